// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ProcedureRule } from '../../runtime/engine/lowering.ts';

/** Procedures of isa/procedures/ at every width they are used with. */
export const procedures: readonly ProcedureRule[] = [
  /** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:45 */
  {
    name: 'port_output_32',
    params: [16, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      const value = w.param(params, 1);
      w.do(w.call('check_io', [port, w.const(32, 4)]));
      w.do(w.intrinsic('port_write', [port, w.const(3, 4), value]));
    },
  },
  /** Pop; ESP keeps its value when the load faults — isa/procedures/stack.yaml:44 */
  {
    name: 'pop_16',
    params: [],
    result: 16,
    faults: true,
    inline: true,
    lower: (w) => {
      const value = w.let(16, w.call('peek_16', [w.const(32, 0)]));
      w.do(w.call('release', [w.const(32, 2)]));
      w.return(value);
    },
  },
  /** Pop; ESP keeps its value when the load faults — isa/procedures/stack.yaml:44 */
  {
    name: 'pop_32',
    params: [],
    result: 32,
    faults: true,
    inline: true,
    lower: (w) => {
      const value = w.let(32, w.call('peek_32', [w.const(32, 0)]));
      w.do(w.call('release', [w.const(32, 4)]));
      w.return(value);
    },
  },
];
