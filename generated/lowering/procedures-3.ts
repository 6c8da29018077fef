// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ProcedureRule } from '../../runtime/engine/lowering.ts';

/** Procedures of isa/procedures/ at every width they are used with. */
export const procedures: readonly ProcedureRule[] = [
  /** Pushes a result for which there is room, or the answer to a wrong stack — isa/procedures/x87-stack.yaml:122 */
  {
    name: 'fpu_push_checked',
    params: [96],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const pushed = w.param(params, 0);
      const status = w.let(16, w.slice(16, pushed, 80));
      const pushes = w.let(1, w.eq(16, w.and(16, w.and(16, status, w.not(16, w.slot('fcw', 0, 16))), w.const(16, 1)), w.const(16, 0)));
      w.if(pushes, () => {
        w.do(w.call('fpu_set', [w.const(3, 7), w.slice(80, pushed, 0)]));
      });
      w.do(w.call('fpu_note_moved', [status, w.const(16, 0x200), w.select(3, pushes, w.const(3, 7), w.const(3, 0))]));
    },
  },
  /** Pushes a result; a full stack comes before what is wrong with an operand in memory — isa/procedures/x87-stack.yaml:116 */
  {
    name: 'fpu_push',
    params: [96],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const result = w.param(params, 0);
      w.do(w.call('fpu_push_checked', [w.choose(96, w.call('fpu_empty', [w.const(3, 7)]), result, w.call('fpu_overflow', []))]));
    },
  },
  /** Pushes one of the constants whose last bit depends on the rounding control; `down` is the significand rounded down — isa/procedures/x87-operation.yaml:176 */
  {
    name: 'fpu_push_constant',
    params: [80, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const down = w.param(params, 0);
      const nearest = w.param(params, 1);
      const rounding = w.let(2, w.slot('fcw', 10, 2));
      const up = w.let(1, w.or(1, w.eq(2, rounding, w.const(2, 2)), w.and(1, w.eq(2, rounding, w.const(2, 0)), nearest)));
      w.do(w.call('fpu_push', [w.call('fp_result', [w.const(16, 0), w.select(80, up, w.add(80, down, w.const(80, 1)), down)])]));
    },
  },
  /** Ends an instruction of which the second result is pushed above the first — isa/procedures/x87-operation.yaml:185 */
  {
    name: 'fpu_finish_pair',
    params: [96, 96, 16],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const first = w.param(params, 0);
      const second = w.param(params, 1);
      const codes = w.param(params, 2);
      const status = w.let(16, w.or(16, w.slice(16, first, 80), w.slice(16, second, 80)));
      w.if(w.and(1, w.not(1, w.call('fpu_stops', [status])), w.eq(1, w.slice(1, status, 10), w.const(1, 0))), () => {
        w.do(w.call('fpu_set', [w.const(3, 0), w.slice(80, first, 0)]));
        w.setSlot('fsw', 11, 3, w.sub(3, w.slot('fsw', 11, 3), w.const(3, 1)));
        w.do(w.call('fpu_set', [w.const(3, 0), w.slice(80, second, 0)]));
        w.do(w.call('fpu_note', [status, codes]));
      }, () => {
        w.do(w.call('fpu_note', [w.and(16, status, w.const(16, 0x647)), codes]));
      });
    },
  },
  /** The answer to a wrong stack of an instruction that replaces ST(0) and pushes — isa/procedures/x87-operation.yaml:200 */
  {
    name: 'fpu_pair_fault',
    params: [],
    result: 96,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.choose(96, w.call('fpu_empty', [w.const(3, 0)]), w.call('fpu_underflow', []), w.call('fpu_overflow', [])));
    },
  },
  /** Whether ST(0) is there and a push has room — isa/procedures/x87-operation.yaml:206 */
  {
    name: 'fpu_pair_ready',
    params: [],
    result: 1,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.and(1, w.not(1, w.call('fpu_empty', [w.const(3, 0)])), w.call('fpu_empty', [w.const(3, 7)])));
    },
  },
  /** Ends an instruction that says with C2 whether it is complete — isa/procedures/x87-operation.yaml:213 */
  {
    name: 'fpu_finish_partial',
    params: [96, 16],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const result = w.param(params, 0);
      const codes = w.param(params, 1);
      const status = w.let(16, w.slice(16, result, 80));
      w.if(w.call('fpu_stops', [status]), () => {
        w.do(w.call('fpu_note', [w.and(16, status, w.const(16, 0x247)), w.const(16, 0x600)]));
      }, () => {
        w.do(w.call('fpu_set', [w.const(3, 0), w.slice(80, result, 0)]));
        const written = w.let(16, w.choose(16, w.call('fp_is_nan', [w.slice(80, result, 0)]), w.and(16, codes, w.const(16, 0x600)), codes));
        w.do(w.call('fpu_note', [status, written]));
      });
    },
  },
  /** Copies ST(source) to ST(target) if the condition holds; both must be there even when it does not — isa/procedures/x87-operation.yaml:228 */
  {
    name: 'fpu_move_if',
    params: [1, 3, 3],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const holds = w.param(params, 0);
      const target = w.param(params, 1);
      const source = w.param(params, 2);
      w.if(w.or(1, w.call('fpu_empty', [target]), w.call('fpu_empty', [source])), () => {
        w.do(w.call('fpu_finish', [w.call('fpu_underflow', []), target, w.const(1, 0)]));
      }, () => {
        w.if(holds, () => {
          w.do(w.call('fpu_set', [target, w.call('fpu_value', [source])]));
        });
      });
    },
  },
  /** An exact result, which only the exponent can betray; bit 64 of the significand counts 2^(exponent - 16383) — isa/procedures/x87-remainder.yaml:6 */
  {
    name: 'fp_exact',
    params: [1, 32, 128, 16, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const significand = w.param(params, 2);
      const control = w.param(params, 3);
      const status = w.param(params, 4);
      w.if(w.eq(128, significand, w.const(128, 0)), () => {
        w.return(w.call('fp_result', [status, w.call('fp_zero', [negative])]));
      });
      const places = w.let(128, w.clz(128, significand));
      const power = w.let(32, w.sub(32, w.add(32, exponent, w.const(32, 0x3f)), w.slice(32, places, 0)));
      w.return(w.call('fp_round', [negative, power, w.shl(128, significand, places), w.or(16, control, w.const(16, 0x300)), status]));
    },
  },
  /** Remainder of a / b by truncation or, `ieee`, by the nearest quotient; C0 C3 C1 its last bits, C2 not finished — isa/procedures/x87-remainder.yaml:18 */
  {
    name: 'fp_remainder',
    params: [80, 80, 16, 1],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const control = w.param(params, 2);
      const ieee = w.param(params, 3);
      w.if(w.or(1, w.call('fp_is_no_number', [a]), w.call('fp_is_no_number', [b])), () => {
        w.return(w.call('fp_propagate_pair', [a, b]));
      });
      w.if(w.or(1, w.call('fp_is_infinity', [a]), w.call('fp_is_zero', [b])), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [a]), w.call('fp_denormal_status', [b])));
      w.if(w.or(1, w.call('fp_denormal_stops', [status, control]), w.call('fp_is_zero', [a])), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_infinity', [b]), () => {
        w.return(w.call('fp_result', [status, w.call('fp_canonical', [a])]));
      });
      const distance = w.let(32, w.sub(32, w.call('fp_normal_exponent', [a]), w.call('fp_normal_exponent', [b])));
      w.if(w.slt(32, distance, w.const(32, 0xffffffff)), () => {
        const whole = w.let(128, w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 1)));
        w.return(w.call('fp_exact', [w.slice(1, a, 79), w.call('fp_normal_exponent', [a]), whole, control, status]));
      });
      const divisor = w.let(128, w.shl(128, w.zext(128, w.call('fp_normal_significand', [b])), w.const(32, 1)));
      const dividend = w.let(128, w.zext(128, w.call('fp_normal_significand', [a])));
      w.if(w.sge(32, distance, w.const(32, 0x40)), () => {
        const places = w.let(32, w.or(32, w.and(32, distance, w.const(32, 0x1f)), w.const(32, 0x20)));
        const part = w.let(128, w.urem(128, w.shl(128, dividend, w.add(32, places, w.const(32, 1))), divisor));
        const unfinished = w.let(96, w.call('fp_exact', [w.slice(1, a, 79), w.sub(32, w.call('fp_normal_exponent', [a]), places), part, control, status]));
        w.return(w.or(96, unfinished, w.const(96, 0x40000000000000000000000n)));
      });
      const scaled = w.let(128, w.shl(128, dividend, w.add(32, distance, w.const(32, 1))));
      const quotient = w.variable(128, w.udiv(128, scaled, divisor));
      const rest = w.variable(128, w.sub(128, scaled, w.mul(128, quotient, divisor)));
      const negative = w.variable(1, w.slice(1, a, 79));
      w.if(w.and(1, ieee, w.or(1, w.ugt(128, w.shl(128, rest, w.const(32, 1)), divisor), w.and(1, w.eq(128, w.shl(128, rest, w.const(32, 1)), divisor), w.eq(1, w.slice(1, quotient, 0), w.const(1, 1))))), () => {
        w.assign(quotient, w.add(128, quotient, w.const(128, 1)));
        w.assign(rest, w.sub(128, divisor, rest));
        w.assign(negative, w.not(1, negative));
      });
      const c0 = w.let(16, w.select(16, w.slice(1, quotient, 2), w.const(16, 0x100), w.const(16, 0)));
      const c3 = w.let(16, w.select(16, w.slice(1, quotient, 1), w.const(16, 0x4000), w.const(16, 0)));
      const c1 = w.let(16, w.select(16, w.slice(1, quotient, 0), w.const(16, 0x200), w.const(16, 0)));
      w.return(w.call('fp_exact', [negative, w.call('fp_normal_exponent', [b]), rest, control, w.or(16, w.or(16, w.or(16, status, c0), c3), c1)]));
    },
  },
  /** Whether not even the biased result of an unmasked overflow or underflow would lie within the format — isa/procedures/x87-scale.yaml:37 */
  {
    name: 'fp_leaves_bias',
    params: [32, 16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const exponent = w.param(params, 0);
      const control = w.param(params, 1);
      const below = w.let(1, w.and(1, w.slt(32, w.add(32, exponent, w.const(32, 0x6000)), w.const(32, 1)), w.eq(16, w.and(16, control, w.const(16, 0x10)), w.const(16, 0))));
      const above = w.let(1, w.and(1, w.sgt(32, w.sub(32, exponent, w.const(32, 0x6000)), w.const(32, 0x7ffe)), w.eq(16, w.and(16, control, w.const(16, 8)), w.const(16, 0))));
      w.return(w.or(1, below, above));
    },
  },
  /** a * 2^b with b truncated to an integer — isa/procedures/x87-scale.yaml:6 */
  {
    name: 'fp_scale',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const control = w.param(params, 2);
      w.if(w.or(1, w.call('fp_is_no_number', [a]), w.call('fp_is_no_number', [b])), () => {
        w.return(w.call('fp_propagate_pair', [a, b]));
      });
      w.if(w.and(1, w.call('fp_is_infinity', [b]), w.select(1, w.slice(1, b, 79), w.call('fp_is_infinity', [a]), w.call('fp_is_zero', [a]))), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [a]), w.call('fp_denormal_status', [b])));
      w.if(w.or(1, w.or(1, w.call('fp_denormal_stops', [status, control]), w.call('fp_is_infinity', [a])), w.call('fp_is_zero', [a])), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_zero', [b]), () => {
        w.return(w.call('fp_result', [status, w.call('fp_canonical', [a])]));
      });
      w.if(w.call('fp_is_infinity', [b]), () => {
        w.return(w.call('fp_result', [status, w.select(80, w.slice(1, b, 79), w.call('fp_zero', [w.slice(1, a, 79)]), w.call('fp_infinity', [w.slice(1, a, 79)]))]));
      });
      const far = w.let(1, w.uge(32, w.call('fp_exponent', [b]), w.const(32, 0x400f)));
      const places = w.let(32, w.select(32, far, w.const(32, 0), w.slice(32, w.call('fp_integer', [b, w.const(16, 0xc00)]), 0)));
      const distance = w.let(32, w.select(32, far, w.const(32, 0x10000), places));
      const exponent = w.let(32, w.select(32, w.slice(1, b, 79), w.sub(32, w.call('fp_normal_exponent', [a]), distance), w.add(32, w.call('fp_normal_exponent', [a]), distance)));
      w.if(w.call('fp_leaves_bias', [exponent, control]), () => {
        w.return(w.select(96, w.slice(1, b, 79), w.call('fp_result', [w.or(16, status, w.const(16, 0x30)), w.call('fp_zero', [w.slice(1, a, 79)])]), w.call('fp_result', [w.or(16, status, w.const(16, 0x228)), w.call('fp_infinity', [w.slice(1, a, 79)])])));
      });
      w.return(w.call('fp_exact', [w.slice(1, a, 79), exponent, w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 1)), control, status]));
    },
  },
  /** The exponent of a as a number — isa/procedures/x87-scale.yaml:46 */
  {
    name: 'fp_extract_exponent',
    params: [80],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 4), w.call('fp_infinity', [w.const(1, 1)])]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0), w.call('fp_infinity', [w.const(1, 0)])]));
      });
      const power = w.let(32, w.sub(32, w.call('fp_normal_exponent', [a]), w.const(32, 0x3fff)));
      w.return(w.call('fp_result', [w.call('fp_denormal_status', [a]), w.call('fp_from_integer', [w.sext(64, power)])]));
    },
  },
  /** The significand of a as a number from 1 up to 2 — isa/procedures/x87-scale.yaml:63 */
  {
    name: 'fp_extract_significand',
    params: [80],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 4), a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0), a]));
      });
      w.return(w.call('fp_result', [w.call('fp_denormal_status', [a]), w.call('fp_pack', [w.slice(1, a, 79), w.const(32, 0x3fff), w.call('fp_normal_significand', [a])])]));
    },
  },
  /** Square root of 128 bits with the highest or the next bit set: 64 bits of root above 65 bits of remainder — isa/procedures/x87-square-root.yaml:5 */
  {
    name: 'integer_square_root',
    params: [128],
    result: 128,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const square = w.param(params, 0);
      const rest = w.variable(128, square);
      const root = w.variable(128, w.const(128, 0));
      const place = w.variable(128, w.const(128, 0x40000000000000000000000000000000n));
      w.while(() => w.ne(128, place, w.const(128, 0)), () => {
        const tried = w.let(128, w.add(128, root, place));
        w.assign(root, w.lshr(128, root, w.const(32, 1)));
        w.if(w.uge(128, rest, tried), () => {
          w.assign(rest, w.sub(128, rest, tried));
          w.assign(root, w.add(128, root, place));
        });
        w.assign(place, w.lshr(128, place, w.const(32, 2)));
      });
      const places = w.let(128, w.select(128, w.ugt(128, rest, root), w.const(128, 3), w.select(128, w.eq(128, rest, w.const(128, 0)), w.const(128, 0), w.const(128, 1))));
      w.return(w.or(128, w.shl(128, root, w.const(32, 0x40)), w.shl(128, places, w.const(32, 0x3e))));
    },
  },
  /** Square root of a — isa/procedures/x87-square-root.yaml:26 */
  {
    name: 'fp_sqrt',
    params: [80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0), a]));
      });
      w.if(w.slice(1, a, 79), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.call('fp_denormal_status', [a]));
      w.if(w.or(1, w.call('fp_denormal_stops', [status, control]), w.call('fp_is_infinity', [a])), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      const exponent = w.let(32, w.call('fp_normal_exponent', [a]));
      const odd = w.let(1, w.eq(32, w.and(32, exponent, w.const(32, 1)), w.const(32, 0)));
      const square = w.let(128, w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.select(8, odd, w.const(8, 0x40), w.const(8, 0x3f))));
      const half = w.let(32, w.add(32, w.ashr(32, w.sub(32, exponent, w.const(32, 0x3fff)), w.const(32, 1)), w.const(32, 0x3fff)));
      w.return(w.call('fp_round', [w.const(1, 0), half, w.call('integer_square_root', [square]), control, status]));
    },
  },
  /** Whether a pending exception stops a waiting instruction — isa/procedures/x87-stack.yaml:60 */
  {
    name: 'fpu_error',
    params: [],
    result: 1,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.and(1, w.slot('fsw', 7, 1), w.or(1, w.slot('cr0', 5, 1), w.not(1, w.slot('ignne', 0, 1)))));
    },
  },
  /** Ends a store to memory; whether the value is written — isa/procedures/x87-stack.yaml:135 */
  {
    name: 'fpu_stores',
    params: [16, 1],
    result: 1,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const pop = w.param(params, 1);
      w.if(w.ne(16, w.and(16, w.and(16, status, w.not(16, w.slot('fcw', 0, 16))), w.const(16, 0x1f)), w.const(16, 0)), () => {
        w.do(w.call('fpu_note', [w.and(16, status, w.const(16, 0x25f)), w.const(16, 0x200)]));
        w.return(w.const(1, 0));
      });
      w.if(pop, () => {
        w.do(w.call('fpu_free', [w.const(3, 0)]));
      });
      w.do(w.call('fpu_note_moved', [status, w.const(16, 0x200), w.zext(3, pop)]));
      w.return(w.const(1, 1));
    },
  },
  /** Records the instruction for the environment image — isa/procedures/x87-stack.yaml:150 */
  {
    name: 'fpu_record',
    params: [32, 16],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const at = w.param(params, 0);
      const bytes = w.param(params, 1);
      w.setSlot('fip', 0, 32, at);
      w.setWholeSlot('fcs', w.slot('cs.selector', 0, 16));
      w.setWholeSlot('fop', w.slice(11, bytes, 0));
    },
  },
  /** Records the memory operand for the environment image — isa/procedures/x87-stack.yaml:159 */
  {
    name: 'fpu_record_operand',
    params: [3, 32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      w.setWholeSlot('fds', w.segment('selector', segment));
      w.setSlot('fdp', 0, 32, offset);
    },
  },
  /** A wide real from a significand of 128 bits whose highest is set; the exponent has no bias — isa/procedures/x87-transcendental.yaml:9 */
  {
    name: 'fp_wide',
    params: [1, 32, 128],
    result: 128,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const significand = w.param(params, 2);
      w.return(w.concat(w.concat(negative, w.slice(17, exponent, 0)), w.slice(110, significand, 18)));
    },
  },
  /** Rounds a wide real — isa/procedures/x87-transcendental.yaml:16 */
  {
    name: 'fp_round_wide',
    params: [128, 16, 16],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const real = w.param(params, 0);
      const control = w.param(params, 1);
      const status = w.param(params, 2);
      const exponent = w.let(32, w.add(32, w.sext(32, w.slice(17, real, 110)), w.const(32, 0x3fff)));
      const result = w.let(96, w.call('fp_round', [w.slice(1, real, 127), exponent, w.shl(128, real, w.const(32, 0x12)), w.or(16, control, w.const(16, 0x300)), w.or(16, status, w.const(16, 0x20))]));
      w.return(w.select(96, w.eq(15, w.slice(15, result, 64), w.const(15, 0)), w.or(96, result, w.const(96, 0x1000000000000000000000n)), result));
    },
  },
  /** 2^a - 1 — isa/procedures/x87-transcendental.yaml:25 */
  {
    name: 'fp_f2xm1',
    params: [80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0), a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0), w.select(80, w.slice(1, a, 79), w.call('fp_pack', [w.const(1, 1), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)]), a)]));
      });
      const status = w.let(16, w.call('fp_denormal_status', [a]));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.uge(32, w.call('fp_exponent', [a]), w.const(32, 0x3fff)), () => {
        w.return(w.call('fp_result', [w.const(16, 0x20), w.choose(80, w.eq(80, a, w.call('fp_pack', [w.const(1, 1), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)])), w.call('fp_pack', [w.const(1, 1), w.const(32, 0x3ffe), w.const(64, 0x8000000000000000n)]), a)]));
      });
      const real = w.let(128, w.intrinsic('exponential_less_one', [a]));
      w.return(w.call('fp_round_wide', [real, control, status]));
    },
  },
  /** y * log2 x — isa/procedures/x87-transcendental.yaml:50 */
  {
    name: 'fp_fyl2x',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const x = w.param(params, 0);
      const y = w.param(params, 1);
      const control = w.param(params, 2);
      w.if(w.or(1, w.call('fp_is_no_number', [x]), w.call('fp_is_no_number', [y])), () => {
        w.return(w.call('fp_propagate_pair', [x, y]));
      });
      w.if(w.and(1, w.call('fp_is_zero', [x]), w.not(1, w.call('fp_is_zero', [y]))), () => {
        w.return(w.call('fp_result', [w.choose(16, w.call('fp_is_infinity', [y]), w.const(16, 0), w.const(16, 4)), w.call('fp_infinity', [w.not(1, w.slice(1, y, 79))])]));
      });
      const one = w.let(1, w.eq(80, x, w.call('fp_pack', [w.const(1, 0), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)])));
      w.if(w.or(1, w.or(1, w.or(1, w.call('fp_is_zero', [x]), w.slice(1, x, 79)), w.and(1, one, w.call('fp_is_infinity', [y]))), w.and(1, w.call('fp_is_infinity', [x]), w.call('fp_is_zero', [y]))), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [x]), w.call('fp_denormal_status', [y])));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, y]));
      });
      const negative = w.let(1, w.xor(1, w.slice(1, y, 79), w.ult(32, w.call('fp_exponent', [x]), w.const(32, 0x3fff))));
      w.if(w.or(1, w.call('fp_is_infinity', [x]), w.call('fp_is_infinity', [y])), () => {
        w.return(w.call('fp_result', [status, w.call('fp_infinity', [negative])]));
      });
      w.if(w.or(1, one, w.call('fp_is_zero', [y])), () => {
        w.return(w.call('fp_result', [status, w.call('fp_zero', [negative])]));
      });
      const real = w.let(128, w.intrinsic('logarithm', [x, y, w.const(1, 0)]));
      w.return(w.call('fp_round_wide', [real, control, status]));
    },
  },
  /** y * log2(x + 1) — isa/procedures/x87-transcendental.yaml:79 */
  {
    name: 'fp_fyl2xp1',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const x = w.param(params, 0);
      const y = w.param(params, 1);
      const control = w.param(params, 2);
      w.if(w.or(1, w.call('fp_is_no_number', [x]), w.call('fp_is_no_number', [y])), () => {
        w.return(w.call('fp_propagate_pair', [x, y]));
      });
      w.if(w.choose(1, w.call('fp_is_infinity', [x]), w.or(1, w.slice(1, x, 79), w.call('fp_is_zero', [y])), w.and(1, w.call('fp_is_zero', [x]), w.call('fp_is_infinity', [y]))), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [x]), w.call('fp_denormal_status', [y])));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, y]));
      });
      const negative = w.let(1, w.xor(1, w.slice(1, x, 79), w.slice(1, y, 79)));
      w.if(w.or(1, w.call('fp_is_infinity', [x]), w.call('fp_is_infinity', [y])), () => {
        w.return(w.call('fp_result', [status, w.call('fp_infinity', [negative])]));
      });
      w.if(w.or(1, w.call('fp_is_zero', [x]), w.call('fp_is_zero', [y])), () => {
        w.return(w.call('fp_result', [status, w.call('fp_zero', [negative])]));
      });
      w.if(w.and(1, w.slice(1, x, 79), w.uge(32, w.call('fp_exponent', [x]), w.const(32, 0x3fff))), () => {
        w.return(w.call('fp_result', [w.or(16, status, w.const(16, 0x20)), x]));
      });
      const real = w.let(128, w.intrinsic('logarithm', [x, y, w.const(1, 1)]));
      w.return(w.call('fp_round_wide', [real, control, status]));
    },
  },
  /** Angle of the point (x, y) — isa/procedures/x87-transcendental.yaml:108 */
  {
    name: 'fp_arctangent',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const y = w.param(params, 0);
      const x = w.param(params, 1);
      const control = w.param(params, 2);
      w.if(w.or(1, w.call('fp_is_no_number', [x]), w.call('fp_is_no_number', [y])), () => {
        w.return(w.call('fp_propagate_pair', [x, y]));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [x]), w.call('fp_denormal_status', [y])));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, y]));
      });
      const flat = w.let(1, w.or(1, w.call('fp_is_zero', [y]), w.and(1, w.call('fp_is_infinity', [x]), w.not(1, w.call('fp_is_infinity', [y])))));
      w.if(w.and(1, flat, w.not(1, w.slice(1, x, 79))), () => {
        w.return(w.call('fp_result', [status, w.call('fp_zero', [w.slice(1, y, 79)])]));
      });
      const along = w.variable(80, x);
      const across = w.variable(80, y);
      w.if(w.call('fp_is_infinity', [y]), () => {
        w.assign(across, w.call('fp_pack', [w.slice(1, y, 79), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)]));
        w.assign(along, w.choose(80, w.call('fp_is_infinity', [x]), w.call('fp_pack', [w.slice(1, x, 79), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)]), w.const(80, 0)));
      });
      w.if(flat, () => {
        w.assign(across, w.call('fp_zero', [w.slice(1, y, 79)]));
        w.assign(along, w.call('fp_pack', [w.const(1, 1), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)]));
      });
      const real = w.let(128, w.intrinsic('arctangent', [across, along]));
      w.return(w.call('fp_round_wide', [real, control, status]));
    },
  },
  /** Quarter turns nearest to the angle |a| below 2^63, by a pi of 66 bits — isa/procedures/x87-transcendental.yaml:138 */
  {
    name: 'fp_quarter_turns',
    params: [80],
    result: 64,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.if(w.ult(32, w.call('fp_exponent', [a]), w.const(32, 0x3ffe)), () => {
        w.return(w.const(64, 0));
      });
      const quarter = w.let(128, w.const(128, 0x3243f6a8885a308d3n));
      const angle = w.let(128, w.shl(128, w.zext(128, w.slice(64, a, 0)), w.sub(32, w.call('fp_exponent', [a]), w.const(32, 0x3ffd))));
      const turns = w.let(128, w.udiv(128, angle, quarter));
      const rest = w.let(128, w.sub(128, angle, w.mul(128, turns, quarter)));
      w.return(w.add(64, w.slice(64, turns, 0), w.select(64, w.ugt(128, w.shl(128, rest, w.const(32, 1)), quarter), w.const(64, 1), w.const(64, 0))));
    },
  },
  /** What is left of the angle |a| after the nearest quarter turns, as a wide real — isa/procedures/x87-transcendental.yaml:152 */
  {
    name: 'fp_angle',
    params: [80, 64],
    result: 128,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const turns = w.param(params, 1);
      w.if(w.ult(32, w.call('fp_exponent', [a]), w.const(32, 0x3ffe)), () => {
        w.return(w.call('fp_wide', [w.const(1, 0), w.sub(32, w.call('fp_normal_exponent', [a]), w.const(32, 0x3fff)), w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 0x40))]));
      });
      const quarter = w.let(128, w.const(128, 0x3243f6a8885a308d3n));
      const rest = w.let(128, w.sub(128, w.shl(128, w.zext(128, w.slice(64, a, 0)), w.sub(32, w.call('fp_exponent', [a]), w.const(32, 0x3ffd))), w.mul(128, w.zext(128, turns), quarter)));
      const size = w.let(128, w.select(128, w.slice(1, rest, 127), w.neg(128, rest), rest));
      const places = w.let(128, w.clz(128, size));
      w.return(w.call('fp_wide', [w.slice(1, rest, 127), w.sub(32, w.const(32, 0x3e), w.slice(32, places, 0)), w.shl(128, size, places)]));
    },
  },
  /** Whether an angle is too large for one step of reduction; C2 says so — isa/procedures/x87-transcendental.yaml:166 */
  {
    name: 'fp_is_far_angle',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.uge(32, w.call('fp_exponent', [a]), w.const(32, 0x403e)));
    },
  },
  /** Sine of a — isa/procedures/x87-transcendental.yaml:173 */
  {
    name: 'fp_sine',
    params: [80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.call('fp_denormal_status', [a]));
      w.if(w.or(1, w.call('fp_is_zero', [a]), w.call('fp_denormal_stops', [status, control])), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_far_angle', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0x400), a]));
      });
      const turns = w.let(64, w.call('fp_quarter_turns', [a]));
      const real = w.let(128, w.intrinsic('sine', [w.call('fp_angle', [a, turns]), w.slice(1, turns, 0)]));
      const turned = w.let(128, w.shl(128, w.zext(128, w.xor(1, w.slice(1, a, 79), w.slice(1, turns, 1))), w.const(32, 0x7f)));
      w.return(w.call('fp_round_wide', [w.xor(128, real, turned), control, status]));
    },
  },
  /** Cosine of a, the sine one quarter turn further — isa/procedures/x87-transcendental.yaml:196 */
  {
    name: 'fp_cosine',
    params: [80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.call('fp_denormal_status', [a]));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0), w.call('fp_pack', [w.const(1, 0), w.const(32, 0x3fff), w.const(64, 0x8000000000000000n)])]));
      });
      w.if(w.call('fp_is_far_angle', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0x400), a]));
      });
      const turns = w.let(64, w.call('fp_quarter_turns', [a]));
      const real = w.let(128, w.intrinsic('sine', [w.call('fp_angle', [a, turns]), w.not(1, w.slice(1, turns, 0))]));
      const turned = w.let(128, w.shl(128, w.zext(128, w.slice(1, w.add(64, turns, w.const(64, 1)), 1)), w.const(32, 0x7f)));
      w.return(w.call('fp_round_wide', [w.xor(128, real, turned), control, status]));
    },
  },
  /** Tangent of a — isa/procedures/x87-transcendental.yaml:222 */
  {
    name: 'fp_tangent',
    params: [80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      w.if(w.call('fp_is_no_number', [a]), () => {
        w.return(w.call('fp_propagate', [a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.call('fp_denormal_status', [a]));
      w.if(w.or(1, w.call('fp_is_zero', [a]), w.call('fp_denormal_stops', [status, control])), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_far_angle', [a]), () => {
        w.return(w.call('fp_result', [w.const(16, 0x400), a]));
      });
      const turns = w.let(64, w.call('fp_quarter_turns', [a]));
      const real = w.let(128, w.intrinsic('tangent', [w.call('fp_angle', [a, turns]), w.slice(1, turns, 0)]));
      const turned = w.let(128, w.shl(128, w.zext(128, w.xor(1, w.slice(1, a, 79), w.slice(1, turns, 0))), w.const(32, 0x7f)));
      w.return(w.call('fp_round_wide', [w.xor(128, real, turned), control, status]));
    },
  },
  /** Offset in bytes, from the start of a bit string, of the word of W bits that holds the bit `position` (signed) — isa/procedures/bit.yaml:6 */
  {
    name: 'bit_string_offset_16',
    params: [16],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const position = w.param(params, 0);
      w.return(w.and(32, w.ashr(32, w.sext(32, position), w.const(32, 3)), w.const(32, 0xfffffffe)));
    },
  },
  /** Offset in bytes, from the start of a bit string, of the word of W bits that holds the bit `position` (signed) — isa/procedures/bit.yaml:6 */
  {
    name: 'bit_string_offset_32',
    params: [32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const position = w.param(params, 0);
      w.return(w.and(32, w.ashr(32, position, w.const(32, 3)), w.const(32, 0xfffffffc)));
    },
  },
  /** A register with its low part replaced — isa/procedures/register.yaml:5 */
  {
    name: 'merge_8',
    params: [32, 8],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const whole = w.param(params, 0);
      const part = w.param(params, 1);
      w.return(w.or(32, w.shl(32, w.lshr(32, whole, w.const(32, 8)), w.const(32, 8)), w.zext(32, part)));
    },
  },
  /** A register with its low part replaced — isa/procedures/register.yaml:5 */
  {
    name: 'merge_16',
    params: [32, 16],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const whole = w.param(params, 0);
      const part = w.param(params, 1);
      w.return(w.or(32, w.shl(32, w.lshr(32, whole, w.const(32, 0x10)), w.const(32, 0x10)), w.zext(32, part)));
    },
  },
  /** A register with its low part replaced — isa/procedures/register.yaml:5 */
  {
    name: 'merge_32',
    params: [32, 32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const whole = w.param(params, 0);
      const part = w.param(params, 1);
      w.return(w.or(32, w.shl(32, w.lshr(32, whole, w.const(32, 0x20)), w.const(32, 0x20)), part));
    },
  },
  /** Far call at operand size W that pushes `return_eip` — isa/procedures/far-transfer.yaml:123 */
  {
    name: 'call_far_16',
    params: [16, 32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const target = w.param(params, 1);
      const return_eip = w.param(params, 2);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.do(w.call('probe_pushes_16', [w.const(32, 4)]));
        w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
          w.raise(13, w.const(32, 0)); // #GP
        });
        w.do(w.call('push_16', [w.slot('cs.selector', 0, 16)]));
        w.do(w.call('push_16', [w.slice(16, return_eip, 0)]));
        w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
        w.setSlot('eip', 0, 32, target);
        w.return();
      });
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x18)), w.const(16, 0x18)), () => {
        w.do(w.call('check_direct_code', [chosen, access]));
        w.do(w.call('probe_pushes_16', [w.const(32, 4)]));
        w.do(w.call('check_target', [descriptor, target]));
        w.do(w.call('probe_accessed', [chosen, descriptor]));
        w.do(w.call('push_16', [w.slot('cs.selector', 0, 16)]));
        w.do(w.call('push_16', [w.slice(16, return_eip, 0)]));
        w.do(w.call('enter_code', [chosen, descriptor, target]));
        w.return();
      });
      w.if(w.call('names_task', [access]), () => {
        w.do(w.call('transfer_to_task', [chosen, descriptor, w.const(2, 1), return_eip]));
        w.return();
      });
      w.if(w.not(1, w.call('is_call_gate', [access])), () => {
        w.raise(13, w.call('selector_error', [chosen, w.const(32, 0)])); // #GP
      });
      w.do(w.call('call_gate', [chosen, descriptor, return_eip]));
    },
  },
  /** Faults as pushes of `bytes` bytes in values of W bits would, in their order; changes nothing — isa/procedures/stack.yaml:52 */
  {
    name: 'probe_pushes_32',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const bytes = w.param(params, 0);
      const mask = w.let(32, w.call('stack_mask', []));
      const left = w.variable(32, bytes);
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        w.assign(left, w.sub(32, left, w.const(32, 4)));
        w.probe(w.const(3, 2), w.and(32, w.sub(32, w.slot('esp', 0, 32), w.sub(32, bytes, left)), mask), 4);
      });
    },
  },
  /** Far call at operand size W that pushes `return_eip` — isa/procedures/far-transfer.yaml:123 */
  {
    name: 'call_far_32',
    params: [16, 32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const target = w.param(params, 1);
      const return_eip = w.param(params, 2);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.do(w.call('probe_pushes_32', [w.const(32, 8)]));
        w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
          w.raise(13, w.const(32, 0)); // #GP
        });
        w.do(w.call('push_32', [w.zext(32, w.slot('cs.selector', 0, 16))]));
        w.do(w.call('push_32', [return_eip]));
        w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
        w.setSlot('eip', 0, 32, target);
        w.return();
      });
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x18)), w.const(16, 0x18)), () => {
        w.do(w.call('check_direct_code', [chosen, access]));
        w.do(w.call('probe_pushes_32', [w.const(32, 8)]));
        w.do(w.call('check_target', [descriptor, target]));
        w.do(w.call('probe_accessed', [chosen, descriptor]));
        w.do(w.call('push_32', [w.zext(32, w.slot('cs.selector', 0, 16))]));
        w.do(w.call('push_32', [return_eip]));
        w.do(w.call('enter_code', [chosen, descriptor, target]));
        w.return();
      });
      w.if(w.call('names_task', [access]), () => {
        w.do(w.call('transfer_to_task', [chosen, descriptor, w.const(2, 1), return_eip]));
        w.return();
      });
      w.if(w.not(1, w.call('is_call_gate', [access])), () => {
        w.raise(13, w.call('selector_error', [chosen, w.const(32, 0)])); // #GP
      });
      w.do(w.call('call_gate', [chosen, descriptor, return_eip]));
    },
  },
  /** Far return at operand size W that drops `parameters` bytes — isa/procedures/far-transfer.yaml:246 */
  {
    name: 'return_far_16',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const parameters = w.param(params, 0);
      const target = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 0)])));
      const chosen = w.let(16, w.call('peek_16', [w.const(32, 2)]));
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
          w.raise(13, w.const(32, 0)); // #GP
        });
        w.setSlot('esp', 0, 32, w.call('moved_esp', [w.add(32, parameters, w.const(32, 4))]));
        w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
        w.setSlot('eip', 0, 32, target);
        w.return();
      });
      const code = w.let(64, w.call('return_code_descriptor', [chosen]));
      const level = w.let(2, w.slice(2, chosen, 0));
      w.if(w.eq(2, level, w.slot('cpl', 0, 2)), () => {
        w.do(w.call('check_target', [code, target]));
        w.do(w.call('probe_accessed', [chosen, code]));
        w.setSlot('esp', 0, 32, w.call('moved_esp', [w.add(32, parameters, w.const(32, 4))]));
        w.do(w.call('enter_code', [chosen, code, target]));
        w.return();
      });
      const pointer = w.let(32, w.zext(32, w.call('peek_16', [w.add(32, parameters, w.const(32, 4))])));
      const stack_selector = w.let(16, w.call('peek_16', [w.add(32, parameters, w.const(32, 6))]));
      const stack = w.let(64, w.call('return_stack_descriptor', [stack_selector, level]));
      w.do(w.call('check_target', [code, target]));
      w.do(w.call('probe_accessed', [chosen, code]));
      w.do(w.call('probe_accessed', [stack_selector, stack]));
      w.do(w.call('leave_to_outer', [chosen, code, target, stack_selector, stack, w.add(32, pointer, parameters)]));
    },
  },
  /** Far return at operand size W that drops `parameters` bytes — isa/procedures/far-transfer.yaml:246 */
  {
    name: 'return_far_32',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const parameters = w.param(params, 0);
      const target = w.let(32, w.call('peek_32', [w.const(32, 0)]));
      const chosen = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 4)]), 0));
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
          w.raise(13, w.const(32, 0)); // #GP
        });
        w.setSlot('esp', 0, 32, w.call('moved_esp', [w.add(32, parameters, w.const(32, 8))]));
        w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
        w.setSlot('eip', 0, 32, target);
        w.return();
      });
      const code = w.let(64, w.call('return_code_descriptor', [chosen]));
      const level = w.let(2, w.slice(2, chosen, 0));
      w.if(w.eq(2, level, w.slot('cpl', 0, 2)), () => {
        w.do(w.call('check_target', [code, target]));
        w.do(w.call('probe_accessed', [chosen, code]));
        w.setSlot('esp', 0, 32, w.call('moved_esp', [w.add(32, parameters, w.const(32, 8))]));
        w.do(w.call('enter_code', [chosen, code, target]));
        w.return();
      });
      const pointer = w.let(32, w.call('peek_32', [w.add(32, parameters, w.const(32, 8))]));
      const stack_selector = w.let(16, w.slice(16, w.call('peek_32', [w.add(32, parameters, w.const(32, 0xc))]), 0));
      const stack = w.let(64, w.call('return_stack_descriptor', [stack_selector, level]));
      w.do(w.call('check_target', [code, target]));
      w.do(w.call('probe_accessed', [chosen, code]));
      w.do(w.call('probe_accessed', [stack_selector, stack]));
      w.do(w.call('leave_to_outer', [chosen, code, target, stack_selector, stack, w.add(32, pointer, parameters)]));
    },
  },
  /** Interrupt return in real-address and virtual-8086 mode — isa/procedures/interrupt-return.yaml:28 */
  {
    name: 'iret_real_16',
    params: [],
    result: 0,
    faults: true,
    inline: false,
    lower: (w) => {
      const target = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 0)])));
      const chosen = w.let(16, w.call('peek_16', [w.const(32, 2)]));
      const image = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 4)])));
      w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const virtual = w.let(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))));
      w.if(virtual, () => {
        w.do(w.call('check_virtual_flags', [image]));
      });
      const mask = w.variable(32, w.const(32, 0x7fd5));
      w.if(w.flag('VM'), () => {
        w.assign(mask, w.and(32, mask, w.const(32, 0xffffcfff)));
      });
      w.setSlot('esp', 0, 32, w.call('moved_esp', [w.const(32, 6)]));
      w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
      w.setSlot('eip', 0, 32, target);
      w.if(virtual, () => {
        w.do(w.call('write_virtual_flags', [image]));
      }, () => {
        w.do(w.call('write_flags', [image, mask]));
      });
    },
  },
  /** The flags that an interrupt return may write; IF only while CPL <= IOPL, IOPL only at level 0 — isa/procedures/interrupt-return.yaml:82 */
  {
    name: 'iret_flags_mask_16',
    params: [],
    result: 32,
    faults: false,
    inline: true,
    lower: (w) => {
      const mask = w.variable(32, w.const(32, 0x4dd5));
      w.if(w.ule(2, w.slot('cpl', 0, 2), w.flag('IOPL')), () => {
        w.assign(mask, w.or(32, mask, w.const(32, 0x200)));
      });
      w.if(w.eq(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
        w.assign(mask, w.or(32, mask, w.const(32, 0x3000)));
      });
      w.return(mask);
    },
  },
  /** Interrupt return within protected mode, to the same or an outer privilege level — isa/procedures/interrupt-return.yaml:96 */
  {
    name: 'iret_protected_16',
    params: [32, 16, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const chosen = w.param(params, 1);
      const image = w.param(params, 2);
      const code = w.let(64, w.call('return_code_descriptor', [chosen]));
      const level = w.let(2, w.slice(2, chosen, 0));
      const mask = w.let(32, w.call('iret_flags_mask_16', []));
      w.if(w.eq(2, level, w.slot('cpl', 0, 2)), () => {
        w.do(w.call('check_target', [code, target]));
        w.do(w.call('probe_accessed', [chosen, code]));
        w.setSlot('esp', 0, 32, w.call('moved_esp', [w.const(32, 6)]));
        w.do(w.call('load_segment', [w.const(3, 1), chosen, code]));
        w.setSlot('eip', 0, 32, target);
        w.do(w.call('write_flags', [image, mask]));
        w.return();
      });
      const pointer = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 6)])));
      const stack_selector = w.let(16, w.call('peek_16', [w.const(32, 8)]));
      const stack = w.let(64, w.call('return_stack_descriptor', [stack_selector, level]));
      w.do(w.call('check_target', [code, target]));
      w.do(w.call('probe_accessed', [chosen, code]));
      w.do(w.call('probe_accessed', [stack_selector, stack]));
      w.do(w.call('write_flags', [image, mask]));
      w.do(w.call('leave_to_outer', [chosen, code, target, stack_selector, stack, pointer]));
    },
  },
  /** Return from an interrupt at operand size W, in every mode; in virtual-8086 mode IOPL is 3 or CR4.VME is set — isa/procedures/interrupt-return.yaml:6 */
  {
    name: 'iret_16',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const return_eip = w.param(params, 0);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.do(w.call('iret_real_16', []));
        w.return();
      });
      w.if(w.flag('NT'), () => {
        w.do(w.call('return_to_task', [return_eip]));
        w.return();
      });
      const target = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 0)])));
      const chosen = w.let(16, w.call('peek_16', [w.const(32, 2)]));
      const image = w.let(32, w.zext(32, w.call('peek_16', [w.const(32, 4)])));
      w.if(w.and(1, w.eq(1, w.slice(1, image, 17), w.const(1, 1)), w.eq(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
        w.do(w.call('iret_to_vm86', [target, chosen, image]));
        w.return();
      });
      w.do(w.call('iret_protected_16', [target, chosen, image]));
    },
  },
  /** Interrupt return in real-address and virtual-8086 mode — isa/procedures/interrupt-return.yaml:28 */
  {
    name: 'iret_real_32',
    params: [],
    result: 0,
    faults: true,
    inline: false,
    lower: (w) => {
      const target = w.let(32, w.call('peek_32', [w.const(32, 0)]));
      const chosen = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 4)]), 0));
      const image = w.let(32, w.call('peek_32', [w.const(32, 8)]));
      w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const virtual = w.let(1, w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))));
      w.if(virtual, () => {
        w.do(w.call('check_virtual_flags', [image]));
      });
      const mask = w.variable(32, w.const(32, 0x257fd5));
      w.if(w.flag('VM'), () => {
        w.assign(mask, w.and(32, mask, w.const(32, 0xffffcfff)));
      });
      w.setSlot('esp', 0, 32, w.call('moved_esp', [w.const(32, 0xc)]));
      w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
      w.setSlot('eip', 0, 32, target);
      w.if(virtual, () => {
        w.do(w.call('write_virtual_flags', [image]));
      }, () => {
        w.do(w.call('write_flags', [image, mask]));
      });
    },
  },
  /** The flags that an interrupt return may write; IF only while CPL <= IOPL, IOPL only at level 0 — isa/procedures/interrupt-return.yaml:82 */
  {
    name: 'iret_flags_mask_32',
    params: [],
    result: 32,
    faults: false,
    inline: true,
    lower: (w) => {
      const mask = w.variable(32, w.const(32, 0x254dd5));
      w.if(w.ule(2, w.slot('cpl', 0, 2), w.flag('IOPL')), () => {
        w.assign(mask, w.or(32, mask, w.const(32, 0x200)));
      });
      w.if(w.eq(2, w.slot('cpl', 0, 2), w.const(2, 0)), () => {
        w.assign(mask, w.or(32, mask, w.const(32, 0x183000)));
      });
      w.return(mask);
    },
  },
  /** Interrupt return within protected mode, to the same or an outer privilege level — isa/procedures/interrupt-return.yaml:96 */
  {
    name: 'iret_protected_32',
    params: [32, 16, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const chosen = w.param(params, 1);
      const image = w.param(params, 2);
      const code = w.let(64, w.call('return_code_descriptor', [chosen]));
      const level = w.let(2, w.slice(2, chosen, 0));
      const mask = w.let(32, w.call('iret_flags_mask_32', []));
      w.if(w.eq(2, level, w.slot('cpl', 0, 2)), () => {
        w.do(w.call('check_target', [code, target]));
        w.do(w.call('probe_accessed', [chosen, code]));
        w.setSlot('esp', 0, 32, w.call('moved_esp', [w.const(32, 0xc)]));
        w.do(w.call('load_segment', [w.const(3, 1), chosen, code]));
        w.setSlot('eip', 0, 32, target);
        w.do(w.call('write_flags', [image, mask]));
        w.return();
      });
      const pointer = w.let(32, w.call('peek_32', [w.const(32, 0xc)]));
      const stack_selector = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0x10)]), 0));
      const stack = w.let(64, w.call('return_stack_descriptor', [stack_selector, level]));
      w.do(w.call('check_target', [code, target]));
      w.do(w.call('probe_accessed', [chosen, code]));
      w.do(w.call('probe_accessed', [stack_selector, stack]));
      w.do(w.call('write_flags', [image, mask]));
      w.do(w.call('leave_to_outer', [chosen, code, target, stack_selector, stack, pointer]));
    },
  },
  /** Return from an interrupt at operand size W, in every mode; in virtual-8086 mode IOPL is 3 or CR4.VME is set — isa/procedures/interrupt-return.yaml:6 */
  {
    name: 'iret_32',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const return_eip = w.param(params, 0);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.do(w.call('iret_real_32', []));
        w.return();
      });
      w.if(w.flag('NT'), () => {
        w.do(w.call('return_to_task', [return_eip]));
        w.return();
      });
      const target = w.let(32, w.call('peek_32', [w.const(32, 0)]));
      const chosen = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 4)]), 0));
      const image = w.let(32, w.call('peek_32', [w.const(32, 8)]));
      w.if(w.and(1, w.eq(1, w.slice(1, image, 17), w.const(1, 1)), w.eq(2, w.slot('cpl', 0, 2), w.const(2, 0))), () => {
        w.do(w.call('iret_to_vm86', [target, chosen, image]));
        w.return();
      });
      w.do(w.call('iret_protected_32', [target, chosen, image]));
    },
  },
  /** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
  {
    name: 'port_input_8',
    params: [16],
    result: 8,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      w.do(w.call('observe_port', [port, w.const(32, 1)]));
      w.return(w.slice(8, w.intrinsic('port_read', [port, w.const(3, 1)]), 0));
    },
  },
  /** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
  {
    name: 'port_input_16',
    params: [16],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      w.do(w.call('observe_port', [port, w.const(32, 2)]));
      w.return(w.slice(16, w.intrinsic('port_read', [port, w.const(3, 2)]), 0));
    },
  },
  /** Reads a value of W bits from a port; the access was checked — isa/procedures/io-permission.yaml:38 */
  {
    name: 'port_input_32',
    params: [16],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      w.do(w.call('observe_port', [port, w.const(32, 4)]));
      w.return(w.intrinsic('port_read', [port, w.const(3, 4)]));
    },
  },
  /** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:46 */
  {
    name: 'port_output_8',
    params: [16, 8],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      const value = w.param(params, 1);
      w.do(w.call('check_io', [port, w.const(32, 1)]));
      w.do(w.call('observe_port', [port, w.const(32, 1)]));
      w.do(w.intrinsic('port_write', [port, w.const(3, 1), w.zext(32, value)]));
    },
  },
  /** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:46 */
  {
    name: 'port_output_16',
    params: [16, 16],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      const value = w.param(params, 1);
      w.do(w.call('check_io', [port, w.const(32, 2)]));
      w.do(w.call('observe_port', [port, w.const(32, 2)]));
      w.do(w.intrinsic('port_write', [port, w.const(3, 2), w.zext(32, value)]));
    },
  },
  /** Checks access and writes a value to a port — isa/procedures/io-permission.yaml:46 */
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
      w.do(w.call('observe_port', [port, w.const(32, 4)]));
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
  /** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
  {
    name: 'fpu_operate_0',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.return(w.call('fp_add', [a, b, w.slot('fcw', 0, 16)]));
    },
  },
  /** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
  {
    name: 'fpu_arithmetic_0',
    params: [3, 3, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const source = w.param(params, 1);
      const pop = w.param(params, 2);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [target])), w.not(1, w.call('fpu_empty', [source]))), () => {
        w.assign(result, w.call('fpu_operate_0', [w.call('fpu_value', [target]), w.call('fpu_value', [source])]));
      });
      w.do(w.call('fpu_finish', [result, target, pop]));
    },
  },
  /** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
  {
    name: 'fpu_operate_1',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.return(w.call('fp_mul', [a, b, w.slot('fcw', 0, 16)]));
    },
  },
  /** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
  {
    name: 'fpu_arithmetic_1',
    params: [3, 3, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const source = w.param(params, 1);
      const pop = w.param(params, 2);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [target])), w.not(1, w.call('fpu_empty', [source]))), () => {
        w.assign(result, w.call('fpu_operate_1', [w.call('fpu_value', [target]), w.call('fpu_value', [source])]));
      });
      w.do(w.call('fpu_finish', [result, target, pop]));
    },
  },
  /** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
  {
    name: 'fpu_operate_4',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.return(w.call('fp_sub', [a, b, w.slot('fcw', 0, 16)]));
    },
  },
  /** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
  {
    name: 'fpu_arithmetic_4',
    params: [3, 3, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const source = w.param(params, 1);
      const pop = w.param(params, 2);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [target])), w.not(1, w.call('fpu_empty', [source]))), () => {
        w.assign(result, w.call('fpu_operate_4', [w.call('fpu_value', [target]), w.call('fpu_value', [source])]));
      });
      w.do(w.call('fpu_finish', [result, target, pop]));
    },
  },
  /** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
  {
    name: 'fpu_operate_5',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.return(w.call('fp_sub', [b, a, w.slot('fcw', 0, 16)]));
    },
  },
  /** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
  {
    name: 'fpu_arithmetic_5',
    params: [3, 3, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const source = w.param(params, 1);
      const pop = w.param(params, 2);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [target])), w.not(1, w.call('fpu_empty', [source]))), () => {
        w.assign(result, w.call('fpu_operate_5', [w.call('fpu_value', [target]), w.call('fpu_value', [source])]));
      });
      w.do(w.call('fpu_finish', [result, target, pop]));
    },
  },
  /** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
  {
    name: 'fpu_operate_6',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.return(w.call('fp_div', [a, b, w.slot('fcw', 0, 16)]));
    },
  },
  /** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
  {
    name: 'fpu_arithmetic_6',
    params: [3, 3, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const source = w.param(params, 1);
      const pop = w.param(params, 2);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [target])), w.not(1, w.call('fpu_empty', [source]))), () => {
        w.assign(result, w.call('fpu_operate_6', [w.call('fpu_value', [target]), w.call('fpu_value', [source])]));
      });
      w.do(w.call('fpu_finish', [result, target, pop]));
    },
  },
  /** An operation by its number in ModRM.reg: add 0, multiply 1, subtract 4 and from 5, divide 6 and into 7 — isa/procedures/x87-operation.yaml:8 */
  {
    name: 'fpu_operate_7',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.return(w.call('fp_div', [b, a, w.slot('fcw', 0, 16)]));
    },
  },
  /** ST(target) = ST(target) operation ST(source) — isa/procedures/x87-operation.yaml:24 */
  {
    name: 'fpu_arithmetic_7',
    params: [3, 3, 1],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const source = w.param(params, 1);
      const pop = w.param(params, 2);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [target])), w.not(1, w.call('fpu_empty', [source]))), () => {
        w.assign(result, w.call('fpu_operate_7', [w.call('fpu_value', [target]), w.call('fpu_value', [source])]));
      });
      w.do(w.call('fpu_finish', [result, target, pop]));
    },
  },
  /** Writes the seven fields of an environment — isa/procedures/x87-environment.yaml:64 */
  {
    name: 'fpu_store_environment_16',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const bytes = w.let(32, w.const(32, 2));
      const at = w.variable(32, w.slot('fip', 0, 32));
      const code_field = w.variable(32, w.or(32, w.zext(32, w.slot('fcs', 0, 16)), w.shl(32, w.zext(32, w.slot('fop', 0, 11)), w.const(32, 0x10))));
      const data = w.variable(32, w.slot('fdp', 0, 32));
      const data_field = w.variable(32, w.or(32, w.const(32, 0xffff0000), w.zext(32, w.slot('fds', 0, 16))));
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        const code_address = w.let(32, w.call('fpu_linear', [w.slot('fcs', 0, 16), w.slot('fip', 0, 32)]));
        const data_address = w.let(32, w.call('fpu_linear', [w.slot('fds', 0, 16), w.slot('fdp', 0, 32)]));
        w.assign(at, w.or(32, w.const(32, 0xffff0000), w.and(32, code_address, w.const(32, 0xffff))));
        w.assign(code_field, w.or(32, w.and(32, w.lshr(32, code_address, w.const(32, 4)), w.const(32, 0xffff000)), w.zext(32, w.slot('fop', 0, 11))));
        w.assign(data, w.or(32, w.const(32, 0xffff0000), w.and(32, data_address, w.const(32, 0xffff))));
        w.assign(data_field, w.and(32, w.lshr(32, data_address, w.const(32, 4)), w.const(32, 0xffff000)));
      });
      w.store(16, segment, offset, w.slice(16, w.or(32, w.const(32, 0xffff0000), w.zext(32, w.slot('fcw', 0, 16))), 0));
      w.store(16, segment, w.add(32, offset, bytes), w.slice(16, w.or(32, w.const(32, 0xffff0000), w.zext(32, w.slot('fsw', 0, 16))), 0));
      w.store(16, segment, w.add(32, offset, w.mul(32, w.const(32, 2), bytes)), w.slice(16, w.or(32, w.const(32, 0xffff0000), w.zext(32, w.call('fpu_tags', []))), 0));
      w.store(16, segment, w.add(32, offset, w.mul(32, w.const(32, 3), bytes)), w.slice(16, at, 0));
      w.store(16, segment, w.add(32, offset, w.mul(32, w.const(32, 4), bytes)), w.slice(16, code_field, 0));
      w.store(16, segment, w.add(32, offset, w.mul(32, w.const(32, 5), bytes)), w.slice(16, data, 0));
      w.store(16, segment, w.add(32, offset, w.mul(32, w.const(32, 6), bytes)), w.slice(16, data_field, 0));
    },
  },
  /** Writes the seven fields of an environment — isa/procedures/x87-environment.yaml:64 */
  {
    name: 'fpu_store_environment_32',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const bytes = w.let(32, w.const(32, 4));
      const at = w.variable(32, w.slot('fip', 0, 32));
      const code_field = w.variable(32, w.or(32, w.zext(32, w.slot('fcs', 0, 16)), w.shl(32, w.zext(32, w.slot('fop', 0, 11)), w.const(32, 0x10))));
      const data = w.variable(32, w.slot('fdp', 0, 32));
      const data_field = w.variable(32, w.or(32, w.const(32, 0xffff0000), w.zext(32, w.slot('fds', 0, 16))));
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        const code_address = w.let(32, w.call('fpu_linear', [w.slot('fcs', 0, 16), w.slot('fip', 0, 32)]));
        const data_address = w.let(32, w.call('fpu_linear', [w.slot('fds', 0, 16), w.slot('fdp', 0, 32)]));
        w.assign(at, w.or(32, w.const(32, 0xffff0000), w.and(32, code_address, w.const(32, 0xffff))));
        w.assign(code_field, w.or(32, w.and(32, w.lshr(32, code_address, w.const(32, 4)), w.const(32, 0xffff000)), w.zext(32, w.slot('fop', 0, 11))));
        w.assign(data, w.or(32, w.const(32, 0xffff0000), w.and(32, data_address, w.const(32, 0xffff))));
        w.assign(data_field, w.and(32, w.lshr(32, data_address, w.const(32, 4)), w.const(32, 0xffff000)));
      });
      w.store(32, segment, offset, w.or(32, w.const(32, 0xffff0000), w.zext(32, w.slot('fcw', 0, 16))));
      w.store(32, segment, w.add(32, offset, bytes), w.or(32, w.const(32, 0xffff0000), w.zext(32, w.slot('fsw', 0, 16))));
      w.store(32, segment, w.add(32, offset, w.mul(32, w.const(32, 2), bytes)), w.or(32, w.const(32, 0xffff0000), w.zext(32, w.call('fpu_tags', []))));
      w.store(32, segment, w.add(32, offset, w.mul(32, w.const(32, 3), bytes)), at);
      w.store(32, segment, w.add(32, offset, w.mul(32, w.const(32, 4), bytes)), code_field);
      w.store(32, segment, w.add(32, offset, w.mul(32, w.const(32, 5), bytes)), data);
      w.store(32, segment, w.add(32, offset, w.mul(32, w.const(32, 6), bytes)), data_field);
    },
  },
  /** A field of an environment — isa/procedures/x87-environment.yaml:89 */
  {
    name: 'fpu_field_16',
    params: [3, 32, 32],
    result: 32,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const number = w.param(params, 2);
      w.return(w.zext(32, w.load(16, segment, w.add(32, offset, w.mul(32, number, w.const(32, 2))))));
    },
  },
  /** Sets the state that an environment holds, from its seven fields — isa/procedures/x87-environment.yaml:96 */
  {
    name: 'fpu_set_environment_16',
    params: [32, 32, 32, 32, 32, 32, 32],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const control = w.param(params, 0);
      const status = w.param(params, 1);
      const tags = w.param(params, 2);
      const at = w.param(params, 3);
      const code_field = w.param(params, 4);
      const data = w.param(params, 5);
      const data_field = w.param(params, 6);
      w.setWholeSlot('fsw', w.slice(16, status, 0));
      w.do(w.call('fpu_set_tags', [w.slice(16, tags, 0)]));
      w.if(w.call('protected_mode', []), () => {
        w.setSlot('fip', 0, 32, at);
        w.setWholeSlot('fcs', w.slice(16, code_field, 0));
        w.setSlot('fdp', 0, 32, data);
        w.setWholeSlot('fds', w.slice(16, data_field, 0));
      }, () => {
        w.setSlot('fip', 0, 32, w.or(32, w.and(32, at, w.const(32, 0xffff)), w.and(32, w.shl(32, code_field, w.const(32, 4)), w.const(32, 0xffff0000))));
        w.setWholeSlot('fcs', w.const(16, 0));
        w.setSlot('fdp', 0, 32, w.or(32, w.and(32, data, w.const(32, 0xffff)), w.and(32, w.shl(32, data_field, w.const(32, 4)), w.const(32, 0xffff0000))));
        w.setWholeSlot('fds', w.const(16, 0));
        w.setWholeSlot('fop', w.slice(11, code_field, 0));
      });
      w.do(w.call('fpu_set_control', [w.slice(16, control, 0)]));
    },
  },
  /** Loads an environment — isa/procedures/x87-environment.yaml:119 */
  {
    name: 'fpu_load_environment_16',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const control = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 0)]));
      const status = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 1)]));
      const tags = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 2)]));
      const at = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 3)]));
      const code_field = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 4)]));
      const data = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 5)]));
      const data_field = w.let(32, w.call('fpu_field_16', [segment, offset, w.const(32, 6)]));
      w.do(w.call('fpu_set_environment_16', [control, status, tags, at, code_field, data, data_field]));
    },
  },
  /** A field of an environment — isa/procedures/x87-environment.yaml:89 */
  {
    name: 'fpu_field_32',
    params: [3, 32, 32],
    result: 32,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const number = w.param(params, 2);
      w.return(w.load(32, segment, w.add(32, offset, w.mul(32, number, w.const(32, 4)))));
    },
  },
  /** Sets the state that an environment holds, from its seven fields — isa/procedures/x87-environment.yaml:96 */
  {
    name: 'fpu_set_environment_32',
    params: [32, 32, 32, 32, 32, 32, 32],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const control = w.param(params, 0);
      const status = w.param(params, 1);
      const tags = w.param(params, 2);
      const at = w.param(params, 3);
      const code_field = w.param(params, 4);
      const data = w.param(params, 5);
      const data_field = w.param(params, 6);
      w.setWholeSlot('fsw', w.slice(16, status, 0));
      w.do(w.call('fpu_set_tags', [w.slice(16, tags, 0)]));
      w.if(w.call('protected_mode', []), () => {
        w.setSlot('fip', 0, 32, at);
        w.setWholeSlot('fcs', w.slice(16, code_field, 0));
        w.setSlot('fdp', 0, 32, data);
        w.setWholeSlot('fds', w.slice(16, data_field, 0));
        w.setWholeSlot('fop', w.slice(11, code_field, 16));
      }, () => {
        w.setSlot('fip', 0, 32, w.or(32, w.and(32, at, w.const(32, 0xffff)), w.and(32, w.shl(32, code_field, w.const(32, 4)), w.const(32, 0xffff0000))));
        w.setWholeSlot('fcs', w.const(16, 0));
        w.setSlot('fdp', 0, 32, w.or(32, w.and(32, data, w.const(32, 0xffff)), w.and(32, w.shl(32, data_field, w.const(32, 4)), w.const(32, 0xffff0000))));
        w.setWholeSlot('fds', w.const(16, 0));
        w.setWholeSlot('fop', w.slice(11, code_field, 0));
      });
      w.do(w.call('fpu_set_control', [w.slice(16, control, 0)]));
    },
  },
  /** Loads an environment — isa/procedures/x87-environment.yaml:119 */
  {
    name: 'fpu_load_environment_32',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const control = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 0)]));
      const status = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 1)]));
      const tags = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 2)]));
      const at = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 3)]));
      const code_field = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 4)]));
      const data = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 5)]));
      const data_field = w.let(32, w.call('fpu_field_32', [segment, offset, w.const(32, 6)]));
      w.do(w.call('fpu_set_environment_32', [control, status, tags, at, code_field, data, data_field]));
    },
  },
  /** Loads the environment and ST(0) to ST(7); all is read before anything changes — isa/procedures/x87-environment.yaml:144 */
  {
    name: 'fpu_load_state_16',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const first = w.let(32, w.add(32, offset, w.const(32, 0xe)));
      const r0 = w.let(80, w.call('fpu_load_80', [segment, first]));
      const r1 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0xa))]));
      const r2 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x14))]));
      const r3 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x1e))]));
      const r4 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x28))]));
      const r5 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x32))]));
      const r6 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x3c))]));
      const r7 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x46))]));
      w.do(w.call('fpu_load_environment_16', [segment, offset]));
      w.setElement('fpr', 80, w.slot('fsw', 11, 3), r0);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 1)), r1);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 2)), r2);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 3)), r3);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 4)), r4);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 5)), r5);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 6)), r6);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 7)), r7);
    },
  },
  /** Loads the environment and ST(0) to ST(7); all is read before anything changes — isa/procedures/x87-environment.yaml:144 */
  {
    name: 'fpu_load_state_32',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const first = w.let(32, w.add(32, offset, w.const(32, 0x1c)));
      const r0 = w.let(80, w.call('fpu_load_80', [segment, first]));
      const r1 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0xa))]));
      const r2 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x14))]));
      const r3 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x1e))]));
      const r4 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x28))]));
      const r5 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x32))]));
      const r6 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x3c))]));
      const r7 = w.let(80, w.call('fpu_load_80', [segment, w.add(32, first, w.const(32, 0x46))]));
      w.do(w.call('fpu_load_environment_32', [segment, offset]));
      w.setElement('fpr', 80, w.slot('fsw', 11, 3), r0);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 1)), r1);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 2)), r2);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 3)), r3);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 4)), r4);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 5)), r5);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 6)), r6);
      w.setElement('fpr', 80, w.add(3, w.slot('fsw', 11, 3), w.const(3, 7)), r7);
    },
  },
  /** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
  {
    name: 'fpu_memory_arithmetic_0',
    params: [96],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fpu_operate_0', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted])]));
        w.if(w.eq(1, w.slice(1, converted, 81), w.const(1, 1)), () => {
          w.assign(result, w.call('fp_denormal_memory_operand', [result, w.slot('fcw', 0, 16)]));
        });
      });
      w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
    },
  },
  /** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
  {
    name: 'fpu_memory_arithmetic_1',
    params: [96],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fpu_operate_1', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted])]));
        w.if(w.eq(1, w.slice(1, converted, 81), w.const(1, 1)), () => {
          w.assign(result, w.call('fp_denormal_memory_operand', [result, w.slot('fcw', 0, 16)]));
        });
      });
      w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
    },
  },
  /** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
  {
    name: 'fpu_memory_arithmetic_4',
    params: [96],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fpu_operate_4', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted])]));
        w.if(w.eq(1, w.slice(1, converted, 81), w.const(1, 1)), () => {
          w.assign(result, w.call('fp_denormal_memory_operand', [result, w.slot('fcw', 0, 16)]));
        });
      });
      w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
    },
  },
  /** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
  {
    name: 'fpu_memory_arithmetic_5',
    params: [96],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fpu_operate_5', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted])]));
        w.if(w.eq(1, w.slice(1, converted, 81), w.const(1, 1)), () => {
          w.assign(result, w.call('fp_denormal_memory_operand', [result, w.slot('fcw', 0, 16)]));
        });
      });
      w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
    },
  },
  /** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
  {
    name: 'fpu_memory_arithmetic_6',
    params: [96],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fpu_operate_6', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted])]));
        w.if(w.eq(1, w.slice(1, converted, 81), w.const(1, 1)), () => {
          w.assign(result, w.call('fp_denormal_memory_operand', [result, w.slot('fcw', 0, 16)]));
        });
      });
      w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
    },
  },
  /** ST(0) = ST(0) operation memory — isa/procedures/x87-operation.yaml:42 */
  {
    name: 'fpu_memory_arithmetic_7',
    params: [96],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const result = w.variable(96, w.call('fpu_underflow', []));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fpu_operate_7', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted])]));
        w.if(w.eq(1, w.slice(1, converted, 81), w.const(1, 1)), () => {
          w.assign(result, w.call('fp_denormal_memory_operand', [result, w.slot('fcw', 0, 16)]));
        });
      });
      w.do(w.call('fpu_finish', [result, w.const(3, 0), w.const(1, 0)]));
    },
  },
];
