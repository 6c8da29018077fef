// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ProcedureRule } from '../../runtime/engine/lowering.ts';

/** Procedures of isa/procedures/ at every width they are used with. */
export const procedures: readonly ProcedureRule[] = [
  /** Whether a directory or table entry of 8 bytes sets a bit that no entry may; bit 63 disables execution or is reserved — isa/procedures/paging.yaml:97 */
  {
    name: 'extended_reserved',
    params: [64],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const entry = w.param(params, 0);
      const address = w.let(1, w.ne(27, w.slice(27, entry, 36), w.const(27, 0)));
      w.return(w.or(1, address, w.and(1, w.eq(1, w.slice(1, entry, 63), w.const(1, 1)), w.not(1, w.slot('efer', 11, 1)))));
    },
  },
  /** Translates a linear address with entries of 8 bytes, from the directory pointers that the processor holds — isa/procedures/paging.yaml:116 */
  {
    name: 'translate_extended',
    params: [32, 2, 1],
    result: 32,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const linear = w.param(params, 0);
      const access = w.param(params, 1);
      const user = w.param(params, 2);
      const pointer = w.let(64, w.element('pdpte', 64, w.slice(2, linear, 30)));
      w.if(w.eq(1, w.slice(1, pointer, 0), w.const(1, 0)), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 0), access, user]));
      });
      const directory_address = w.let(32, w.call('extended_address', [pointer, w.const(32, 0xfff), w.and(32, w.lshr(32, linear, w.const(32, 0x12)), w.const(32, 0xff8))]));
      const directory = w.let(64, w.loadPhysical(64, directory_address));
      const directory_bits = w.let(32, w.slice(32, directory, 0));
      w.if(w.eq(32, w.and(32, directory_bits, w.const(32, 1)), w.const(32, 0)), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 0), access, user]));
      });
      w.if(w.call('extended_reserved', [directory]), () => {
        w.do(w.call('raise_reserved_fault', [linear, access, user]));
      });
      const dirty = w.variable(32, w.const(32, 0x20));
      w.if(w.eq(1, w.slice(1, access, 0), w.const(1, 1)), () => {
        w.assign(dirty, w.const(32, 0x60));
      });
      w.if(w.ne(32, w.and(32, directory_bits, w.const(32, 0x80)), w.const(32, 0)), () => {
        w.if(w.ne(32, w.and(32, directory_bits, w.const(32, 0x1ff000)), w.const(32, 0)), () => {
          w.do(w.call('raise_reserved_fault', [linear, access, user]));
        });
        w.if(w.call('page_forbids', [directory_bits, w.slice(1, directory, 63), access, user]), () => {
          w.do(w.call('raise_page_fault', [linear, w.const(1, 1), access, user]));
        });
        w.if(w.ne(32, w.and(32, directory_bits, dirty), dirty), () => {
          w.storePhysical(32, directory_address, w.or(32, directory_bits, dirty));
        });
        w.return(w.call('extended_address', [directory, w.const(32, 0x1fffff), linear]));
      });
      const table_address = w.let(32, w.call('extended_address', [directory, w.const(32, 0xfff), w.and(32, w.lshr(32, linear, w.const(32, 9)), w.const(32, 0xff8))]));
      const entry = w.let(64, w.loadPhysical(64, table_address));
      const entry_bits = w.let(32, w.slice(32, entry, 0));
      w.if(w.eq(32, w.and(32, entry_bits, w.const(32, 1)), w.const(32, 0)), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 0), access, user]));
      });
      w.if(w.or(1, w.call('extended_reserved', [entry]), w.ne(32, w.and(32, entry_bits, w.const(32, 0x80)), w.const(32, 0))), () => {
        w.do(w.call('raise_reserved_fault', [linear, access, user]));
      });
      const execute_disable = w.let(1, w.slice(1, w.or(64, directory, entry), 63));
      w.if(w.call('page_forbids', [w.and(32, directory_bits, entry_bits), execute_disable, access, user]), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 1), access, user]));
      });
      w.if(w.eq(32, w.and(32, directory_bits, w.const(32, 0x20)), w.const(32, 0)), () => {
        w.storePhysical(32, directory_address, w.or(32, directory_bits, w.const(32, 0x20)));
      });
      w.if(w.ne(32, w.and(32, entry_bits, dirty), dirty), () => {
        w.storePhysical(32, table_address, w.or(32, entry_bits, dirty));
      });
      w.return(w.call('extended_address', [entry, w.const(32, 0xfff), linear]));
    },
  },
  /** Translates a linear address to a physical one, setting Accessed and Dirty bits of permitted accesses — isa/procedures/paging.yaml:44 */
  {
    name: 'translate',
    params: [32, 2, 1],
    result: 32,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const linear = w.param(params, 0);
      const access = w.param(params, 1);
      const user = w.param(params, 2);
      w.if(w.not(1, w.slot('cr0', 31, 1)), () => {
        w.return(linear);
      });
      w.if(w.slot('cr4', 5, 1), () => {
        w.return(w.call('translate_extended', [linear, access, user]));
      });
      const directory_address = w.let(32, w.or(32, w.and(32, w.slot('cr3', 0, 32), w.const(32, 0xfffff000)), w.and(32, w.lshr(32, linear, w.const(32, 0x14)), w.const(32, 0xffc))));
      const directory = w.let(32, w.loadPhysical(32, directory_address));
      w.if(w.eq(32, w.and(32, directory, w.const(32, 1)), w.const(32, 0)), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 0), access, user]));
      });
      const dirty = w.variable(32, w.const(32, 0x20));
      w.if(w.eq(1, w.slice(1, access, 0), w.const(1, 1)), () => {
        w.assign(dirty, w.const(32, 0x60));
      });
      w.if(w.and(1, w.slot('cr4', 4, 1), w.ne(32, w.and(32, directory, w.const(32, 0x80)), w.const(32, 0))), () => {
        w.if(w.ne(32, w.and(32, directory, w.const(32, 0x3ff000)), w.const(32, 0)), () => {
          w.do(w.call('raise_reserved_fault', [linear, access, user]));
        });
        w.if(w.call('page_forbids', [directory, w.const(1, 0), access, user]), () => {
          w.do(w.call('raise_page_fault', [linear, w.const(1, 1), access, user]));
        });
        w.if(w.ne(32, w.and(32, directory, dirty), dirty), () => {
          w.storePhysical(32, directory_address, w.or(32, directory, dirty));
        });
        w.return(w.or(32, w.and(32, directory, w.const(32, 0xffc00000)), w.and(32, linear, w.const(32, 0x3fffff))));
      });
      const table_address = w.let(32, w.or(32, w.and(32, directory, w.const(32, 0xfffff000)), w.and(32, w.lshr(32, linear, w.const(32, 0xa)), w.const(32, 0xffc))));
      const entry = w.let(32, w.loadPhysical(32, table_address));
      w.if(w.eq(32, w.and(32, entry, w.const(32, 1)), w.const(32, 0)), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 0), access, user]));
      });
      w.if(w.and(1, w.slot('cr4', 4, 1), w.ne(32, w.and(32, entry, w.const(32, 0x80)), w.const(32, 0))), () => {
        w.do(w.call('raise_reserved_fault', [linear, access, user]));
      });
      w.if(w.call('page_forbids', [w.and(32, directory, entry), w.const(1, 0), access, user]), () => {
        w.do(w.call('raise_page_fault', [linear, w.const(1, 1), access, user]));
      });
      w.if(w.eq(32, w.and(32, directory, w.const(32, 0x20)), w.const(32, 0)), () => {
        w.storePhysical(32, directory_address, w.or(32, directory, w.const(32, 0x20)));
      });
      w.if(w.ne(32, w.and(32, entry, dirty), dirty), () => {
        w.storePhysical(32, table_address, w.or(32, entry, dirty));
      });
      w.return(w.or(32, w.and(32, entry, w.const(32, 0xfffff000)), w.and(32, linear, w.const(32, 0xfff))));
    },
  },
  /** Descriptor of the code segment that a return goes to, checked — isa/procedures/return.yaml:7 */
  {
    name: 'return_code_descriptor',
    params: [16],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const code = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [code]));
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      const requested = w.let(2, w.slice(2, chosen, 0));
      const level = w.let(2, w.call('rights_level', [access]));
      w.if(w.or(1, w.ne(16, w.and(16, access, w.const(16, 0x18)), w.const(16, 0x18)), w.ult(2, requested, w.slot('cpl', 0, 2))), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.ne(16, w.and(16, access, w.const(16, 4)), w.const(16, 0)), () => {
        w.if(w.ugt(2, level, requested), () => {
          w.raise(13, error); // #GP
        });
      }, () => {
        w.if(w.ne(2, level, requested), () => {
          w.raise(13, error); // #GP
        });
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
      w.return(code);
    },
  },
  /** Descriptor of the stack segment of an outer privilege level, checked — isa/procedures/return.yaml:35 */
  {
    name: 'return_stack_descriptor',
    params: [16, 2],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const level = w.param(params, 1);
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      w.if(w.or(1, w.or(1, w.ne(2, w.slice(2, chosen, 0), level), w.ne(16, w.and(16, access, w.const(16, 0x1a)), w.const(16, 0x12))), w.ne(2, w.call('rights_level', [access]), level)), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(12, error); // #SS
      });
      w.return(descriptor);
    },
  },
  /** Clears a data segment register that the outer privilege level may not keep — isa/procedures/segment.yaml:88 */
  {
    name: 'drop_inner_segment',
    params: [3],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const access = w.let(16, w.segment('rights', segment));
      w.if(w.and(1, w.ne(16, w.and(16, access, w.const(16, 0x1c)), w.const(16, 0x1c)), w.ult(2, w.call('rights_level', [access]), w.slot('cpl', 0, 2))), () => {
        w.setSegment(segment, w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
      });
    },
  },
  /** Clears the data segment registers that the outer privilege level may not keep — isa/procedures/segment.yaml:98 */
  {
    name: 'drop_inner_segments',
    params: [],
    result: 0,
    faults: false,
    inline: false,
    lower: (w) => {
      w.do(w.call('drop_inner_segment', [w.const(3, 0)]));
      w.do(w.call('drop_inner_segment', [w.const(3, 4)]));
      w.do(w.call('drop_inner_segment', [w.const(3, 5)]));
      w.do(w.call('drop_inner_segment', [w.const(3, 3)]));
    },
  },
  /** Goes to an outer privilege level; every check is done — isa/procedures/return.yaml:63 */
  {
    name: 'leave_to_outer',
    params: [16, 64, 32, 16, 64, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const code = w.param(params, 1);
      const target = w.param(params, 2);
      const stack_selector = w.param(params, 3);
      const stack = w.param(params, 4);
      const pointer = w.param(params, 5);
      const top = w.let(32, w.call('frame_pointer', [w.slot('esp', 0, 32), pointer, w.call('descriptor_rights', [stack])]));
      w.do(w.call('load_segment', [w.const(3, 1), chosen, code]));
      w.setWholeSlot('cpl', w.slice(2, chosen, 0));
      w.setSlot('eip', 0, 32, target);
      w.do(w.call('load_segment', [w.const(3, 2), stack_selector, stack]));
      w.setSlot('esp', 0, 32, top);
      w.do(w.call('drop_inner_segments', []));
    },
  },
  /** Loads DS, ES, FS or GS (MOV, POP, LDS …) — isa/procedures/segment.yaml:19 */
  {
    name: 'load_data_segment',
    params: [3, 16],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const chosen = w.param(params, 1);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.do(w.call('load_real_segment', [segment, chosen]));
        w.return();
      });
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.setSegment(segment, chosen, w.const(32, 0), w.const(32, 0), w.const(16, 0));
        w.return();
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      w.if(w.or(1, w.eq(16, w.and(16, access, w.const(16, 0x10)), w.const(16, 0)), w.eq(16, w.and(16, access, w.const(16, 0xa)), w.const(16, 8))), () => {
        w.raise(13, error); // #GP
      });
      const level = w.let(2, w.call('rights_level', [access]));
      w.if(w.and(1, w.ne(16, w.and(16, access, w.const(16, 0xc)), w.const(16, 0xc)), w.or(1, w.ugt(2, w.slice(2, chosen, 0), level), w.ugt(2, w.slot('cpl', 0, 2), level))), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
      w.do(w.call('probe_accessed', [chosen, descriptor]));
      w.do(w.call('load_segment', [segment, chosen, descriptor]));
    },
  },
  /** Loads SS (MOV, POP, LSS) — isa/procedures/segment.yaml:49 */
  {
    name: 'load_stack_segment',
    params: [16],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.do(w.call('load_real_segment', [w.const(3, 2), chosen]));
        w.return();
      });
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      w.if(w.ne(2, w.slice(2, chosen, 0), w.slot('cpl', 0, 2)), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.or(1, w.ne(16, w.and(16, access, w.const(16, 0x1a)), w.const(16, 0x12)), w.ne(2, w.call('rights_level', [access]), w.slot('cpl', 0, 2))), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(12, error); // #SS
      });
      w.do(w.call('probe_accessed', [chosen, descriptor]));
      w.do(w.call('load_segment', [w.const(3, 2), chosen, descriptor]));
    },
  },
  /** Loads the segment register with this number other than CS — isa/procedures/segment.yaml:77 */
  {
    name: 'load_segment_register',
    params: [3, 16],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const chosen = w.param(params, 1);
      w.if(w.eq(3, segment, w.const(3, 2)), () => {
        w.do(w.call('load_stack_segment', [chosen]));
      }, () => {
        w.do(w.call('load_data_segment', [segment, chosen]));
      });
    },
  },
  /** ESP moved by a number of bytes, within the stack-address size — isa/procedures/stack.yaml:14 */
  {
    name: 'moved_esp',
    params: [32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const bytes = w.param(params, 0);
      const mask = w.let(32, w.call('stack_mask', []));
      w.return(w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), w.and(32, w.add(32, w.slot('esp', 0, 32), bytes), mask)));
    },
  },
  /** Drops bytes from the stack — isa/procedures/stack.yaml:27 */
  {
    name: 'release',
    params: [32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const bytes = w.param(params, 0);
      w.setSlot('esp', 0, 32, w.call('moved_esp', [bytes]));
    },
  },
  /** A string pointer moved over one element, by DF up or down and within the address size — isa/procedures/string.yaml:6 */
  {
    name: 'step',
    params: [32, 32, 32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const pointer = w.param(params, 0);
      const bytes = w.param(params, 1);
      const mask = w.param(params, 2);
      const moved = w.let(32, w.select(32, w.flag('DF'), w.sub(32, pointer, bytes), w.add(32, pointer, bytes)));
      w.return(w.or(32, w.and(32, pointer, w.not(32, mask)), w.and(32, moved, mask)));
    },
  },
  /** Interrupt return to the task that the back link of the current task state segment names — isa/procedures/task.yaml:65 */
  {
    name: 'return_to_task',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const return_eip = w.param(params, 0);
      const chosen = w.let(16, w.loadLinear(16, w.slot('tr.base', 0, 32), w.const(1, 0)));
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      w.if(w.or(1, w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0))), () => {
        w.raise(10, error); // #TS
      });
      const descriptor = w.let(64, w.call('fetch_task_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.if(w.ne(16, w.and(16, access, w.const(16, 0x17)), w.const(16, 3)), () => {
        w.raise(10, error); // #TS
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
      w.do(w.call('switch_task', [chosen, descriptor, w.const(2, 2), w.and(32, w.call('flags_image', []), w.const(32, 0xffffbfff)), return_eip, w.const(32, 0)]));
    },
  },
  /** Loads the local descriptor table of a new task — isa/procedures/task.yaml:319 */
  {
    name: 'load_task_table',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const ext = w.param(params, 0);
      const chosen = w.let(16, w.slot('ldtr.selector', 0, 16));
      w.if(w.ne(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        const error = w.let(32, w.call('selector_error', [chosen, ext]));
        w.if(w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), () => {
          w.raise(10, error); // #TS
        });
        const descriptor = w.let(64, w.call('fetch_task_descriptor', [chosen, ext]));
        const access = w.let(16, w.call('descriptor_rights', [descriptor]));
        w.if(w.ne(16, w.and(16, access, w.const(16, 0x9f)), w.const(16, 0x82)), () => {
          w.raise(10, error); // #TS
        });
        w.setSegment(w.const(3, 6), chosen, w.call('descriptor_base', [descriptor]), w.call('descriptor_limit', [descriptor]), access);
      });
    },
  },
  /** Loads the code segment of a new task — isa/procedures/task.yaml:338 */
  {
    name: 'load_task_code',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const ext = w.param(params, 0);
      const chosen = w.let(16, w.slot('cs.selector', 0, 16));
      const error = w.let(32, w.call('selector_error', [chosen, ext]));
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(10, error); // #TS
      });
      const descriptor = w.let(64, w.call('fetch_task_descriptor', [chosen, ext]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const level = w.let(2, w.call('rights_level', [access]));
      w.if(w.ne(16, w.and(16, access, w.const(16, 0x18)), w.const(16, 0x18)), () => {
        w.raise(10, error); // #TS
      });
      w.if(w.ne(16, w.and(16, access, w.const(16, 4)), w.const(16, 0)), () => {
        w.if(w.ugt(2, level, w.slot('cpl', 0, 2)), () => {
          w.raise(10, error); // #TS
        });
      }, () => {
        w.if(w.ne(2, level, w.slot('cpl', 0, 2)), () => {
          w.raise(10, error); // #TS
        });
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
      w.do(w.call('load_segment', [w.const(3, 1), chosen, descriptor]));
    },
  },
  /** Loads the stack segment of a new task — isa/procedures/task.yaml:366 */
  {
    name: 'load_task_stack',
    params: [32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const ext = w.param(params, 0);
      const chosen = w.let(16, w.slot('ss.selector', 0, 16));
      w.do(w.call('load_segment', [w.const(3, 2), chosen, w.call('task_stack_descriptor', [chosen, w.slot('cpl', 0, 2), ext])]));
    },
  },
  /** Loads a data segment register of a new task; null stays null — isa/procedures/task.yaml:374 */
  {
    name: 'load_task_data',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const ext = w.param(params, 1);
      const chosen = w.let(16, w.segment('selector', segment));
      w.if(w.ne(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        const error = w.let(32, w.call('selector_error', [chosen, ext]));
        const descriptor = w.let(64, w.call('fetch_task_descriptor', [chosen, ext]));
        const access = w.let(16, w.call('descriptor_rights', [descriptor]));
        w.if(w.or(1, w.eq(16, w.and(16, access, w.const(16, 0x10)), w.const(16, 0)), w.eq(16, w.and(16, access, w.const(16, 0xa)), w.const(16, 8))), () => {
          w.raise(10, error); // #TS
        });
        const level = w.let(2, w.call('rights_level', [access]));
        w.if(w.and(1, w.ne(16, w.and(16, access, w.const(16, 0xc)), w.const(16, 0xc)), w.or(1, w.ult(2, level, w.slice(2, chosen, 0)), w.ult(2, level, w.slot('cpl', 0, 2)))), () => {
          w.raise(10, error); // #TS
        });
        w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
          w.raise(11, error); // #NP
        });
        w.do(w.call('load_segment', [segment, chosen, descriptor]));
      });
    },
  },
  /** Push; ESP keeps its value when the store faults — isa/procedures/stack.yaml:34 */
  {
    name: 'push_32',
    params: [32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      const mask = w.let(32, w.call('stack_mask', []));
      const top = w.let(32, w.and(32, w.sub(32, w.slot('esp', 0, 32), w.const(32, 4)), mask));
      w.store(32, w.const(3, 2), top, value);
      w.setSlot('esp', 0, 32, w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), top));
    },
  },
  /** Second half of a task switch; 1 when the new task's T bit asks for a debug exception before its first instruction — isa/procedures/task.yaml:279 */
  {
    name: 'finish_task_switch',
    params: [],
    result: 1,
    faults: true,
    inline: false,
    lower: (w) => {
      const ext = w.let(32, w.zext(32, w.slot('switching', 2, 1)));
      const has_error = w.let(1, w.slot('switching', 1, 1));
      const trap = w.let(1, w.slot('switching', 3, 1));
      w.setWholeSlot('switching', w.const(4, 0));
      w.do(w.call('load_task_table', [ext]));
      w.if(w.flag('VM'), () => {
        w.do(w.call('load_real_segment', [w.const(3, 1), w.slot('cs.selector', 0, 16)]));
        w.do(w.call('load_real_segment', [w.const(3, 2), w.slot('ss.selector', 0, 16)]));
        w.do(w.call('load_real_segment', [w.const(3, 3), w.slot('ds.selector', 0, 16)]));
        w.do(w.call('load_real_segment', [w.const(3, 0), w.slot('es.selector', 0, 16)]));
        w.do(w.call('load_real_segment', [w.const(3, 4), w.slot('fs.selector', 0, 16)]));
        w.do(w.call('load_real_segment', [w.const(3, 5), w.slot('gs.selector', 0, 16)]));
      }, () => {
        w.do(w.call('load_task_code', [ext]));
        w.do(w.call('load_task_stack', [ext]));
        w.do(w.call('load_task_data', [w.const(3, 3), ext]));
        w.do(w.call('load_task_data', [w.const(3, 0), ext]));
        w.do(w.call('load_task_data', [w.const(3, 4), ext]));
        w.do(w.call('load_task_data', [w.const(3, 5), ext]));
      });
      w.if(has_error, () => {
        w.if(w.ne(16, w.and(16, w.slot('tr.rights', 0, 16), w.const(16, 8)), w.const(16, 0)), () => {
          w.do(w.call('push_32', [w.slot('switch_error', 0, 32)]));
        }, () => {
          w.do(w.call('push_16', [w.slot('switch_error', 0, 16)]));
        });
      });
      w.if(w.ugt(32, w.slot('eip', 0, 32), w.slot('cs.limit', 0, 32)), () => {
        w.raise(13, ext); // #GP
      });
      w.if(trap, () => {
        w.setSlot('dr6', 15, 1, w.const(1, 1));
      });
      w.return(trap);
    },
  },
  /** Whether CLI and STI may act on VIF where IOPL forbids IF — isa/procedures/virtual-interrupt.yaml:8 */
  {
    name: 'virtual_interrupts',
    params: [],
    result: 1,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.select(1, w.flag('VM'), w.slot('cr4', 0, 1), w.and(1, w.slot('cr4', 1, 1), w.eq(2, w.slot('cpl', 0, 2), w.const(2, 3)))));
    },
  },
  /** EFLAGS as PUSHF and redirected interrupts of virtual-8086 mode show it; below IOPL 3, IOPL seems 3 and VIF is in the place of IF — isa/procedures/virtual-interrupt.yaml:15 */
  {
    name: 'visible_flags',
    params: [],
    result: 32,
    faults: false,
    inline: false,
    lower: (w) => {
      const image = w.let(32, w.and(32, w.call('flags_image', []), w.const(32, 0xfcffff)));
      w.if(w.and(1, w.flag('VM'), w.ult(2, w.flag('IOPL'), w.const(2, 3))), () => {
        w.return(w.or(32, w.or(32, w.and(32, image, w.const(32, 0xfffffdff)), w.const(32, 0x3000)), w.shl(32, w.zext(32, w.flag('VIF')), w.const(32, 9))));
      });
      w.return(image);
    },
  },
  /** GP(0) when an image of EFLAGS sets TF, or sets VIF while an interrupt waits for it — isa/procedures/virtual-interrupt.yaml:26 */
  {
    name: 'check_virtual_flags',
    params: [32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const image = w.param(params, 0);
      const wakes = w.let(1, w.and(1, w.flag('VIP'), w.eq(1, w.slice(1, image, 9), w.const(1, 1))));
      w.if(w.or(1, wakes, w.eq(1, w.slice(1, image, 8), w.const(1, 1))), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
    },
  },
  /** Writes the low half of EFLAGS below IOPL 3; IF goes to VIF, IOPL stays — isa/procedures/virtual-interrupt.yaml:36 */
  {
    name: 'write_virtual_flags',
    params: [32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const image = w.param(params, 0);
      w.setFlag('VIF', w.slice(1, image, 9));
      w.do(w.call('write_flags', [image, w.const(32, 0x4dd5)]));
    },
  },
  /** Whether the interrupt redirection bit map sends INT n of virtual-8086 mode to the program's own table — isa/procedures/virtual-interrupt.yaml:44 */
  {
    name: 'redirected',
    params: [8],
    result: 1,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      w.if(w.not(1, w.slot('cr4', 0, 1)), () => {
        w.return(w.const(1, 0));
      });
      w.if(w.or(1, w.eq(16, w.and(16, w.slot('tr.rights', 0, 16), w.const(16, 8)), w.const(16, 0)), w.ult(32, w.slot('tr.limit', 0, 32), w.const(32, 0x67))), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const map = w.let(32, w.zext(32, w.loadLinear(16, w.add(32, w.slot('tr.base', 0, 32), w.const(32, 0x66)), w.const(1, 0))));
      const offset = w.let(32, w.add(32, w.sub(32, map, w.const(32, 0x20)), w.zext(32, w.lshr(8, vector, w.const(32, 3)))));
      w.if(w.ugt(32, offset, w.slot('tr.limit', 0, 32)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      w.return(w.eq(8, w.and(8, w.lshr(8, w.loadLinear(8, w.add(32, w.slot('tr.base', 0, 32), offset), w.const(1, 0)), w.and(8, vector, w.const(8, 7))), w.const(8, 1)), w.const(8, 0)));
    },
  },
  /** Delivery through the interrupt vector table at linear address 0, without leaving virtual-8086 mode — isa/procedures/virtual-interrupt.yaml:78 */
  {
    name: 'interrupt_within_vm86',
    params: [8, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const return_eip = w.param(params, 1);
      const target = w.let(32, w.loadLinear(32, w.shl(32, w.zext(32, vector), w.const(32, 2)), w.const(1, 0)));
      w.do(w.call('probe_pushes_16', [w.const(32, 6)]));
      w.do(w.call('push_16', [w.slice(16, w.call('visible_flags', []), 0)]));
      w.do(w.call('push_16', [w.slot('cs.selector', 0, 16)]));
      w.do(w.call('push_16', [w.slice(16, return_eip, 0)]));
      w.do(w.call('load_real_segment', [w.const(3, 1), w.slice(16, target, 16)]));
      w.setSlot('eip', 0, 32, w.zext(32, w.slice(16, target, 0)));
      w.setFlag('TF', w.const(1, 0));
      w.if(w.ult(2, w.flag('IOPL'), w.const(2, 3)), () => {
        w.setFlag('VIF', w.const(1, 0));
      }, () => {
        w.setFlag('IF', w.const(1, 0));
      });
    },
  },
  /** INT n — isa/procedures/virtual-interrupt.yaml:62 */
  {
    name: 'software_interrupt',
    params: [8, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const return_eip = w.param(params, 1);
      w.if(w.flag('VM'), () => {
        w.if(w.call('redirected', [vector]), () => {
          w.do(w.call('interrupt_within_vm86', [vector, return_eip]));
          w.return();
        });
        w.if(w.ult(2, w.flag('IOPL'), w.const(2, 3)), () => {
          w.raise(13, w.const(32, 0)); // #GP
        });
      });
      w.do(w.call('deliver_from', [vector, w.const(32, 0), w.const(1, 0), w.const(1, 1), w.const(1, 0), return_eip]));
    },
  },
  /** Unnormal, pseudo-infinity or pseudo-NaN; since the 387 an invalid operand — isa/procedures/x87-format.yaml:95 */
  {
    name: 'fp_is_unsupported',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.and(1, w.ne(15, w.slice(15, a, 64), w.const(15, 0)), w.eq(1, w.slice(1, a, 63), w.const(1, 0))));
    },
  },
  /** A number from sign, biased exponent and significand — isa/procedures/x87-format.yaml:10 */
  {
    name: 'fp_pack',
    params: [1, 32, 64],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const significand = w.param(params, 2);
      w.return(w.concat(w.concat(negative, w.slice(15, exponent, 0)), significand));
    },
  },
  /** Infinity — isa/procedures/x87-format.yaml:16 */
  {
    name: 'fp_infinity',
    params: [1],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      w.return(w.call('fp_pack', [negative, w.const(32, 0x7fff), w.const(64, 0x8000000000000000n)]));
    },
  },
  /** A NaN, quiet or signalling — isa/procedures/x87-format.yaml:81 */
  {
    name: 'fp_is_nan',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.ugt(79, w.slice(79, a, 0), w.slice(79, w.call('fp_infinity', [w.const(1, 0)]), 0)));
    },
  },
  /** Neither a finite number nor infinity — isa/procedures/x87-format.yaml:114 */
  {
    name: 'fp_is_no_number',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.or(1, w.call('fp_is_unsupported', [a]), w.call('fp_is_nan', [a])));
    },
  },
  /** The quiet NaN that answers a masked invalid operation — isa/procedures/x87-format.yaml:29 */
  {
    name: 'fp_indefinite',
    params: [],
    result: 80,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.call('fp_pack', [w.const(1, 1), w.const(32, 0x7fff), w.const(64, 0xc000000000000000n)]));
    },
  },
  /** A result — isa/procedures/x87-format.yaml:35 */
  {
    name: 'fp_result',
    params: [16, 80],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const value = w.param(params, 1);
      w.return(w.concat(status, value));
    },
  },
  /** Result of an invalid operation — isa/procedures/x87-format.yaml:42 */
  {
    name: 'fp_invalid',
    params: [],
    result: 96,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.call('fp_result', [w.const(16, 1), w.call('fp_indefinite', [])]));
    },
  },
  /** A NaN whose highest fraction bit is clear — isa/procedures/x87-format.yaml:88 */
  {
    name: 'fp_is_signalling',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.and(1, w.call('fp_is_nan', [a]), w.eq(1, w.slice(1, a, 62), w.const(1, 0))));
    },
  },
  /** Result of an operation with two operands of which at least one is no number — isa/procedures/x87-format.yaml:161 */
  {
    name: 'fp_propagate_pair',
    params: [80, 80],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      w.if(w.or(1, w.call('fp_is_unsupported', [a]), w.call('fp_is_unsupported', [b])), () => {
        w.return(w.call('fp_invalid', []));
      });
      const signalling = w.let(1, w.or(1, w.call('fp_is_signalling', [a]), w.call('fp_is_signalling', [b])));
      const first = w.variable(1, w.call('fp_is_nan', [a]));
      w.if(w.and(1, w.call('fp_is_nan', [a]), w.call('fp_is_nan', [b])), () => {
        w.if(w.eq(1, w.call('fp_is_signalling', [a]), w.call('fp_is_signalling', [b])), () => {
          w.assign(first, w.select(1, w.eq(64, w.slice(64, a, 0), w.slice(64, b, 0)), w.not(1, w.slice(1, a, 79)), w.ugt(64, w.slice(64, a, 0), w.slice(64, b, 0))));
        }, () => {
          w.assign(first, w.call('fp_is_signalling', [b]));
        });
      });
      const status = w.let(16, w.select(16, signalling, w.const(16, 1), w.const(16, 0)));
      w.return(w.call('fp_result', [status, w.or(80, w.select(80, first, a, b), w.const(80, 0x4000000000000000n))]));
    },
  },
  /** Infinity of either sign — isa/procedures/x87-format.yaml:75 */
  {
    name: 'fp_is_infinity',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.eq(79, w.slice(79, a, 0), w.slice(79, w.call('fp_infinity', [w.const(1, 0)]), 0)));
    },
  },
  /** Denormal or pseudo-denormal — isa/procedures/x87-format.yaml:101 */
  {
    name: 'fp_is_denormal',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.and(1, w.eq(15, w.slice(15, a, 64), w.const(15, 0)), w.ne(64, w.slice(64, a, 0), w.const(64, 0))));
    },
  },
  /** Denormal-operand status of a number, 0 or DE — isa/procedures/x87-format.yaml:188 */
  {
    name: 'fp_denormal_status',
    params: [80],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.choose(16, w.call('fp_is_denormal', [a]), w.const(16, 2), w.const(16, 0)));
    },
  },
  /** Whether a denormal operand keeps the operation from being carried out — isa/procedures/x87-format.yaml:194 */
  {
    name: 'fp_denormal_stops',
    params: [16, 16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const control = w.param(params, 1);
      w.return(w.and(1, w.ne(16, w.and(16, status, w.const(16, 2)), w.const(16, 0)), w.eq(16, w.and(16, control, w.const(16, 2)), w.const(16, 0))));
    },
  },
  /** The exponent field — isa/procedures/x87-format.yaml:48 */
  {
    name: 'fp_exponent',
    params: [80],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.zext(32, w.slice(15, a, 64)));
    },
  },
  /** Shift to the right whose lost bits leave a one in the lowest place — isa/procedures/x87-rounding.yaml:8 */
  {
    name: 'fp_shift_right',
    params: [128, 32],
    result: 128,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const significand = w.param(params, 0);
      const count = w.param(params, 1);
      const shifted = w.let(128, w.lshr(128, significand, count));
      w.return(w.or(128, shifted, w.select(128, w.eq(128, w.shl(128, shifted, count), significand), w.const(128, 0), w.const(128, 1))));
    },
  },
  /** Zero — isa/procedures/x87-format.yaml:22 */
  {
    name: 'fp_zero',
    params: [1],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      w.return(w.call('fp_pack', [negative, w.const(32, 0), w.const(64, 0)]));
    },
  },
  /** Whether fp_round_near rounds to this exponent: extended precision, to nearest, far from overflow and underflow — isa/procedures/x87-rounding.yaml:100 */
  {
    name: 'fp_is_near',
    params: [32, 16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const exponent = w.param(params, 0);
      const control = w.param(params, 1);
      w.return(w.and(1, w.eq(16, w.and(16, control, w.const(16, 0xf00)), w.const(16, 0x300)), w.ult(32, w.sub(32, exponent, w.const(32, 1)), w.const(32, 0x7ffd))));
    },
  },
  /** Whether rounding to nearest raises `kept`, below which the bits `lost` follow — isa/procedures/x87-rounding.yaml:36 */
  {
    name: 'fp_nearest_is_up',
    params: [64, 64],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const kept = w.param(params, 0);
      const lost = w.param(params, 1);
      w.return(w.ugt(64, lost, w.sub(64, w.const(64, 0x8000000000000000n), w.zext(64, w.slice(1, kept, 0)))));
    },
  },
  /** PE and C1 of a rounding that lost the bits `lost` — isa/procedures/x87-rounding.yaml:43 */
  {
    name: 'fp_loss_status',
    params: [64, 1],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const lost = w.param(params, 0);
      const up = w.param(params, 1);
      w.return(w.or(16, w.shl(16, w.zext(16, up), w.const(32, 9)), w.shl(16, w.zext(16, w.ne(64, lost, w.const(64, 0))), w.const(32, 5))));
    },
  },
  /** As fp_round_any where fp_is_near says so, with operations of 64 bits — isa/procedures/x87-rounding.yaml:106 */
  {
    name: 'fp_round_near',
    params: [1, 32, 128, 16],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const significand = w.param(params, 2);
      const status = w.param(params, 3);
      const kept = w.let(64, w.slice(64, significand, 64));
      const lost = w.let(64, w.slice(64, significand, 0));
      const up = w.let(1, w.call('fp_nearest_is_up', [kept, lost]));
      const near = w.let(64, w.add(64, kept, w.zext(64, up)));
      const carry = w.let(1, w.eq(64, near, w.const(64, 0)));
      const value = w.let(64, w.or(64, near, w.shl(64, w.zext(64, carry), w.const(32, 0x3f))));
      w.return(w.call('fp_result', [w.or(16, status, w.call('fp_loss_status', [lost, up])), w.call('fp_pack', [negative, w.add(32, exponent, w.zext(32, carry)), value])]));
    },
  },
  /** Bits of a 128-bit significand below the precision that the control word asks for — isa/procedures/x87-rounding.yaml:50 */
  {
    name: 'fp_dropped_bits',
    params: [16],
    result: 8,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const control = w.param(params, 0);
      const precision = w.let(2, w.slice(2, control, 8));
      w.if(w.eq(2, precision, w.const(2, 0)), () => {
        w.return(w.const(8, 0x68));
      });
      w.return(w.select(8, w.eq(2, precision, w.const(2, 2)), w.const(8, 0x4b), w.const(8, 0x40)));
    },
  },
  /** A significand without its `drop` (1 … 127) lowest bits, rounded: rounded up, inexact, 65 bits of value — isa/procedures/x87-rounding.yaml:16 */
  {
    name: 'fp_round_off',
    params: [1, 128, 8, 16],
    result: 67,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const significand = w.param(params, 1);
      const drop = w.param(params, 2);
      const control = w.param(params, 3);
      const kept = w.let(128, w.lshr(128, significand, drop));
      const lost = w.let(128, w.sub(128, significand, w.shl(128, kept, drop)));
      const half = w.let(128, w.shl(128, w.const(128, 1), w.sub(8, drop, w.const(8, 1))));
      const mode = w.let(2, w.slice(2, control, 10));
      const up = w.variable(1, w.or(1, w.ugt(128, lost, half), w.and(1, w.eq(128, lost, half), w.eq(1, w.slice(1, kept, 0), w.const(1, 1)))));
      w.if(w.ne(2, mode, w.const(2, 0)), () => {
        w.assign(up, w.and(1, w.ne(128, lost, w.const(128, 0)), w.eq(2, mode, w.select(2, negative, w.const(2, 1), w.const(2, 2)))));
      });
      w.return(w.concat(w.concat(up, w.ne(128, lost, w.const(128, 0))), w.add(65, w.slice(65, kept, 0), w.zext(65, up))));
    },
  },
  /** PE and C1 of what fp_round_off gave — isa/procedures/x87-rounding.yaml:30 */
  {
    name: 'fp_inexact_status',
    params: [67],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const rounded = w.param(params, 0);
      w.return(w.or(16, w.select(16, w.slice(1, rounded, 65), w.const(16, 0x20), w.const(16, 0)), w.select(16, w.slice(1, rounded, 66), w.const(16, 0x200), w.const(16, 0))));
    },
  },
  /** Whether overflow is answered by infinity, not by the largest finite number — isa/procedures/x87-rounding.yaml:61 */
  {
    name: 'fp_overflow_is_infinite',
    params: [1, 16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const control = w.param(params, 1);
      const mode = w.let(2, w.slice(2, control, 10));
      w.return(w.or(1, w.eq(2, mode, w.const(2, 0)), w.eq(2, mode, w.select(2, negative, w.const(2, 1), w.const(2, 2)))));
    },
  },
  /** Rounds an exact result that is not 0 to the precision of the control word and adds its status to `status` — isa/procedures/x87-rounding.yaml:69 */
  {
    name: 'fp_round_any',
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
      const drop = w.let(8, w.call('fp_dropped_bits', [control]));
      const free = w.let(67, w.call('fp_round_off', [negative, significand, drop, control]));
      const carried = w.let(1, w.ne(65, w.lshr(65, w.slice(65, free, 0), w.sub(8, w.const(8, 0x80), drop)), w.const(65, 0)));
      const reached = w.let(32, w.add(32, exponent, w.select(32, carried, w.const(32, 1), w.const(32, 0))));
      const value = w.let(64, w.select(64, carried, w.const(64, 0x8000000000000000n), w.slice(64, w.shl(65, w.slice(65, free, 0), w.sub(8, drop, w.const(8, 0x40))), 0)));
      const inexact = w.let(16, w.call('fp_inexact_status', [free]));
      w.if(w.slt(32, reached, w.const(32, 1)), () => {
        w.if(w.eq(16, w.and(16, control, w.const(16, 0x10)), w.const(16, 0)), () => {
          w.return(w.call('fp_result', [w.or(16, w.or(16, status, inexact), w.const(16, 0x10)), w.call('fp_pack', [negative, w.add(32, reached, w.const(32, 0x6000)), value])]));
        });
        const bounded = w.let(67, w.call('fp_round_off', [negative, w.call('fp_shift_right', [significand, w.sub(32, w.const(32, 1), exponent)]), drop, control]));
        const tiny = w.let(64, w.slice(64, w.shl(65, w.slice(65, bounded, 0), w.sub(8, drop, w.const(8, 0x40))), 0));
        const loss = w.let(16, w.call('fp_inexact_status', [bounded]));
        w.return(w.call('fp_result', [w.or(16, w.or(16, status, loss), w.select(16, w.eq(16, loss, w.const(16, 0)), w.const(16, 0), w.const(16, 0x10))), w.call('fp_pack', [negative, w.zext(32, w.slice(1, tiny, 63)), tiny])]));
      });
      w.if(w.sgt(32, reached, w.const(32, 0x7ffe)), () => {
        w.if(w.eq(16, w.and(16, control, w.const(16, 8)), w.const(16, 0)), () => {
          w.return(w.call('fp_result', [w.or(16, w.or(16, status, inexact), w.const(16, 8)), w.call('fp_pack', [negative, w.sub(32, reached, w.const(32, 0x6000)), value])]));
        });
        w.if(w.call('fp_overflow_is_infinite', [negative, control]), () => {
          w.return(w.call('fp_result', [w.or(16, status, w.const(16, 0x228)), w.call('fp_infinity', [negative])]));
        });
        w.return(w.call('fp_result', [w.or(16, status, w.const(16, 0x28)), w.call('fp_pack', [negative, w.const(32, 0x7ffe), w.shl(64, w.const(64, 0xffffffffffffffffn), w.sub(8, drop, w.const(8, 0x40)))])]));
      });
      w.return(w.call('fp_result', [w.or(16, status, inexact), w.call('fp_pack', [negative, reached, value])]));
    },
  },
  /** As fp_round_any, quickly where it is usual — isa/procedures/x87-rounding.yaml:119 */
  {
    name: 'fp_round',
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
      w.if(w.call('fp_is_near', [exponent, control]), () => {
        w.return(w.call('fp_round_near', [negative, exponent, significand, status]));
      });
      w.return(w.call('fp_round_any', [negative, exponent, significand, control, status]));
    },
  },
  /** Sum of any two numbers, `flip` turns the sign of the second — isa/procedures/x87-add.yaml:6 */
  {
    name: 'fp_sum_any',
    params: [80, 80, 1, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const flip = w.param(params, 2);
      const control = w.param(params, 3);
      w.if(w.or(1, w.call('fp_is_no_number', [a]), w.call('fp_is_no_number', [b])), () => {
        w.return(w.call('fp_propagate_pair', [a, b]));
      });
      const negative_a = w.let(1, w.slice(1, a, 79));
      const negative_b = w.let(1, w.xor(1, w.slice(1, b, 79), flip));
      w.if(w.and(1, w.and(1, w.call('fp_is_infinity', [a]), w.call('fp_is_infinity', [b])), w.ne(1, negative_a, negative_b)), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [a]), w.call('fp_denormal_status', [b])));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_infinity', [b]), () => {
        w.return(w.call('fp_result', [status, w.call('fp_infinity', [negative_b])]));
      });
      const power_a = w.let(32, w.choose(32, w.eq(32, w.call('fp_exponent', [a]), w.const(32, 0)), w.const(32, 1), w.call('fp_exponent', [a])));
      const power_b = w.let(32, w.choose(32, w.eq(32, w.call('fp_exponent', [b]), w.const(32, 0)), w.const(32, 1), w.call('fp_exponent', [b])));
      const a_leads = w.let(1, w.uge(32, power_a, power_b));
      const power = w.let(32, w.select(32, a_leads, power_a, power_b));
      const high = w.let(128, w.shl(128, w.zext(128, w.slice(64, w.select(80, a_leads, a, b), 0)), w.const(32, 0x3f)));
      const other = w.let(128, w.shl(128, w.zext(128, w.slice(64, w.select(80, a_leads, b, a), 0)), w.const(32, 0x3f)));
      const low = w.let(128, w.call('fp_shift_right', [other, w.select(32, a_leads, w.sub(32, power_a, power_b), w.sub(32, power_b, power_a))]));
      const negative = w.variable(1, w.select(1, a_leads, negative_a, negative_b));
      const total = w.variable(128, w.add(128, high, low));
      w.if(w.ne(1, negative_a, negative_b), () => {
        w.assign(total, w.sub(128, high, low));
        w.if(w.ult(128, high, low), () => {
          w.assign(total, w.sub(128, low, high));
          w.assign(negative, w.not(1, negative));
        });
      });
      w.if(w.eq(128, total, w.const(128, 0)), () => {
        const zero_sign = w.let(1, w.select(1, w.eq(1, negative_a, negative_b), negative_a, w.eq(2, w.slice(2, control, 10), w.const(2, 1))));
        w.return(w.call('fp_result', [status, w.call('fp_zero', [zero_sign])]));
      });
      const places = w.let(128, w.clz(128, total));
      w.return(w.call('fp_round', [negative, w.sub(32, w.add(32, power, w.const(32, 1)), w.slice(32, places, 0)), w.shl(128, total, places), control, status]));
    },
  },
  /** The same, quickly where it is usual: normal numbers of exponents that are less than 64 apart — isa/procedures/x87-add.yaml:53 */
  {
    name: 'fp_sum',
    params: [80, 80, 1, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const flip = w.param(params, 2);
      const control = w.param(params, 3);
      const a_leads = w.let(1, w.uge(32, w.call('fp_exponent', [a]), w.call('fp_exponent', [b])));
      const lead = w.let(80, w.select(80, a_leads, a, b));
      const other = w.let(80, w.select(80, a_leads, b, a));
      const power = w.let(32, w.call('fp_exponent', [lead]));
      const distance = w.let(32, w.sub(32, power, w.call('fp_exponent', [other])));
      const normal = w.let(1, w.and(1, w.and(1, w.eq(1, w.slice(1, w.and(80, lead, other), 63), w.const(1, 1)), w.ne(32, power, w.const(32, 0x7fff))), w.ne(32, w.call('fp_exponent', [other]), w.const(32, 0))));
      w.if(w.or(1, w.not(1, normal), w.ugt(32, distance, w.const(32, 0x3f))), () => {
        w.return(w.call('fp_sum_any', [a, b, flip, control]));
      });
      const negative = w.let(1, w.xor(1, w.slice(1, lead, 79), w.and(1, flip, w.not(1, a_leads))));
      const high = w.let(128, w.shl(128, w.zext(128, w.slice(64, lead, 0)), w.const(32, 0x40)));
      const low = w.let(128, w.lshr(128, w.shl(128, w.zext(128, w.slice(64, other, 0)), w.const(32, 0x40)), w.slice(6, distance, 0)));
      w.if(w.eq(1, w.slice(1, a, 79), w.xor(1, w.slice(1, b, 79), flip)), () => {
        const total = w.let(128, w.add(128, high, low));
        const carried = w.let(1, w.ult(64, w.slice(64, total, 64), w.slice(64, lead, 0)));
        const significand = w.let(128, w.or(128, w.lshr(128, total, carried), w.shl(128, w.zext(128, carried), w.const(32, 0x7f))));
        w.if(w.call('fp_is_near', [w.add(32, power, w.const(32, 1)), control]), () => {
          w.return(w.call('fp_round_near', [negative, w.add(32, power, w.zext(32, carried)), significand, w.const(16, 0)]));
        });
        w.return(w.call('fp_round', [negative, w.add(32, power, w.zext(32, carried)), significand, control, w.const(16, 0)]));
      });
      w.if(w.uge(128, low, high), () => {
        w.return(w.call('fp_sum_any', [a, b, flip, control]));
      });
      const rest = w.let(128, w.sub(128, high, low));
      const places = w.let(128, w.clz(128, rest));
      w.return(w.call('fp_round', [negative, w.sub(32, power, w.slice(32, places, 0)), w.shl(128, rest, places), control, w.const(16, 0)]));
    },
  },
  /** a + b — isa/procedures/x87-add.yaml:87 */
  {
    name: 'fp_add',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const control = w.param(params, 2);
      w.return(w.call('fp_sum', [a, b, w.const(1, 0), control]));
    },
  },
  /** a - b — isa/procedures/x87-add.yaml:94 */
  {
    name: 'fp_sub',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const control = w.param(params, 2);
      w.return(w.call('fp_sum', [a, b, w.const(1, 1), control]));
    },
  },
  /** Zero of either sign — isa/procedures/x87-format.yaml:69 */
  {
    name: 'fp_is_zero',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.eq(79, w.slice(79, a, 0), w.const(79, 0)));
    },
  },
  /** Exponent by which numbers of one sign are ordered — isa/procedures/x87-compare.yaml:28 */
  {
    name: 'fp_comparable_exponent',
    params: [80],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const field = w.let(32, w.call('fp_exponent', [a]));
      w.return(w.select(32, w.eq(32, field, w.const(32, 0)), w.zext(32, w.slice(1, a, 63)), field));
    },
  },
  /** Status of a comparison of a with b: C3 equal, C0 less, all of C0, C2, C3 unordered; `quiet` NaNs are no fault there — isa/procedures/x87-compare.yaml:6 */
  {
    name: 'fp_compare',
    params: [80, 80, 1],
    result: 16,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const quiet = w.param(params, 2);
      w.if(w.or(1, w.call('fp_is_no_number', [a]), w.call('fp_is_no_number', [b])), () => {
        const unsupported = w.let(1, w.or(1, w.call('fp_is_unsupported', [a]), w.call('fp_is_unsupported', [b])));
        const signalling = w.let(1, w.or(1, w.call('fp_is_signalling', [a]), w.call('fp_is_signalling', [b])));
        w.return(w.select(16, w.or(1, w.or(1, unsupported, signalling), w.not(1, quiet)), w.const(16, 0x4501), w.const(16, 0x4500)));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [a]), w.call('fp_denormal_status', [b])));
      w.if(w.eq(79, w.slice(79, a, 0), w.slice(79, b, 0)), () => {
        w.return(w.or(16, status, w.choose(16, w.or(1, w.eq(1, w.slice(1, a, 79), w.slice(1, b, 79)), w.call('fp_is_zero', [a])), w.const(16, 0x4000), w.select(16, w.slice(1, a, 79), w.const(16, 0x100), w.const(16, 0)))));
      });
      const size_a = w.let(79, w.concat(w.slice(15, w.call('fp_comparable_exponent', [a]), 0), w.slice(64, a, 0)));
      const size_b = w.let(79, w.concat(w.slice(15, w.call('fp_comparable_exponent', [b]), 0), w.slice(64, b, 0)));
      w.if(w.and(1, w.eq(79, size_a, size_b), w.eq(1, w.slice(1, a, 79), w.slice(1, b, 79))), () => {
        w.return(w.or(16, status, w.const(16, 0x4000)));
      });
      const less = w.let(1, w.select(1, w.eq(1, w.slice(1, a, 79), w.slice(1, b, 79)), w.select(1, w.slice(1, a, 79), w.ugt(79, size_a, size_b), w.ult(79, size_a, size_b)), w.slice(1, a, 79)));
      w.return(w.or(16, status, w.select(16, less, w.const(16, 0x100), w.const(16, 0))));
    },
  },
  /** Adds the denormal operand of narrower format that a comparison was given to its status — isa/procedures/x87-compare.yaml:35 */
  {
    name: 'fp_denormal_comparison',
    params: [16, 1],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const denormal = w.param(params, 1);
      w.return(w.select(16, w.and(1, denormal, w.ne(16, w.and(16, status, w.const(16, 0x4500)), w.const(16, 0x4500))), w.or(16, status, w.const(16, 2)), status));
    },
  },
  /** Result of an operation with one operand that is no number — isa/procedures/x87-format.yaml:150 */
  {
    name: 'fp_propagate',
    params: [80],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.if(w.call('fp_is_unsupported', [a]), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.choose(16, w.call('fp_is_signalling', [a]), w.const(16, 1), w.const(16, 0)));
      w.return(w.call('fp_result', [status, w.or(80, a, w.const(80, 0x4000000000000000n))]));
    },
  },
  /** Loads a real with F bits of fraction and the exponent 0 or TOP, the highest — isa/procedures/x87-convert.yaml:9 */
  {
    name: 'fp_widen_special_23_255',
    params: [1, 32, 64],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const fraction = w.param(params, 2);
      const field = w.let(64, w.shl(64, fraction, w.const(32, 0x28)));
      w.if(w.ne(32, exponent, w.const(32, 0)), () => {
        const value = w.let(80, w.call('fp_pack', [negative, w.const(32, 0x7fff), w.or(64, field, w.const(64, 0x8000000000000000n))]));
        w.return(w.select(96, w.eq(64, fraction, w.const(64, 0)), w.call('fp_result', [w.const(16, 0), value]), w.call('fp_propagate', [value])));
      });
      w.if(w.eq(64, fraction, w.const(64, 0)), () => {
        w.return(w.call('fp_result', [w.const(16, 0), w.call('fp_zero', [negative])]));
      });
      const places = w.let(64, w.clz(64, field));
      w.return(w.call('fp_result', [w.const(16, 2), w.call('fp_pack', [negative, w.sub(32, w.const(32, 0x3f81), w.slice(32, places, 0)), w.shl(64, field, places)])]));
    },
  },
  /** Loads a real with F bits of fraction and the exponents 0 … TOP, exactly — isa/procedures/x87-convert.yaml:25 */
  {
    name: 'fp_widen_23_255',
    params: [1, 32, 64],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const fraction = w.param(params, 2);
      const significand = w.let(64, w.or(64, w.shl(64, fraction, w.const(32, 0x28)), w.const(64, 0x8000000000000000n)));
      const result = w.variable(96, w.call('fp_result', [w.const(16, 0), w.call('fp_pack', [negative, w.add(32, exponent, w.const(32, 0x3f80)), significand])]));
      w.if(w.or(1, w.eq(32, exponent, w.const(32, 0)), w.eq(32, exponent, w.const(32, 0xff))), () => {
        w.assign(result, w.call('fp_widen_special_23_255', [negative, exponent, fraction]));
      });
      w.return(result);
    },
  },
  /** Loads a single-precision real — isa/procedures/x87-convert.yaml:37 */
  {
    name: 'fp_from_single',
    params: [32],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.return(w.call('fp_widen_23_255', [w.slice(1, value, 31), w.zext(32, w.slice(8, value, 23)), w.zext(64, w.slice(23, value, 0))]));
    },
  },
  /** Loads a real with F bits of fraction and the exponent 0 or TOP, the highest — isa/procedures/x87-convert.yaml:9 */
  {
    name: 'fp_widen_special_52_2047',
    params: [1, 32, 64],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const fraction = w.param(params, 2);
      const field = w.let(64, w.shl(64, fraction, w.const(32, 0xb)));
      w.if(w.ne(32, exponent, w.const(32, 0)), () => {
        const value = w.let(80, w.call('fp_pack', [negative, w.const(32, 0x7fff), w.or(64, field, w.const(64, 0x8000000000000000n))]));
        w.return(w.select(96, w.eq(64, fraction, w.const(64, 0)), w.call('fp_result', [w.const(16, 0), value]), w.call('fp_propagate', [value])));
      });
      w.if(w.eq(64, fraction, w.const(64, 0)), () => {
        w.return(w.call('fp_result', [w.const(16, 0), w.call('fp_zero', [negative])]));
      });
      const places = w.let(64, w.clz(64, field));
      w.return(w.call('fp_result', [w.const(16, 2), w.call('fp_pack', [negative, w.sub(32, w.const(32, 0x3c01), w.slice(32, places, 0)), w.shl(64, field, places)])]));
    },
  },
  /** Loads a real with F bits of fraction and the exponents 0 … TOP, exactly — isa/procedures/x87-convert.yaml:25 */
  {
    name: 'fp_widen_52_2047',
    params: [1, 32, 64],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const negative = w.param(params, 0);
      const exponent = w.param(params, 1);
      const fraction = w.param(params, 2);
      const significand = w.let(64, w.or(64, w.shl(64, fraction, w.const(32, 0xb)), w.const(64, 0x8000000000000000n)));
      const result = w.variable(96, w.call('fp_result', [w.const(16, 0), w.call('fp_pack', [negative, w.add(32, exponent, w.const(32, 0x3c00)), significand])]));
      w.if(w.or(1, w.eq(32, exponent, w.const(32, 0)), w.eq(32, exponent, w.const(32, 0x7ff))), () => {
        w.assign(result, w.call('fp_widen_special_52_2047', [negative, exponent, fraction]));
      });
      w.return(result);
    },
  },
  /** Loads a double-precision real — isa/procedures/x87-convert.yaml:44 */
  {
    name: 'fp_from_double',
    params: [64],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.return(w.call('fp_widen_52_2047', [w.slice(1, value, 63), w.zext(32, w.slice(11, value, 52)), w.zext(64, w.slice(52, value, 0))]));
    },
  },
  /** Adds the denormal operand of narrower format that an operation was given to its result — isa/procedures/x87-convert.yaml:51 */
  {
    name: 'fp_denormal_memory_operand',
    params: [96, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const result = w.param(params, 0);
      const control = w.param(params, 1);
      const status = w.let(16, w.slice(16, result, 80));
      const value = w.let(80, w.slice(80, result, 0));
      w.if(w.or(1, w.ne(16, w.and(16, status, w.const(16, 5)), w.const(16, 0)), w.call('fp_is_nan', [value])), () => {
        w.return(result);
      });
      w.return(w.call('fp_result', [w.select(16, w.eq(16, w.and(16, control, w.const(16, 2)), w.const(16, 0)), w.const(16, 2), w.or(16, status, w.const(16, 2))), value]));
    },
  },
  /** A signed integer, exactly — isa/procedures/x87-convert.yaml:64 */
  {
    name: 'fp_from_integer',
    params: [64],
    result: 80,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.if(w.eq(64, value, w.const(64, 0)), () => {
        w.return(w.call('fp_zero', [w.const(1, 0)]));
      });
      const magnitude = w.let(64, w.select(64, w.slice(1, value, 63), w.neg(64, value), value));
      const places = w.let(64, w.clz(64, magnitude));
      w.return(w.call('fp_pack', [w.slice(1, value, 63), w.sub(32, w.const(32, 0x403e), w.slice(32, places, 0)), w.shl(64, magnitude, places)]));
    },
  },
  /** A normal number — isa/procedures/x87-format.yaml:108 */
  {
    name: 'fp_is_normal',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.and(1, w.eq(1, w.slice(1, a, 63), w.const(1, 1)), w.ult(32, w.sub(32, w.call('fp_exponent', [a]), w.const(32, 1)), w.const(32, 0x7ffe))));
    },
  },
  /** Significand with its highest one at bit 63; 0 stays 0 — isa/procedures/x87-format.yaml:62 */
  {
    name: 'fp_normal_significand',
    params: [80],
    result: 64,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const significand = w.let(64, w.slice(64, a, 0));
      w.return(w.shl(64, significand, w.clz(64, significand)));
    },
  },
  /** Exponent of a finite number once its significand is normalized; denormals count from exponent 1 — isa/procedures/x87-format.yaml:55 */
  {
    name: 'fp_normal_exponent',
    params: [80],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const field = w.let(32, w.call('fp_exponent', [a]));
      w.return(w.sub(32, w.select(32, w.eq(32, field, w.const(32, 0)), w.const(32, 1), field), w.slice(32, w.clz(64, w.slice(64, a, 0)), 0)));
    },
  },
  /** Stores a real with F bits of fraction and the exponents 0 … TOP: status above 64 bits that hold it — isa/procedures/x87-convert.yaml:76 */
  {
    name: 'fp_narrow_23_255',
    params: [80, 16],
    result: 80,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      const sign = w.let(64, w.zext(64, w.slice(1, a, 79)));
      const exponents = w.let(64, w.const(64, 0xff));
      const infinity = w.let(64, w.shl(64, exponents, w.const(32, 0x17)));
      const quiet = w.let(64, w.shl(64, w.const(64, 1), w.const(32, 0x16)));
      const top = w.let(64, w.shl(64, sign, w.const(32, 0x1f)));
      const none = w.let(16, w.const(16, 0));
      const invalid = w.let(16, w.const(16, 1));
      const distance = w.let(32, w.sub(32, w.call('fp_exponent', [a]), w.const(32, 0x3f80)));
      w.if(w.and(1, w.and(1, w.call('fp_is_normal', [a]), w.eq(16, w.and(16, control, w.const(16, 0xc00)), w.const(16, 0))), w.ult(32, w.sub(32, distance, w.const(32, 1)), w.const(32, 0xfd))), () => {
        const kept = w.let(64, w.lshr(64, w.slice(64, a, 0), w.const(32, 0x28)));
        const lost = w.let(64, w.shl(64, w.slice(64, a, 0), w.const(32, 0x18)));
        const up = w.let(1, w.call('fp_nearest_is_up', [kept, lost]));
        const near = w.let(64, w.add(64, w.add(64, w.shl(64, w.zext(64, w.sub(32, distance, w.const(32, 1))), w.const(32, 0x17)), kept), w.zext(64, up)));
        w.return(w.concat(w.call('fp_loss_status', [lost, up]), w.or(64, top, near)));
      });
      const overflow = w.let(16, w.select(16, w.eq(16, w.and(16, control, w.const(16, 8)), w.const(16, 0)), w.const(16, 8), w.const(16, 0x28)));
      w.if(w.call('fp_is_unsupported', [a]), () => {
        const one = w.let(64, w.const(64, 1));
        w.return(w.concat(invalid, w.or(64, w.or(64, w.shl(64, one, w.const(32, 0x1f)), infinity), quiet)));
      });
      w.if(w.call('fp_is_nan', [a]), () => {
        const payload = w.let(64, w.lshr(64, w.shl(64, w.slice(64, a, 0), w.const(32, 1)), w.const(32, 0x29)));
        w.return(w.concat(w.choose(16, w.call('fp_is_signalling', [a]), invalid, none), w.or(64, w.or(64, w.or(64, top, infinity), quiet), payload)));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.concat(none, w.or(64, top, infinity)));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.concat(none, top));
      });
      const significand = w.let(128, w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 0x40)));
      const exponent = w.let(32, w.sub(32, w.call('fp_normal_exponent', [a]), w.const(32, 0x3f80)));
      const free = w.let(67, w.call('fp_round_off', [w.slice(1, a, 79), significand, w.const(8, 0x68), control]));
      const carry = w.let(64, w.lshr(64, w.slice(64, free, 0), w.const(32, 0x18)));
      const reached = w.let(32, w.add(32, exponent, w.slice(32, carry, 0)));
      w.if(w.slt(32, reached, w.const(32, 1)), () => {
        const underflow = w.let(16, w.const(16, 0x10));
        w.if(w.eq(16, w.and(16, control, w.const(16, 0x10)), w.const(16, 0)), () => {
          w.return(w.concat(underflow, top));
        });
        const shifted = w.let(128, w.call('fp_shift_right', [significand, w.sub(32, w.const(32, 1), exponent)]));
        const bounded = w.let(67, w.call('fp_round_off', [w.slice(1, a, 79), shifted, w.const(8, 0x68), control]));
        const loss = w.let(16, w.call('fp_inexact_status', [bounded]));
        w.return(w.concat(w.select(16, w.eq(16, loss, w.const(16, 0)), loss, w.or(16, loss, underflow)), w.or(64, top, w.slice(64, bounded, 0))));
      });
      w.if(w.uge(32, reached, w.const(32, 0xff)), () => {
        w.if(w.and(1, w.ne(16, overflow, w.const(16, 8)), w.call('fp_overflow_is_infinite', [w.slice(1, a, 79), control])), () => {
          w.return(w.concat(w.or(16, overflow, w.const(16, 0x200)), w.or(64, top, infinity)));
        });
        w.return(w.concat(overflow, w.or(64, top, w.sub(64, infinity, w.const(64, 1)))));
      });
      w.return(w.concat(w.call('fp_inexact_status', [free]), w.or(64, top, w.add(64, w.shl(64, w.zext(64, w.sub(32, exponent, w.const(32, 1))), w.const(32, 0x17)), w.slice(64, free, 0)))));
    },
  },
  /** Stores a single-precision real — isa/procedures/x87-convert.yaml:138 */
  {
    name: 'fp_to_single',
    params: [80, 16],
    result: 48,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      const stored = w.let(80, w.call('fp_narrow_23_255', [a, control]));
      w.return(w.concat(w.slice(16, stored, 64), w.slice(32, stored, 0)));
    },
  },
  /** Stores a real with F bits of fraction and the exponents 0 … TOP: status above 64 bits that hold it — isa/procedures/x87-convert.yaml:76 */
  {
    name: 'fp_narrow_52_2047',
    params: [80, 16],
    result: 80,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      const sign = w.let(64, w.zext(64, w.slice(1, a, 79)));
      const exponents = w.let(64, w.const(64, 0x7ff));
      const infinity = w.let(64, w.shl(64, exponents, w.const(32, 0x34)));
      const quiet = w.let(64, w.shl(64, w.const(64, 1), w.const(32, 0x33)));
      const top = w.let(64, w.shl(64, sign, w.const(32, 0x3f)));
      const none = w.let(16, w.const(16, 0));
      const invalid = w.let(16, w.const(16, 1));
      const distance = w.let(32, w.sub(32, w.call('fp_exponent', [a]), w.const(32, 0x3c00)));
      w.if(w.and(1, w.and(1, w.call('fp_is_normal', [a]), w.eq(16, w.and(16, control, w.const(16, 0xc00)), w.const(16, 0))), w.ult(32, w.sub(32, distance, w.const(32, 1)), w.const(32, 0x7fd))), () => {
        const kept = w.let(64, w.lshr(64, w.slice(64, a, 0), w.const(32, 0xb)));
        const lost = w.let(64, w.shl(64, w.slice(64, a, 0), w.const(32, 0x35)));
        const up = w.let(1, w.call('fp_nearest_is_up', [kept, lost]));
        const near = w.let(64, w.add(64, w.add(64, w.shl(64, w.zext(64, w.sub(32, distance, w.const(32, 1))), w.const(32, 0x34)), kept), w.zext(64, up)));
        w.return(w.concat(w.call('fp_loss_status', [lost, up]), w.or(64, top, near)));
      });
      const overflow = w.let(16, w.select(16, w.eq(16, w.and(16, control, w.const(16, 8)), w.const(16, 0)), w.const(16, 8), w.const(16, 0x28)));
      w.if(w.call('fp_is_unsupported', [a]), () => {
        const one = w.let(64, w.const(64, 1));
        w.return(w.concat(invalid, w.or(64, w.or(64, w.shl(64, one, w.const(32, 0x3f)), infinity), quiet)));
      });
      w.if(w.call('fp_is_nan', [a]), () => {
        const payload = w.let(64, w.lshr(64, w.shl(64, w.slice(64, a, 0), w.const(32, 1)), w.const(32, 0xc)));
        w.return(w.concat(w.choose(16, w.call('fp_is_signalling', [a]), invalid, none), w.or(64, w.or(64, w.or(64, top, infinity), quiet), payload)));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.concat(none, w.or(64, top, infinity)));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.concat(none, top));
      });
      const significand = w.let(128, w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 0x40)));
      const exponent = w.let(32, w.sub(32, w.call('fp_normal_exponent', [a]), w.const(32, 0x3c00)));
      const free = w.let(67, w.call('fp_round_off', [w.slice(1, a, 79), significand, w.const(8, 0x4b), control]));
      const carry = w.let(64, w.lshr(64, w.slice(64, free, 0), w.const(32, 0x35)));
      const reached = w.let(32, w.add(32, exponent, w.slice(32, carry, 0)));
      w.if(w.slt(32, reached, w.const(32, 1)), () => {
        const underflow = w.let(16, w.const(16, 0x10));
        w.if(w.eq(16, w.and(16, control, w.const(16, 0x10)), w.const(16, 0)), () => {
          w.return(w.concat(underflow, top));
        });
        const shifted = w.let(128, w.call('fp_shift_right', [significand, w.sub(32, w.const(32, 1), exponent)]));
        const bounded = w.let(67, w.call('fp_round_off', [w.slice(1, a, 79), shifted, w.const(8, 0x4b), control]));
        const loss = w.let(16, w.call('fp_inexact_status', [bounded]));
        w.return(w.concat(w.select(16, w.eq(16, loss, w.const(16, 0)), loss, w.or(16, loss, underflow)), w.or(64, top, w.slice(64, bounded, 0))));
      });
      w.if(w.uge(32, reached, w.const(32, 0x7ff)), () => {
        w.if(w.and(1, w.ne(16, overflow, w.const(16, 8)), w.call('fp_overflow_is_infinite', [w.slice(1, a, 79), control])), () => {
          w.return(w.concat(w.or(16, overflow, w.const(16, 0x200)), w.or(64, top, infinity)));
        });
        w.return(w.concat(overflow, w.or(64, top, w.sub(64, infinity, w.const(64, 1)))));
      });
      w.return(w.concat(w.call('fp_inexact_status', [free]), w.or(64, top, w.add(64, w.shl(64, w.zext(64, w.sub(32, exponent, w.const(32, 1))), w.const(32, 0x34)), w.slice(64, free, 0)))));
    },
  },
  /** Stores a double-precision real — isa/procedures/x87-convert.yaml:146 */
  {
    name: 'fp_to_double',
    params: [80, 16],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      w.return(w.call('fp_narrow_52_2047', [a, control]));
    },
  },
  /** Magnitude of a finite number below 2^64 as an integer: rounded up, inexact, 65 bits of value — isa/procedures/x87-convert.yaml:152 */
  {
    name: 'fp_integer',
    params: [80, 16],
    result: 67,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      const places = w.let(32, w.sub(32, w.const(32, 0x403e), w.call('fp_normal_exponent', [a])));
      const fixed = w.let(128, w.call('fp_shift_right', [w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 0x40)), places]));
      w.return(w.call('fp_round_off', [w.slice(1, a, 79), fixed, w.const(8, 0x40), control]));
    },
  },
  /** Whether a number is finite and below 2^64 — isa/procedures/x87-convert.yaml:160 */
  {
    name: 'fp_is_integer_sized',
    params: [80],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.and(1, w.not(1, w.call('fp_is_unsupported', [a])), w.ult(32, w.call('fp_exponent', [a]), w.const(32, 0x403f))));
    },
  },
  /** Stores an integer of 16, 32 or 64 bits: status above 64 bits, sign-extended — isa/procedures/x87-convert.yaml:167 */
  {
    name: 'fp_to_integer',
    params: [80, 16, 1, 8],
    result: 80,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      const truncate = w.param(params, 2);
      const size = w.param(params, 3);
      const indefinite = w.let(64, w.shl(64, w.const(64, 0xffffffffffffffffn), w.sub(8, size, w.const(8, 1))));
      const invalid = w.let(16, w.const(16, 1));
      w.if(w.not(1, w.call('fp_is_integer_sized', [a])), () => {
        w.return(w.concat(invalid, indefinite));
      });
      const rounded = w.let(67, w.call('fp_integer', [a, w.select(16, truncate, w.or(16, control, w.const(16, 0xc00)), control)]));
      const most = w.let(64, w.select(64, w.slice(1, a, 79), w.neg(64, indefinite), w.not(64, indefinite)));
      w.if(w.ugt(65, w.slice(65, rounded, 0), w.zext(65, most)), () => {
        w.return(w.concat(invalid, indefinite));
      });
      const magnitude = w.let(64, w.slice(64, rounded, 0));
      w.return(w.concat(w.call('fp_inexact_status', [rounded]), w.select(64, w.slice(1, a, 79), w.neg(64, magnitude), magnitude)));
    },
  },
  /** a rounded to an integer — isa/procedures/x87-convert.yaml:185 */
  {
    name: 'fp_round_to_integer',
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
      const status = w.let(16, w.call('fp_denormal_status', [a]));
      w.if(w.or(1, w.or(1, w.call('fp_denormal_stops', [status, control]), w.uge(32, w.call('fp_exponent', [a]), w.const(32, 0x403e))), w.call('fp_is_zero', [a])), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      const rounded = w.let(67, w.call('fp_integer', [a, control]));
      const value = w.let(80, w.call('fp_from_integer', [w.slice(64, rounded, 0)]));
      w.return(w.call('fp_result', [w.or(16, status, w.call('fp_inexact_status', [rounded])), w.concat(w.slice(1, a, 79), w.slice(79, value, 0))]));
    },
  },
  /** Loads packed decimal — isa/procedures/x87-decimal.yaml:8 */
  {
    name: 'fp_from_bcd',
    params: [80],
    result: 80,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const value = w.param(params, 0);
      const digits = w.variable(80, w.shl(80, value, w.const(32, 8)));
      const magnitude = w.variable(64, w.const(64, 0));
      const left = w.variable(8, w.const(8, 0x12));
      w.while(() => w.ne(8, left, w.const(8, 0)), () => {
        w.assign(magnitude, w.add(64, w.mul(64, magnitude, w.const(64, 0xa)), w.zext(64, w.slice(4, digits, 76))));
        w.assign(digits, w.shl(80, digits, w.const(32, 4)));
        w.assign(left, w.sub(8, left, w.const(8, 1)));
      });
      const number = w.let(80, w.call('fp_from_integer', [magnitude]));
      w.return(w.concat(w.slice(1, value, 79), w.slice(79, number, 0)));
    },
  },
  /** Stores packed decimal — isa/procedures/x87-decimal.yaml:24 */
  {
    name: 'fp_to_bcd',
    params: [80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const control = w.param(params, 1);
      const indefinite = w.let(80, w.const(80, 0xffffc000000000000000n));
      w.if(w.not(1, w.call('fp_is_integer_sized', [a])), () => {
        w.return(w.call('fp_result', [w.const(16, 1), indefinite]));
      });
      const rounded = w.let(67, w.call('fp_integer', [a, control]));
      w.if(w.uge(65, w.slice(65, rounded, 0), w.const(65, 0xde0b6b3a7640000n)), () => {
        w.return(w.call('fp_result', [w.const(16, 1), indefinite]));
      });
      const rest = w.variable(64, w.slice(64, rounded, 0));
      const digits = w.variable(72, w.const(72, 0));
      const left = w.variable(8, w.const(8, 0x12));
      w.while(() => w.ne(8, left, w.const(8, 0)), () => {
        const tenth = w.let(64, w.udiv(64, rest, w.const(64, 0xa)));
        w.assign(digits, w.concat(w.slice(4, w.sub(64, rest, w.mul(64, tenth, w.const(64, 0xa))), 0), w.slice(68, digits, 4)));
        w.assign(rest, tenth);
        w.assign(left, w.sub(8, left, w.const(8, 1)));
      });
      w.return(w.call('fp_result', [w.call('fp_inexact_status', [rounded]), w.concat(w.shl(8, w.zext(8, w.slice(1, a, 79)), w.const(32, 7)), digits)]));
    },
  },
  /** Power-on state of FNINIT — isa/procedures/x87-environment.yaml:10 */
  {
    name: 'fpu_initialize',
    params: [],
    result: 0,
    faults: false,
    inline: true,
    lower: (w) => {
      w.setWholeSlot('fcw', w.const(16, 0x37f));
      w.setWholeSlot('fsw', w.const(16, 0));
      w.setWholeSlot('fempty', w.const(8, 0xff));
      w.setSlot('fip', 0, 32, w.const(32, 0));
      w.setWholeSlot('fcs', w.const(16, 0));
      w.setWholeSlot('fop', w.const(11, 0));
      w.setSlot('fdp', 0, 32, w.const(32, 0));
      w.setWholeSlot('fds', w.const(16, 0));
      w.setWholeSlot('ignne', w.const(1, 0));
    },
  },
  /** Sets the status word; of ES and B what its exceptions say: set when one is not masked — isa/procedures/x87-stack.yaml:67 */
  {
    name: 'fpu_set_status',
    params: [16],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const word = w.param(params, 0);
      const pending = w.let(1, w.ne(16, w.and(16, w.and(16, word, w.not(16, w.slot('fcw', 0, 16))), w.const(16, 0x3f)), w.const(16, 0)));
      w.setWholeSlot('fsw', w.select(16, pending, w.or(16, word, w.const(16, 0x8080)), w.and(16, word, w.const(16, 0x7f7f))));
      w.if(w.not(1, pending), () => {
        w.setWholeSlot('ignne', w.const(1, 0));
      });
    },
  },
  /** Loads the control word; bit 6 is always 1, the reserved bits above are 0 — isa/procedures/x87-environment.yaml:25 */
  {
    name: 'fpu_set_control',
    params: [16],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.setWholeSlot('fcw', w.or(16, w.and(16, value, w.const(16, 0x1f3f)), w.const(16, 0x40)));
      w.do(w.call('fpu_set_status', [w.slot('fsw', 0, 16)]));
    },
  },
  /** The tag of a register that is not empty: 0 valid, 1 zero, 2 special — isa/procedures/x87-format.yaml:140 */
  {
    name: 'fp_tag',
    params: [80],
    result: 2,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.const(2, 1));
      });
      w.return(w.choose(2, w.call('fp_is_normal', [a]), w.const(2, 0), w.const(2, 2)));
    },
  },
  /** Tag word computed from what the registers hold — isa/procedures/x87-environment.yaml:33 */
  {
    name: 'fpu_tags',
    params: [],
    result: 16,
    faults: false,
    inline: false,
    lower: (w) => {
      const tags = w.variable(16, w.const(16, 0));
      const physical = w.variable(4, w.const(4, 8));
      w.while(() => w.ne(4, physical, w.const(4, 0)), () => {
        w.assign(physical, w.sub(4, physical, w.const(4, 1)));
        const number = w.let(3, w.slice(3, physical, 0));
        const empty = w.let(1, w.eq(1, w.slice(1, w.lshr(8, w.slot('fempty', 0, 8), number), 0), w.const(1, 1)));
        w.assign(tags, w.or(16, w.shl(16, tags, w.const(32, 2)), w.select(16, empty, w.const(16, 3), w.zext(16, w.call('fp_tag', [w.element('fpr', 80, number)])))));
      });
      w.return(tags);
    },
  },
  /** Loads the tag word; of each tag only whether the register is empty counts — isa/procedures/x87-environment.yaml:48 */
  {
    name: 'fpu_set_tags',
    params: [16],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const tags = w.param(params, 0);
      const both = w.let(16, w.and(16, w.and(16, tags, w.lshr(16, tags, w.const(32, 1))), w.const(16, 0x5555)));
      const pairs = w.let(16, w.and(16, w.or(16, both, w.lshr(16, both, w.const(32, 1))), w.const(16, 0x3333)));
      const nibbles = w.let(16, w.and(16, w.or(16, pairs, w.lshr(16, pairs, w.const(32, 2))), w.const(16, 0xf0f)));
      w.setWholeSlot('fempty', w.slice(8, w.or(16, nibbles, w.lshr(16, nibbles, w.const(32, 4))), 0));
    },
  },
  /** Linear address of a selector and an offset as real-address mode forms it — isa/procedures/x87-environment.yaml:57 */
  {
    name: 'fpu_linear',
    params: [16, 32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const offset = w.param(params, 1);
      w.return(w.add(32, w.shl(32, w.zext(32, chosen), w.const(32, 4)), offset));
    },
  },
  /** Value of ST(i), whatever its tag is — isa/procedures/x87-stack.yaml:15 */
  {
    name: 'fpu_value',
    params: [3],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const i = w.param(params, 0);
      w.return(w.element('fpr', 80, w.add(3, w.slot('fsw', 11, 3), i)));
    },
  },
  /** Writes 80 bits to memory, all of which has been probed — isa/procedures/x87-operation.yaml:168 */
  {
    name: 'fpu_store_80',
    params: [3, 32, 80],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const value = w.param(params, 2);
      w.store(64, segment, offset, w.slice(64, value, 0));
      w.store(16, segment, w.add(32, offset, w.const(32, 8)), w.slice(16, value, 64));
    },
  },
  /** Writes ST(0) to ST(7), 10 bytes each — isa/procedures/x87-environment.yaml:132 */
  {
    name: 'fpu_store_registers',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const at = w.variable(32, offset);
      const number = w.variable(4, w.const(4, 0));
      w.while(() => w.ne(4, number, w.const(4, 8)), () => {
        w.do(w.call('fpu_store_80', [segment, at, w.call('fpu_value', [w.slice(3, number, 0)])]));
        w.assign(at, w.add(32, at, w.const(32, 0xa)));
        w.assign(number, w.add(4, number, w.const(4, 1)));
      });
    },
  },
  /** The class that FXAM shows of a register that is not empty, as C3 C2 C0 — isa/procedures/x87-format.yaml:121 */
  {
    name: 'fp_class',
    params: [80],
    result: 3,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.if(w.call('fp_is_unsupported', [a]), () => {
        w.return(w.const(3, 0));
      });
      w.if(w.call('fp_is_nan', [a]), () => {
        w.return(w.const(3, 1));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.const(3, 3));
      });
      w.if(w.call('fp_is_zero', [a]), () => {
        w.return(w.const(3, 4));
      });
      w.return(w.choose(3, w.call('fp_is_denormal', [a]), w.const(3, 6), w.const(3, 2)));
    },
  },
  /** The number itself, a pseudo-denormal as the normal number it is worth — isa/procedures/x87-format.yaml:181 */
  {
    name: 'fp_canonical',
    params: [80],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const a = w.param(params, 0);
      w.return(w.select(80, w.and(1, w.eq(15, w.slice(15, a, 64), w.const(15, 0)), w.eq(1, w.slice(1, a, 63), w.const(1, 1))), w.or(80, a, w.const(80, 0x10000000000000000n)), a));
    },
  },
  /** a * b — isa/procedures/x87-multiply.yaml:6 */
  {
    name: 'fp_mul',
    params: [80, 80, 16],
    result: 96,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const a = w.param(params, 0);
      const b = w.param(params, 1);
      const control = w.param(params, 2);
      const negative = w.let(1, w.xor(1, w.slice(1, a, 79), w.slice(1, b, 79)));
      w.if(w.and(1, w.call('fp_is_normal', [a]), w.call('fp_is_normal', [b])), () => {
        const exact = w.let(128, w.mul(128, w.zext(128, w.slice(64, a, 0)), w.zext(128, w.slice(64, b, 0))));
        const place = w.let(1, w.not(1, w.slice(1, exact, 127)));
        const power = w.let(32, w.sub(32, w.sub(32, w.add(32, w.call('fp_exponent', [a]), w.call('fp_exponent', [b])), w.const(32, 0x3ffe)), w.zext(32, place)));
        const product = w.let(128, w.shl(128, exact, place));
        w.if(w.call('fp_is_near', [power, control]), () => {
          w.return(w.call('fp_round_near', [negative, power, product, w.const(16, 0)]));
        });
        w.return(w.call('fp_round', [negative, power, product, control, w.const(16, 0)]));
      });
      w.if(w.or(1, w.call('fp_is_no_number', [a]), w.call('fp_is_no_number', [b])), () => {
        w.return(w.call('fp_propagate_pair', [a, b]));
      });
      const infinite = w.let(1, w.or(1, w.call('fp_is_infinity', [a]), w.call('fp_is_infinity', [b])));
      const vanishes = w.let(1, w.or(1, w.call('fp_is_zero', [a]), w.call('fp_is_zero', [b])));
      w.if(w.and(1, infinite, vanishes), () => {
        w.return(w.call('fp_invalid', []));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [a]), w.call('fp_denormal_status', [b])));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(infinite, () => {
        w.return(w.call('fp_result', [status, w.call('fp_infinity', [negative])]));
      });
      w.if(vanishes, () => {
        w.return(w.call('fp_result', [status, w.call('fp_zero', [negative])]));
      });
      const product = w.let(128, w.mul(128, w.zext(128, w.call('fp_normal_significand', [a])), w.zext(128, w.call('fp_normal_significand', [b]))));
      const places = w.let(128, w.clz(128, product));
      const exponent = w.let(32, w.sub(32, w.sub(32, w.add(32, w.call('fp_normal_exponent', [a]), w.call('fp_normal_exponent', [b])), w.const(32, 0x3ffe)), w.slice(32, places, 0)));
      w.return(w.call('fp_round', [negative, exponent, w.shl(128, product, places), control, status]));
    },
  },
  /** a / b — isa/procedures/x87-multiply.yaml:46 */
  {
    name: 'fp_div',
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
      w.if(w.or(1, w.and(1, w.call('fp_is_infinity', [a]), w.call('fp_is_infinity', [b])), w.and(1, w.call('fp_is_zero', [a]), w.call('fp_is_zero', [b]))), () => {
        w.return(w.call('fp_invalid', []));
      });
      const negative = w.let(1, w.xor(1, w.slice(1, a, 79), w.slice(1, b, 79)));
      w.if(w.and(1, w.call('fp_is_zero', [b]), w.not(1, w.call('fp_is_infinity', [a]))), () => {
        w.return(w.call('fp_result', [w.const(16, 4), w.call('fp_infinity', [negative])]));
      });
      const status = w.let(16, w.or(16, w.call('fp_denormal_status', [a]), w.call('fp_denormal_status', [b])));
      w.if(w.call('fp_denormal_stops', [status, control]), () => {
        w.return(w.call('fp_result', [status, a]));
      });
      w.if(w.call('fp_is_infinity', [a]), () => {
        w.return(w.call('fp_result', [status, w.call('fp_infinity', [negative])]));
      });
      w.if(w.or(1, w.call('fp_is_infinity', [b]), w.call('fp_is_zero', [a])), () => {
        w.return(w.call('fp_result', [status, w.call('fp_zero', [negative])]));
      });
      const divisor = w.let(128, w.zext(128, w.call('fp_normal_significand', [b])));
      const dividend = w.let(128, w.shl(128, w.zext(128, w.call('fp_normal_significand', [a])), w.const(32, 0x40)));
      const quotient = w.let(128, w.udiv(128, dividend, divisor));
      const rest = w.let(128, w.sub(128, dividend, w.mul(128, quotient, divisor)));
      const half = w.let(1, w.uge(128, w.shl(128, rest, w.const(32, 1)), divisor));
      const places = w.let(2, w.concat(half, w.ne(128, rest, w.const(128, 0))));
      const significand = w.let(128, w.or(128, w.shl(128, quotient, w.const(32, 0x3e)), w.shl(128, w.zext(128, places), w.const(32, 0x3c))));
      const shift = w.let(128, w.clz(128, significand));
      const exponent = w.let(32, w.sub(32, w.add(32, w.sub(32, w.call('fp_normal_exponent', [a]), w.call('fp_normal_exponent', [b])), w.const(32, 0x4000)), w.slice(32, shift, 0)));
      w.return(w.call('fp_round', [negative, exponent, w.shl(128, significand, shift), control, status]));
    },
  },
  /** The value of a converted memory operand; a signalling NaN signals again where it is used — isa/procedures/x87-operation.yaml:35 */
  {
    name: 'fpu_operand',
    params: [96],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const value = w.let(80, w.slice(80, converted, 0));
      w.return(w.select(80, w.eq(1, w.slice(1, converted, 80), w.const(1, 1)), w.and(80, value, w.const(80, 0xffffbfffffffffffffffn)), value));
    },
  },
  /** An integer in memory as an operand — isa/procedures/x87-operation.yaml:55 */
  {
    name: 'fpu_integer_operand',
    params: [64],
    result: 96,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.return(w.call('fp_result', [w.const(16, 0), w.call('fp_from_integer', [value])]));
    },
  },
  /** Whether ST(i) is empty — isa/procedures/x87-stack.yaml:9 */
  {
    name: 'fpu_empty',
    params: [3],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const i = w.param(params, 0);
      w.return(w.slice(1, w.lshr(8, w.slot('fempty', 0, 8), w.add(3, w.slot('fsw', 11, 3), i)), 0));
    },
  },
  /** The masked answer to an empty source register (IE and SF) — isa/procedures/x87-stack.yaml:46 */
  {
    name: 'fpu_underflow',
    params: [],
    result: 96,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.call('fp_result', [w.const(16, 0x41), w.call('fp_indefinite', [])]));
    },
  },
  /** Whether an exception that precedes the computation (IE, DE, ZE) is not masked; then nothing else changes — isa/procedures/x87-stack.yaml:92 */
  {
    name: 'fpu_stops',
    params: [16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const status = w.param(params, 0);
      w.return(w.ne(16, w.and(16, w.and(16, status, w.not(16, w.slot('fcw', 0, 16))), w.const(16, 7)), w.const(16, 0)));
    },
  },
  /** As fpu_note, with the top of the stack moved; the status word is written once — isa/procedures/x87-stack.yaml:78 */
  {
    name: 'fpu_note_moved',
    params: [16, 16, 3],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const codes = w.param(params, 1);
      const by = w.param(params, 2);
      const top = w.let(16, w.shl(16, w.zext(16, w.add(3, w.slot('fsw', 11, 3), by)), w.const(32, 0xb)));
      w.do(w.call('fpu_set_status', [w.or(16, w.or(16, w.and(16, w.and(16, w.slot('fsw', 0, 16), w.not(16, codes)), w.const(16, 0xc7ff)), status), top)]));
    },
  },
  /** Adds exceptions to the status word and replaces the condition codes of the mask `codes` — isa/procedures/x87-stack.yaml:85 */
  {
    name: 'fpu_note',
    params: [16, 16],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const codes = w.param(params, 1);
      w.do(w.call('fpu_note_moved', [status, codes, w.const(3, 0)]));
    },
  },
  /** Fills ST(i) — isa/procedures/x87-stack.yaml:21 */
  {
    name: 'fpu_set',
    params: [3, 80],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const i = w.param(params, 0);
      const value = w.param(params, 1);
      const physical = w.let(3, w.add(3, w.slot('fsw', 11, 3), i));
      const bit = w.let(8, w.shl(8, w.const(8, 1), physical));
      w.setElement('fpr', 80, physical, value);
      w.setWholeSlot('fempty', w.and(8, w.slot('fempty', 0, 8), w.not(8, bit)));
    },
  },
  /** Marks ST(i) empty; its value stays — isa/procedures/x87-stack.yaml:31 */
  {
    name: 'fpu_free',
    params: [3],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const i = w.param(params, 0);
      const bit = w.let(8, w.shl(8, w.const(8, 1), w.add(3, w.slot('fsw', 11, 3), i)));
      w.setWholeSlot('fempty', w.or(8, w.slot('fempty', 0, 8), bit));
    },
  },
  /** Leaves a result in ST(target), then pops if told so — isa/procedures/x87-stack.yaml:98 */
  {
    name: 'fpu_finish',
    params: [96, 3, 1],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const result = w.param(params, 0);
      const target = w.param(params, 1);
      const pop = w.param(params, 2);
      const status = w.let(16, w.slice(16, result, 80));
      w.if(w.call('fpu_stops', [status]), () => {
        const kept = w.let(16, w.select(16, w.eq(1, w.slice(1, status, 6), w.const(1, 1)), w.const(16, 0x247), w.const(16, 7)));
        w.do(w.call('fpu_note', [w.and(16, status, kept), w.const(16, 0x200)]));
      }, () => {
        w.do(w.call('fpu_set', [target, w.slice(80, result, 0)]));
        w.if(pop, () => {
          w.do(w.call('fpu_free', [w.const(3, 0)]));
        });
        w.do(w.call('fpu_note_moved', [status, w.const(16, 0x200), w.zext(3, pop)]));
      });
    },
  },
  /** ST(0) becomes the result, unless it was empty — isa/procedures/x87-operation.yaml:61 */
  {
    name: 'fpu_replace',
    params: [96],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const result = w.param(params, 0);
      w.do(w.call('fpu_finish', [w.choose(96, w.call('fpu_empty', [w.const(3, 0)]), w.call('fpu_underflow', []), result), w.const(3, 0), w.const(1, 0)]));
    },
  },
  /** Exceptions and condition codes of ST(i) against ST(j); an empty register is unordered — isa/procedures/x87-operation.yaml:67 */
  {
    name: 'fpu_compared',
    params: [3, 3, 1],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const i = w.param(params, 0);
      const j = w.param(params, 1);
      const quiet = w.param(params, 2);
      const status = w.variable(16, w.const(16, 0x4541));
      w.if(w.and(1, w.not(1, w.call('fpu_empty', [i])), w.not(1, w.call('fpu_empty', [j]))), () => {
        w.assign(status, w.call('fp_compare', [w.call('fpu_value', [i]), w.call('fpu_value', [j]), quiet]));
      });
      w.return(status);
    },
  },
  /** Exceptions and condition codes of ST(0) against an operand in memory — isa/procedures/x87-operation.yaml:77 */
  {
    name: 'fpu_compared_memory',
    params: [96],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const converted = w.param(params, 0);
      const status = w.variable(16, w.const(16, 0x4541));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        const plain = w.let(16, w.call('fp_compare', [w.call('fpu_value', [w.const(3, 0)]), w.call('fpu_operand', [converted]), w.const(1, 0)]));
        w.assign(status, w.call('fp_denormal_comparison', [plain, w.slice(1, converted, 81)]));
      });
      w.return(status);
    },
  },
  /** Pops the stack — isa/procedures/x87-stack.yaml:38 */
  {
    name: 'fpu_pop',
    params: [],
    result: 0,
    faults: false,
    inline: true,
    lower: (w) => {
      w.do(w.call('fpu_free', [w.const(3, 0)]));
      w.setSlot('fsw', 11, 3, w.add(3, w.slot('fsw', 11, 3), w.const(3, 1)));
    },
  },
  /** Ends a comparison that answers in the condition codes — isa/procedures/x87-operation.yaml:89 */
  {
    name: 'fpu_finish_compare',
    params: [16, 2],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const pops = w.param(params, 1);
      w.if(w.not(1, w.call('fpu_stops', [status])), () => {
        w.if(w.ne(2, pops, w.const(2, 0)), () => {
          w.do(w.call('fpu_pop', []));
        });
        w.if(w.eq(2, pops, w.const(2, 2)), () => {
          w.do(w.call('fpu_pop', []));
        });
      });
      w.do(w.call('fpu_note', [status, w.const(16, 0x4700)]));
    },
  },
  /** Ends a comparison that answers in EFLAGS — isa/procedures/x87-operation.yaml:104 */
  {
    name: 'fpu_finish_compare_flags',
    params: [16, 1],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const status = w.param(params, 0);
      const pop = w.param(params, 1);
      w.setFlag('ZF', w.slice(1, status, 14));
      w.setFlag('PF', w.slice(1, status, 10));
      w.setFlag('CF', w.slice(1, status, 8));
      w.setFlag('OF', w.const(1, 0));
      w.setFlag('SF', w.const(1, 0));
      w.setFlag('AF', w.const(1, 0));
      w.if(w.and(1, pop, w.not(1, w.call('fpu_stops', [status]))), () => {
        w.do(w.call('fpu_pop', []));
      });
      w.do(w.call('fpu_note', [w.and(16, status, w.const(16, 0x7f)), w.const(16, 0x200)]));
    },
  },
  /** ST(0) as a number of 32 bits for memory, under its status — isa/procedures/x87-operation.yaml:119 */
  {
    name: 'fpu_single',
    params: [],
    result: 48,
    faults: false,
    inline: true,
    lower: (w) => {
      const result = w.variable(48, w.const(48, 0x41ffc00000n));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fp_to_single', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
      });
      w.return(result);
    },
  },
  /** ST(0) as a number of 64 bits for memory, under its status — isa/procedures/x87-operation.yaml:129 */
  {
    name: 'fpu_double',
    params: [],
    result: 80,
    faults: false,
    inline: true,
    lower: (w) => {
      const result = w.variable(80, w.const(80, 0x41fff8000000000000n));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fp_to_double', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
      });
      w.return(result);
    },
  },
  /** ST(0) as an integer for memory, in 64 bits under its status; the indefinite integer is the lowest — isa/procedures/x87-operation.yaml:139 */
  {
    name: 'fpu_integer',
    params: [8],
    result: 80,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const bits = w.param(params, 0);
      const lowest = w.let(64, w.shl(64, w.const(64, 0xffffffffffffffffn), w.sub(8, bits, w.const(8, 1))));
      const empty = w.let(16, w.const(16, 0x41));
      const result = w.variable(80, w.concat(empty, lowest));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fp_to_integer', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16), w.const(1, 0), bits]));
      });
      w.return(result);
    },
  },
  /** ST(0) as a decimal number for memory, under its status — isa/procedures/x87-operation.yaml:151 */
  {
    name: 'fpu_decimal',
    params: [],
    result: 96,
    faults: false,
    inline: true,
    lower: (w) => {
      const result = w.variable(96, w.call('fp_result', [w.const(16, 0x41), w.const(80, 0xffffc000000000000000n)]));
      w.if(w.not(1, w.call('fpu_empty', [w.const(3, 0)])), () => {
        w.assign(result, w.call('fp_to_bcd', [w.call('fpu_value', [w.const(3, 0)]), w.slot('fcw', 0, 16)]));
      });
      w.return(result);
    },
  },
  /** 80 bits of memory — isa/procedures/x87-operation.yaml:161 */
  {
    name: 'fpu_load_80',
    params: [3, 32],
    result: 80,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const low = w.let(64, w.load(64, segment, offset));
      w.return(w.concat(w.load(16, segment, w.add(32, offset, w.const(32, 8))), low));
    },
  },
  /** The masked answer to a push onto a register that is not empty (IE and SF with C1) — isa/procedures/x87-stack.yaml:53 */
  {
    name: 'fpu_overflow',
    params: [],
    result: 96,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.call('fp_result', [w.const(16, 0x241), w.call('fp_indefinite', [])]));
    },
  },
];
