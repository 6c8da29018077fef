// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ProcedureRule } from '../../runtime/engine/lowering.ts';

/** Procedures of isa/procedures/ at every width they are used with. */
export const procedures: readonly ProcedureRule[] = [
  /** Value of control register 0, 2, 3 or 4 — isa/procedures/control-register.yaml:6 */
  {
    name: 'read_control',
    params: [3],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const number = w.param(params, 0);
      w.if(w.eq(3, number, w.const(3, 0)), () => {
        w.return(w.slot('cr0', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 2)), () => {
        w.return(w.slot('cr2', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 3)), () => {
        w.return(w.slot('cr3', 0, 32));
      });
      w.return(w.slot('cr4', 0, 32));
    },
  },
  /** Whether the four directory pointers at the address in CR3 can be loaded; a present one has no reserved bit — isa/procedures/paging.yaml:172 */
  {
    name: 'pointers_valid',
    params: [32],
    result: 1,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const table = w.param(params, 0);
      const valid = w.variable(1, w.const(1, 1));
      const address = w.variable(32, w.and(32, table, w.const(32, 0xffffffe0)));
      const left = w.variable(32, w.const(32, 4));
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        const pointer = w.let(64, w.loadPhysical(64, address));
        w.if(w.and(1, w.eq(1, w.slice(1, pointer, 0), w.const(1, 1)), w.ne(64, w.and(64, pointer, w.const(64, 0xfffffff0000001e6n)), w.const(64, 0))), () => {
          w.assign(valid, w.const(1, 0));
        });
        w.assign(address, w.add(32, address, w.const(32, 8)));
        w.assign(left, w.sub(32, left, w.const(32, 1)));
      });
      w.return(valid);
    },
  },
  /** GP(0) unless the directory pointers at a value for CR3 can be loaded — isa/procedures/paging.yaml:190 */
  {
    name: 'check_pointers',
    params: [32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const table = w.param(params, 0);
      w.if(w.not(1, w.call('pointers_valid', [table])), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
    },
  },
  /** Loads the directory pointers from the address in CR3. What memory holds later does not count until they are loaded anew — isa/procedures/paging.yaml:199 */
  {
    name: 'load_pointers',
    params: [],
    result: 0,
    faults: false,
    inline: true,
    lower: (w) => {
      const table = w.let(32, w.and(32, w.slot('cr3', 0, 32), w.const(32, 0xffffffe0)));
      w.setElement('pdpte', 64, w.const(2, 0), w.loadPhysical(64, table));
      w.setElement('pdpte', 64, w.const(2, 1), w.loadPhysical(64, w.add(32, table, w.const(32, 8))));
      w.setElement('pdpte', 64, w.const(2, 2), w.loadPhysical(64, w.add(32, table, w.const(32, 0x10))));
      w.setElement('pdpte', 64, w.const(2, 3), w.loadPhysical(64, w.add(32, table, w.const(32, 0x18))));
    },
  },
  /** Writes CR0; bits that the CPU model lacks are ignored, ET is set where it cannot be changed — isa/procedures/control-register.yaml:70 */
  {
    name: 'write_cr0',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const value = w.param(params, 0);
      const wanted = w.let(32, w.and(32, value, w.slot('cr0_mask', 0, 32)));
      const paging_alone = w.let(1, w.and(1, w.eq(1, w.slice(1, wanted, 31), w.const(1, 1)), w.eq(1, w.slice(1, wanted, 0), w.const(1, 0))));
      const write_back_alone = w.let(1, w.and(1, w.eq(1, w.slice(1, wanted, 29), w.const(1, 1)), w.eq(1, w.slice(1, wanted, 30), w.const(1, 0))));
      w.if(w.or(1, paging_alone, write_back_alone), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const changed = w.let(32, w.xor(32, w.slot('cr0', 0, 32), wanted));
      const loads = w.let(1, w.and(1, w.and(1, w.eq(1, w.slice(1, wanted, 31), w.const(1, 1)), w.slot('cr4', 5, 1)), w.ne(32, w.and(32, changed, w.const(32, 0xe0000000)), w.const(32, 0))));
      w.if(loads, () => {
        w.do(w.call('check_pointers', [w.slot('cr3', 0, 32)]));
      });
      w.setSlot('cr0', 0, 32, w.or(32, wanted, w.and(32, w.not(32, w.slot('cr0_mask', 0, 32)), w.const(32, 0x10))));
      w.if(w.ne(32, w.and(32, changed, w.const(32, 0x80010001)), w.const(32, 0)), () => {
        w.do(w.intrinsic('flush_translations', []));
      });
      w.if(loads, () => {
        w.do(w.call('load_pointers', []));
      });
    },
  },
  /** Sets CR3 and what the processor holds of the tables it names, which was found valid — isa/procedures/control-register.yaml:40 */
  {
    name: 'set_cr3',
    params: [32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.setSlot('cr3', 0, 32, w.and(32, value, w.select(32, w.eq(1, w.slot('cr4_mask', 5, 1), w.const(1, 1)), w.const(32, 0xfffffff8), w.const(32, 0xfffff018))));
      w.if(w.and(1, w.slot('cr0', 31, 1), w.slot('cr4', 5, 1)), () => {
        w.do(w.call('load_pointers', []));
      });
      w.do(w.intrinsic('flush_translations', []));
    },
  },
  /** Writes CR4; GP(0) for bits that the CPU model lacks and for directory pointers that cannot be loaded — isa/procedures/control-register.yaml:52 */
  {
    name: 'write_cr4',
    params: [32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      w.if(w.ne(32, w.and(32, value, w.not(32, w.slot('cr4_mask', 0, 32))), w.const(32, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const loads = w.let(1, w.and(1, w.and(1, w.slot('cr0', 31, 1), w.eq(1, w.slice(1, value, 5), w.const(1, 1))), w.ne(32, w.and(32, w.xor(32, w.slot('cr4', 0, 32), value), w.const(32, 0x1000b0)), w.const(32, 0))));
      w.if(loads, () => {
        w.do(w.call('check_pointers', [w.slot('cr3', 0, 32)]));
      });
      w.setSlot('cr4', 0, 32, value);
      w.if(loads, () => {
        w.do(w.call('load_pointers', []));
      });
      w.do(w.intrinsic('flush_translations', []));
    },
  },
  /** Writes control register 0, 2, 3 or 4 — isa/procedures/control-register.yaml:22 */
  {
    name: 'write_control',
    params: [3, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const number = w.param(params, 0);
      const value = w.param(params, 1);
      w.if(w.eq(3, number, w.const(3, 0)), () => {
        w.do(w.call('write_cr0', [value]));
      }, () => {
        w.if(w.eq(3, number, w.const(3, 2)), () => {
          w.setSlot('cr2', 0, 32, value);
        }, () => {
          w.if(w.eq(3, number, w.const(3, 3)), () => {
            w.if(w.and(1, w.slot('cr0', 31, 1), w.slot('cr4', 5, 1)), () => {
              w.do(w.call('check_pointers', [value]));
            });
            w.do(w.call('set_cr3', [value]));
          }, () => {
            w.do(w.call('write_cr4', [value]));
          });
        });
      });
    },
  },
  /** Whether the CPU model has the test registers of the first-level cache, which came with it on the i486 — isa/procedures/control-register.yaml:96 */
  {
    name: 'has_cache_test',
    params: [],
    result: 1,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.slot('cr0_mask', 30, 1));
    },
  },
  /** Value of test register 3 to 7 — isa/procedures/control-register.yaml:103 */
  {
    name: 'read_test',
    params: [3],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const number = w.param(params, 0);
      w.if(w.eq(3, number, w.const(3, 3)), () => {
        w.return(w.slot('tr3', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 4)), () => {
        w.return(w.slot('tr4', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 5)), () => {
        w.return(w.slot('tr5', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 6)), () => {
        w.return(w.slot('tr6', 0, 32));
      });
      w.return(w.slot('tr7', 0, 32));
    },
  },
  /** Writes test register 3 to 7 — isa/procedures/control-register.yaml:122 */
  {
    name: 'write_test',
    params: [3, 32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const number = w.param(params, 0);
      const value = w.param(params, 1);
      w.if(w.eq(3, number, w.const(3, 3)), () => {
        w.setSlot('tr3', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 4)), () => {
        w.setSlot('tr4', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 5)), () => {
        w.setSlot('tr5', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 6)), () => {
        w.setSlot('tr6', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 7)), () => {
        w.setSlot('tr7', 0, 32, value);
      });
    },
  },
  /** The time-stamp counter, as the program has set it — isa/procedures/control-register.yaml:143 */
  {
    name: 'time_stamp_counter',
    params: [],
    result: 64,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.add(64, w.concat(w.intrinsic('time_stamp', [w.const(1, 1)]), w.intrinsic('time_stamp', [w.const(1, 0)])), w.concat(w.slot('tsc_high', 0, 32), w.slot('tsc_low', 0, 32))));
    },
  },
  /** Sets the time-stamp counter — isa/procedures/control-register.yaml:150 */
  {
    name: 'set_time_stamp_counter',
    params: [64],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      const offset = w.let(64, w.sub(64, value, w.concat(w.intrinsic('time_stamp', [w.const(1, 1)]), w.intrinsic('time_stamp', [w.const(1, 0)]))));
      w.setSlot('tsc_low', 0, 32, w.slice(32, offset, 0));
      w.setSlot('tsc_high', 0, 32, w.slice(32, offset, 32));
    },
  },
  /** Whether the CPU model has SYSENTER, SYSEXIT and their registers — isa/procedures/control-register.yaml:159 */
  {
    name: 'has_fast_calls',
    params: [],
    result: 1,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.slice(1, w.intrinsic('cpuid', [w.const(32, 1), w.const(2, 3)]), 11));
    },
  },
  /** GP(0) unless the CPU model can disable execution by page, which EFER switches on — isa/procedures/control-register.yaml:166 */
  {
    name: 'check_execute_disable',
    params: [],
    result: 0,
    faults: true,
    inline: true,
    lower: (w) => {
      const available = w.variable(1, w.const(1, 0));
      w.if(w.ugt(32, w.intrinsic('cpuid', [w.const(32, 0x80000000), w.const(2, 0)]), w.const(32, 0x80000000)), () => {
        w.assign(available, w.slice(1, w.intrinsic('cpuid', [w.const(32, 0x80000001), w.const(2, 3)]), 20));
      });
      w.if(w.not(1, available), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
    },
  },
  /** Value of a model-specific register; GP(0) when it does not exist — isa/procedures/control-register.yaml:179 */
  {
    name: 'read_msr',
    params: [32],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const number = w.param(params, 0);
      const value = w.variable(64, w.const(64, 0));
      w.if(w.eq(32, number, w.const(32, 0x10)), () => {
        w.assign(value, w.call('time_stamp_counter', []));
      }, () => {
        w.if(w.ule(32, number, w.const(32, 1)), () => {
          w.assign(value, w.const(64, 0));
        }, () => {
          w.if(w.eq(32, number, w.const(32, 0xc0000080)), () => {
            w.do(w.call('check_execute_disable', []));
            w.assign(value, w.zext(64, w.slot('efer', 0, 32)));
          }, () => {
            w.if(w.not(1, w.call('has_fast_calls', [])), () => {
              w.raise(13, w.const(32, 0)); // #GP
            }, () => {
              w.if(w.eq(32, number, w.const(32, 0x174)), () => {
                w.assign(value, w.zext(64, w.slot('sysenter_cs', 0, 32)));
              }, () => {
                w.if(w.eq(32, number, w.const(32, 0x175)), () => {
                  w.assign(value, w.zext(64, w.slot('sysenter_esp', 0, 32)));
                }, () => {
                  w.if(w.eq(32, number, w.const(32, 0x176)), () => {
                    w.assign(value, w.zext(64, w.slot('sysenter_eip', 0, 32)));
                  }, () => {
                    w.raise(13, w.const(32, 0)); // #GP
                  });
                });
              });
            });
          });
        });
      });
      w.return(value);
    },
  },
  /** Writes a model-specific register; GP(0) when it does not exist — isa/procedures/control-register.yaml:206 */
  {
    name: 'write_msr',
    params: [32, 64],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const number = w.param(params, 0);
      const value = w.param(params, 1);
      w.if(w.eq(32, number, w.const(32, 0x10)), () => {
        w.do(w.call('set_time_stamp_counter', [value]));
      }, () => {
        w.if(w.eq(32, number, w.const(32, 0xc0000080)), () => {
          w.do(w.call('check_execute_disable', []));
          w.if(w.ne(64, w.and(64, value, w.const(64, 0xfffffffffffff7ffn)), w.const(64, 0)), () => {
            w.raise(13, w.const(32, 0)); // #GP
          });
          w.setSlot('efer', 0, 32, w.slice(32, value, 0));
          w.do(w.intrinsic('flush_translations', []));
        }, () => {
          w.if(w.ugt(32, number, w.const(32, 1)), () => {
            w.if(w.not(1, w.call('has_fast_calls', [])), () => {
              w.raise(13, w.const(32, 0)); // #GP
            });
            w.if(w.eq(32, number, w.const(32, 0x174)), () => {
              w.setSlot('sysenter_cs', 0, 32, w.slice(32, value, 0));
            }, () => {
              w.if(w.eq(32, number, w.const(32, 0x175)), () => {
                w.setSlot('sysenter_esp', 0, 32, w.slice(32, value, 0));
              }, () => {
                w.if(w.eq(32, number, w.const(32, 0x176)), () => {
                  w.setSlot('sysenter_eip', 0, 32, w.slice(32, value, 0));
                }, () => {
                  w.raise(13, w.const(32, 0)); // #GP
                });
              });
            });
          });
        });
      });
    },
  },
  /** Faults when a near jump target lies beyond the code segment — isa/procedures/control.yaml:6 */
  {
    name: 'check_jump',
    params: [32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const target = w.param(params, 0);
      w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
    },
  },
  /** Number of the debug register that an encoded one means; 4 and 5 are 6 and 7 unless CR4.DE — isa/procedures/debug.yaml:8 */
  {
    name: 'debug_register',
    params: [3],
    result: 3,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const number = w.param(params, 0);
      w.return(w.select(3, w.eq(3, w.and(3, number, w.const(3, 6)), w.const(3, 4)), w.or(3, number, w.const(3, 2)), number));
    },
  },
  /** Raises DB when DR7.GD guards the debug registers; the handler finds DR6.BD set — isa/procedures/debug.yaml:15 */
  {
    name: 'check_general_detect',
    params: [],
    result: 0,
    faults: true,
    inline: true,
    lower: (w) => {
      w.if(w.slot('dr7', 13, 1), () => {
        w.setSlot('dr6', 0, 32, w.or(32, w.slot('dr6', 0, 32), w.const(32, 0x2000)));
        w.raise(1); // #DB
      });
    },
  },
  /** Value of a debug register — isa/procedures/debug.yaml:25 */
  {
    name: 'read_debug',
    params: [3],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const number = w.param(params, 0);
      w.if(w.eq(3, number, w.const(3, 0)), () => {
        w.return(w.slot('dr0', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 1)), () => {
        w.return(w.slot('dr1', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 2)), () => {
        w.return(w.slot('dr2', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 3)), () => {
        w.return(w.slot('dr3', 0, 32));
      });
      w.if(w.eq(3, number, w.const(3, 6)), () => {
        w.return(w.slot('dr6', 0, 32));
      });
      w.return(w.slot('dr7', 0, 32));
    },
  },
  /** Writes a debug register; reserved bits keep their fixed values — isa/procedures/debug.yaml:47 */
  {
    name: 'write_debug',
    params: [3, 32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const number = w.param(params, 0);
      const value = w.param(params, 1);
      w.if(w.eq(3, number, w.const(3, 0)), () => {
        w.setSlot('dr0', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 1)), () => {
        w.setSlot('dr1', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 2)), () => {
        w.setSlot('dr2', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 3)), () => {
        w.setSlot('dr3', 0, 32, value);
      });
      w.if(w.eq(3, number, w.const(3, 6)), () => {
        w.setSlot('dr6', 0, 32, w.or(32, w.and(32, value, w.const(32, 0xe00f)), w.const(32, 0xffff0ff0)));
      });
      w.if(w.eq(3, number, w.const(3, 7)), () => {
        w.setSlot('dr7', 0, 32, w.or(32, w.and(32, value, w.const(32, 0xffff23ff)), w.const(32, 0x400)));
      });
    },
  },
  /** Enabled breakpoints, as B0-B3 of DR6, that an access meets; `kinds` has bit n set when it is of condition n of DR7 — isa/procedures/debug.yaml:71 */
  {
    name: 'breakpoints_at',
    params: [32, 32, 32],
    result: 4,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const address = w.param(params, 0);
      const bytes = w.param(params, 1);
      const kinds = w.param(params, 2);
      const found = w.variable(4, w.const(4, 0));
      const number = w.variable(32, w.const(32, 0));
      w.while(() => w.ne(32, number, w.const(32, 4)), () => {
        const settings = w.let(32, w.lshr(32, w.slot('dr7', 0, 32), w.add(32, w.const(32, 0x10), w.shl(32, number, w.const(32, 2)))));
        const wanted = w.let(1, w.ne(32, w.and(32, w.lshr(32, kinds, w.and(32, settings, w.const(32, 3))), w.const(32, 1)), w.const(32, 0)));
        const enabled = w.let(1, w.ne(32, w.and(32, w.lshr(32, w.slot('dr7', 0, 32), w.shl(32, number, w.const(32, 1))), w.const(32, 3)), w.const(32, 0)));
        const last = w.let(32, w.select(32, w.eq(32, w.and(32, settings, w.const(32, 0xc)), w.const(32, 8)), w.const(32, 0), w.and(32, w.lshr(32, settings, w.const(32, 2)), w.const(32, 3))));
        const first = w.let(32, w.and(32, w.call('read_debug', [w.slice(3, number, 0)]), w.not(32, last)));
        const one = w.let(4, w.const(4, 1));
        w.if(w.and(1, w.and(1, enabled, wanted), w.or(1, w.ult(32, w.sub(32, first, address), bytes), w.ule(32, w.sub(32, address, first), last))), () => {
          w.assign(found, w.or(4, found, w.shl(4, one, w.slice(4, number, 0))));
        });
        w.assign(number, w.add(32, number, w.const(32, 1)));
      });
      w.return(found);
    },
  },
  /** Breakpoints on the instruction at CS:EIP, as B0-B3 of DR6; RF suppresses them — isa/procedures/debug.yaml:93 */
  {
    name: 'instruction_breakpoints',
    params: [],
    result: 4,
    faults: false,
    inline: false,
    lower: (w) => {
      w.if(w.or(1, w.flag('RF'), w.eq(32, w.and(32, w.slot('dr7', 0, 32), w.const(32, 0xff)), w.const(32, 0))), () => {
        w.return(w.const(4, 0));
      });
      w.return(w.call('breakpoints_at', [w.add(32, w.slot('cs.base', 0, 32), w.slot('eip', 0, 32)), w.const(32, 1), w.const(32, 1)]));
    },
  },
  /** What follows from a data access whose translation is permitted; AC(0) for a program's access that is not aligned — isa/procedures/debug.yaml:103 */
  {
    name: 'observe_access',
    params: [32, 32, 1, 1],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const linear = w.param(params, 0);
      const bytes = w.param(params, 1);
      const write = w.param(params, 2);
      const user = w.param(params, 3);
      w.if(w.and(1, w.and(1, w.and(1, user, w.slot('cr0', 18, 1)), w.flag('AC')), w.ne(32, w.and(32, linear, w.sub(32, bytes, w.const(32, 1))), w.const(32, 0))), () => {
        w.raise(17, w.const(32, 0)); // #AC
      });
      w.if(w.ne(32, w.and(32, w.slot('dr7', 0, 32), w.const(32, 0xff)), w.const(32, 0)), () => {
        w.setWholeSlot('breakpoints_met', w.or(4, w.slot('breakpoints_met', 0, 4), w.call('breakpoints_at', [linear, bytes, w.select(32, write, w.const(32, 0xa), w.const(32, 8))])));
      });
    },
  },
  /** Notes breakpoints on ports, which exist with CR4.DE — isa/procedures/debug.yaml:115 */
  {
    name: 'observe_port',
    params: [16, 32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      const bytes = w.param(params, 1);
      w.if(w.and(1, w.slot('cr4', 3, 1), w.ne(32, w.and(32, w.slot('dr7', 0, 32), w.const(32, 0xff)), w.const(32, 0))), () => {
        w.setWholeSlot('breakpoints_met', w.or(4, w.slot('breakpoints_met', 0, 4), w.call('breakpoints_at', [w.zext(32, port), bytes, w.const(32, 4)])));
      });
    },
  },
  /** Whether segments are loaded by descriptor, not by address — isa/procedures/descriptor.yaml:8 */
  {
    name: 'protected_mode',
    params: [],
    result: 1,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.and(1, w.slot('cr0', 0, 1), w.not(1, w.flag('VM'))));
    },
  },
  /** Error code that names a selector; bit 0 says that the event came from outside the program — isa/procedures/descriptor.yaml:15 */
  {
    name: 'selector_error',
    params: [16, 32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const ext = w.param(params, 1);
      w.return(w.or(32, w.zext(32, w.and(16, chosen, w.const(16, 0xfffc))), ext));
    },
  },
  /** Whether the descriptor that a selector names lies within its table — isa/procedures/descriptor.yaml:22 */
  {
    name: 'within_table',
    params: [16],
    result: 1,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const last = w.let(32, w.zext(32, w.or(16, chosen, w.const(16, 7))));
      w.if(w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), () => {
        w.return(w.and(1, w.ne(16, w.and(16, w.slot('ldtr.rights', 0, 16), w.const(16, 0x80)), w.const(16, 0)), w.ule(32, last, w.slot('ldtr.limit', 0, 32))));
      });
      w.return(w.ule(32, last, w.zext(32, w.slot('gdtr.limit', 0, 16))));
    },
  },
  /** Linear address of the descriptor that a selector names — isa/procedures/descriptor.yaml:33 */
  {
    name: 'descriptor_address',
    params: [16],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const offset = w.let(32, w.zext(32, w.and(16, chosen, w.const(16, 0xfff8))));
      w.if(w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), () => {
        w.return(w.add(32, w.slot('ldtr.base', 0, 32), offset));
      });
      w.return(w.add(32, w.slot('gdtr.base', 0, 32), offset));
    },
  },
  /** Reads the descriptor that a selector names; the selector lies within its table — isa/procedures/descriptor.yaml:44 */
  {
    name: 'read_descriptor',
    params: [16],
    result: 64,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      w.return(w.loadLinear(64, w.call('descriptor_address', [chosen]), w.const(1, 0)));
    },
  },
  /** Reads a descriptor; GP(selector) when it lies beyond its table — isa/procedures/descriptor.yaml:51 */
  {
    name: 'fetch_descriptor',
    params: [16, 32],
    result: 64,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const ext = w.param(params, 1);
      w.if(w.not(1, w.call('within_table', [chosen])), () => {
        w.raise(13, w.call('selector_error', [chosen, ext])); // #GP
      });
      w.return(w.call('read_descriptor', [chosen]));
    },
  },
  /** Reads a stack segment's descriptor found in a TSS; TS(selector) when it lies beyond its table — isa/procedures/descriptor.yaml:61 */
  {
    name: 'fetch_task_descriptor',
    params: [16, 32],
    result: 64,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const ext = w.param(params, 1);
      w.if(w.not(1, w.call('within_table', [chosen])), () => {
        w.raise(10, w.call('selector_error', [chosen, ext])); // #TS
      });
      w.return(w.call('read_descriptor', [chosen]));
    },
  },
  /** Base address in a descriptor — isa/procedures/descriptor.yaml:71 */
  {
    name: 'descriptor_base',
    params: [64],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const descriptor = w.param(params, 0);
      w.return(w.concat(w.slice(8, descriptor, 56), w.slice(24, descriptor, 16)));
    },
  },
  /** Offset of the last byte (or, expand-down, of the last byte outside) in bytes — isa/procedures/descriptor.yaml:78 */
  {
    name: 'descriptor_limit',
    params: [64],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const descriptor = w.param(params, 0);
      const raw = w.let(32, w.zext(32, w.concat(w.slice(4, descriptor, 48), w.slice(16, descriptor, 0))));
      w.if(w.ne(1, w.slice(1, descriptor, 55), w.const(1, 0)), () => {
        w.return(w.or(32, w.shl(32, raw, w.const(32, 0xc)), w.const(32, 0xfff)));
      });
      w.return(raw);
    },
  },
  /** Access rights in a descriptor — isa/procedures/descriptor.yaml:89 */
  {
    name: 'descriptor_rights',
    params: [64],
    result: 16,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const descriptor = w.param(params, 0);
      w.return(w.slice(16, descriptor, 40));
    },
  },
  /** Privilege level in access rights — isa/procedures/descriptor.yaml:96 */
  {
    name: 'rights_level',
    params: [16],
    result: 2,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const access = w.param(params, 0);
      w.return(w.slice(2, access, 5));
    },
  },
  /** Faults as setting the Accessed bit of a code or data descriptor would — isa/procedures/descriptor.yaml:103 */
  {
    name: 'probe_accessed',
    params: [16, 64],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const descriptor = w.param(params, 1);
      w.if(w.eq(1, w.slice(1, descriptor, 40), w.const(1, 0)), () => {
        w.probeLinear(w.add(32, w.call('descriptor_address', [chosen]), w.const(32, 5)), 1, w.const(1, 0));
      });
    },
  },
  /** Sets the Accessed bit of a code or data descriptor in memory, if it is clear — isa/procedures/descriptor.yaml:112 */
  {
    name: 'set_accessed',
    params: [16, 64],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const descriptor = w.param(params, 1);
      w.if(w.eq(1, w.slice(1, descriptor, 40), w.const(1, 0)), () => {
        w.storeLinear(8, w.add(32, w.call('descriptor_address', [chosen]), w.const(32, 5)), w.or(8, w.slice(8, descriptor, 40), w.const(8, 1)), w.const(1, 0));
      });
    },
  },
  /** Loads a segment register from a descriptor; the Accessed bit is set in memory and in the register — isa/procedures/descriptor.yaml:121 */
  {
    name: 'load_segment',
    params: [3, 16, 64],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const chosen = w.param(params, 1);
      const descriptor = w.param(params, 2);
      w.do(w.call('set_accessed', [chosen, descriptor]));
      w.setSegment(segment, chosen, w.call('descriptor_base', [descriptor]), w.call('descriptor_limit', [descriptor]), w.or(16, w.call('descriptor_rights', [descriptor]), w.const(16, 1)));
    },
  },
  /** The descriptor that LAR, LSL, VERR and VERW may see, or 0 (an invalid one); never faults on the selector — isa/procedures/descriptor.yaml:129 */
  {
    name: 'visible_descriptor',
    params: [16],
    result: 64,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const descriptor = w.variable(64, w.const(64, 0));
      w.if(w.and(1, w.ne(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), w.call('within_table', [chosen])), () => {
        w.assign(descriptor, w.call('read_descriptor', [chosen]));
        const access = w.let(16, w.call('descriptor_rights', [descriptor]));
        const conforming = w.let(1, w.eq(16, w.and(16, access, w.const(16, 0x1c)), w.const(16, 0x1c)));
        const level = w.let(2, w.call('rights_level', [access]));
        w.if(w.and(1, w.not(1, conforming), w.or(1, w.ult(2, level, w.slot('cpl', 0, 2)), w.ult(2, level, w.slice(2, chosen, 0)))), () => {
          w.assign(descriptor, w.const(64, 0));
        });
      });
      w.return(descriptor);
    },
  },
  /** Whether a descriptor is a code or data segment, or a system descriptor whose type is in the set `types` — isa/procedures/descriptor.yaml:147 */
  {
    name: 'descriptor_type_in',
    params: [64, 16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const descriptor = w.param(params, 0);
      const types = w.param(params, 1);
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.return(w.or(1, w.ne(16, w.and(16, access, w.const(16, 0x10)), w.const(16, 0)), w.ne(16, w.and(16, w.lshr(16, types, w.and(16, access, w.const(16, 0xf))), w.const(16, 1)), w.const(16, 0))));
    },
  },
  /** Loads LDTR; a null selector makes every use of the table a GP — isa/procedures/descriptor.yaml:155 */
  {
    name: 'load_local_table',
    params: [16],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.setSegment(w.const(3, 6), chosen, w.const(32, 0), w.const(32, 0), w.const(16, 0));
        w.return();
      });
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      w.if(w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), () => {
        w.raise(13, error); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.if(w.ne(16, w.and(16, access, w.const(16, 0x1f)), w.const(16, 2)), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
      w.setSegment(w.const(3, 6), chosen, w.call('descriptor_base', [descriptor]), w.call('descriptor_limit', [descriptor]), access);
    },
  },
  /** Loads TR from an available task state segment and marks it busy — isa/procedures/descriptor.yaml:178 */
  {
    name: 'load_task_register',
    params: [16],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      w.if(w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), () => {
        w.raise(13, error); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, w.const(32, 0)]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.if(w.ne(16, w.and(16, access, w.const(16, 0x17)), w.const(16, 1)), () => {
        w.raise(13, error); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
      w.probeLinear(w.add(32, w.call('descriptor_address', [chosen]), w.const(32, 5)), 1, w.const(1, 0));
      w.storeLinear(8, w.add(32, w.call('descriptor_address', [chosen]), w.const(32, 5)), w.or(8, w.slice(8, descriptor, 40), w.const(8, 2)), w.const(1, 0));
      w.setSegment(w.const(3, 7), chosen, w.call('descriptor_base', [descriptor]), w.call('descriptor_limit', [descriptor]), w.or(16, access, w.const(16, 2)));
    },
  },
  /** Checks a code segment that a far jump or call names directly — isa/procedures/far-transfer.yaml:7 */
  {
    name: 'check_direct_code',
    params: [16, 16],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const access = w.param(params, 1);
      const error = w.let(32, w.call('selector_error', [chosen, w.const(32, 0)]));
      const level = w.let(2, w.call('rights_level', [access]));
      w.if(w.ne(16, w.and(16, access, w.const(16, 4)), w.const(16, 0)), () => {
        w.if(w.ugt(2, level, w.slot('cpl', 0, 2)), () => {
          w.raise(13, error); // #GP
        });
      }, () => {
        w.if(w.or(1, w.ugt(2, w.slice(2, chosen, 0), w.slot('cpl', 0, 2)), w.ne(2, level, w.slot('cpl', 0, 2))), () => {
          w.raise(13, error); // #GP
        });
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, error); // #NP
      });
    },
  },
  /** Whether access rights are those of a 16- or 32-bit call gate — isa/procedures/far-transfer.yaml:25 */
  {
    name: 'is_call_gate',
    params: [16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const access = w.param(params, 0);
      w.return(w.eq(16, w.and(16, access, w.const(16, 0x17)), w.const(16, 4)));
    },
  },
  /** Checks a call gate and returns the descriptor of the code segment behind it — isa/procedures/far-transfer.yaml:32 */
  {
    name: 'call_gate_code',
    params: [16, 64],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const gate = w.param(params, 1);
      const access = w.let(16, w.call('descriptor_rights', [gate]));
      const level = w.let(2, w.call('rights_level', [access]));
      w.if(w.or(1, w.ult(2, level, w.slot('cpl', 0, 2)), w.ult(2, level, w.slice(2, chosen, 0))), () => {
        w.raise(13, w.call('selector_error', [chosen, w.const(32, 0)])); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, w.call('selector_error', [chosen, w.const(32, 0)])); // #NP
      });
      const target = w.let(16, w.slice(16, gate, 16));
      w.if(w.eq(16, w.and(16, target, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      const code = w.let(64, w.call('fetch_descriptor', [target, w.const(32, 0)]));
      const code_access = w.let(16, w.call('descriptor_rights', [code]));
      w.if(w.or(1, w.ne(16, w.and(16, code_access, w.const(16, 0x18)), w.const(16, 0x18)), w.ugt(2, w.call('rights_level', [code_access]), w.slot('cpl', 0, 2))), () => {
        w.raise(13, w.call('selector_error', [target, w.const(32, 0)])); // #GP
      });
      w.return(code);
    },
  },
  /** NP(selector) unless the code segment behind a gate is present — isa/procedures/far-transfer.yaml:56 */
  {
    name: 'check_gate_code_present',
    params: [64, 64],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      w.if(w.eq(16, w.and(16, w.call('descriptor_rights', [code]), w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, w.call('selector_error', [w.slice(16, gate, 16), w.const(32, 0)])); // #NP
      });
    },
  },
  /** Loads CS and EIP at the current privilege level; every check is done — isa/procedures/far-transfer.yaml:65 */
  {
    name: 'enter_code',
    params: [16, 64, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const code = w.param(params, 1);
      const target = w.param(params, 2);
      w.do(w.call('load_segment', [w.const(3, 1), w.or(16, w.and(16, chosen, w.const(16, 0xfffc)), w.zext(16, w.slot('cpl', 0, 2))), code]));
      w.setSlot('eip', 0, 32, target);
    },
  },
  /** Loads a segment register in real-address or virtual-8086 mode — isa/procedures/segment.yaml:6 */
  {
    name: 'load_real_segment',
    params: [3, 16],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const chosen = w.param(params, 1);
      const address = w.let(32, w.shl(32, w.zext(32, chosen), w.const(32, 4)));
      w.if(w.flag('VM'), () => {
        w.setSegment(segment, chosen, address, w.const(32, 0xffff), w.const(16, 0xf3));
      }, () => {
        w.setSegment(segment, chosen, address, w.segment('limit', segment), w.or(16, w.and(16, w.segment('rights', segment), w.const(16, 0xff00)), w.const(16, 0x93)));
      });
    },
  },
  /** Faults when an EIP lies beyond a code segment — isa/procedures/return.yaml:54 */
  {
    name: 'check_target',
    params: [64, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const code = w.param(params, 0);
      const target = w.param(params, 1);
      w.if(w.ugt(32, target, w.call('descriptor_limit', [code])), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
    },
  },
  /** Whether access rights are those of a task gate or of a task state segment of either size, busy or not — isa/procedures/task.yaml:11 */
  {
    name: 'names_task',
    params: [16],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const access = w.param(params, 0);
      w.return(w.or(1, w.eq(16, w.and(16, access, w.const(16, 0x1f)), w.const(16, 5)), w.eq(16, w.and(16, access, w.const(16, 0x15)), w.const(16, 1))));
    },
  },
  /** GP unless a descriptor is that of an available task state segment in the global table, NP unless it is present — isa/procedures/task.yaml:31 */
  {
    name: 'check_available',
    params: [16, 64, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const descriptor = w.param(params, 1);
      const ext = w.param(params, 2);
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      w.if(w.or(1, w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), w.ne(16, w.and(16, access, w.const(16, 0x17)), w.const(16, 1))), () => {
        w.raise(13, w.call('selector_error', [chosen, ext])); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, w.call('selector_error', [chosen, ext])); // #NP
      });
    },
  },
  /** Descriptor of the available task state segment that a task gate names — isa/procedures/task.yaml:18 */
  {
    name: 'gate_task',
    params: [16, 32],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const ext = w.param(params, 1);
      const error = w.let(32, w.call('selector_error', [chosen, ext]));
      w.if(w.or(1, w.ne(16, w.and(16, chosen, w.const(16, 4)), w.const(16, 0)), w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0))), () => {
        w.raise(13, error); // #GP
      });
      const descriptor = w.let(64, w.call('fetch_descriptor', [chosen, ext]));
      w.do(w.call('check_available', [chosen, descriptor, ext]));
      w.return(descriptor);
    },
  },
  /** The low byte of EFLAGS; bit 1 is always set — isa/procedures/flags.yaml:6 */
  {
    name: 'status_image',
    params: [],
    result: 8,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.or(8, w.or(8, w.or(8, w.or(8, w.or(8, w.zext(8, w.flag('CF')), w.const(8, 2)), w.shl(8, w.zext(8, w.flag('PF')), w.const(32, 2))), w.shl(8, w.zext(8, w.flag('AF')), w.const(32, 4))), w.shl(8, w.zext(8, w.flag('ZF')), w.const(32, 6))), w.shl(8, w.zext(8, w.flag('SF')), w.const(32, 7))));
    },
  },
  /** EFLAGS as a 32-bit image — isa/procedures/flags.yaml:13 */
  {
    name: 'flags_image',
    params: [],
    result: 32,
    faults: false,
    inline: false,
    lower: (w) => {
      const status = w.let(32, w.or(32, w.zext(32, w.call('status_image', [])), w.shl(32, w.zext(32, w.flag('OF')), w.const(32, 0xb))));
      const control = w.let(32, w.or(32, w.or(32, w.shl(32, w.zext(32, w.flag('TF')), w.const(32, 8)), w.shl(32, w.zext(32, w.flag('IF')), w.const(32, 9))), w.shl(32, w.zext(32, w.flag('DF')), w.const(32, 0xa))));
      const system = w.let(32, w.or(32, w.or(32, w.or(32, w.shl(32, w.zext(32, w.flag('IOPL')), w.const(32, 0xc)), w.shl(32, w.zext(32, w.flag('NT')), w.const(32, 0xe))), w.shl(32, w.zext(32, w.flag('RF')), w.const(32, 0x10))), w.shl(32, w.zext(32, w.flag('VM')), w.const(32, 0x11))));
      const late = w.let(32, w.or(32, w.or(32, w.or(32, w.shl(32, w.zext(32, w.flag('AC')), w.const(32, 0x12)), w.shl(32, w.zext(32, w.flag('VIF')), w.const(32, 0x13))), w.shl(32, w.zext(32, w.flag('VIP')), w.const(32, 0x14))), w.shl(32, w.zext(32, w.flag('ID')), w.const(32, 0x15))));
      w.return(w.or(32, w.or(32, w.or(32, status, control), system), late));
    },
  },
  /** Saves the state of the task that is left in its 32-bit task state segment; CR3, LDTR and the stacks stand there for good — isa/procedures/task.yaml:147 */
  {
    name: 'save_task',
    params: [32, 32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const area = w.param(params, 0);
      const image = w.param(params, 1);
      const return_eip = w.param(params, 2);
      w.storeLinear(32, w.add(32, area, w.const(32, 0x20)), return_eip, w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x24)), image, w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x28)), w.slot('eax', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x2c)), w.slot('ecx', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x30)), w.slot('edx', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x34)), w.slot('ebx', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x38)), w.slot('esp', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x3c)), w.slot('ebp', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x40)), w.slot('esi', 0, 32), w.const(1, 0));
      w.storeLinear(32, w.add(32, area, w.const(32, 0x44)), w.slot('edi', 0, 32), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x48)), w.slot('es.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x4c)), w.slot('cs.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x50)), w.slot('ss.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x54)), w.slot('ds.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x58)), w.slot('fs.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x5c)), w.slot('gs.selector', 0, 16), w.const(1, 0));
    },
  },
  /** Saves the state of the task that is left in its 16-bit task state segment — isa/procedures/task.yaml:169 */
  {
    name: 'save_short_task',
    params: [32, 32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const area = w.param(params, 0);
      const image = w.param(params, 1);
      const return_eip = w.param(params, 2);
      w.storeLinear(16, w.add(32, area, w.const(32, 0xe)), w.slice(16, return_eip, 0), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x10)), w.slice(16, image, 0), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x12)), w.slot('eax', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x14)), w.slot('ecx', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x16)), w.slot('edx', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x18)), w.slot('ebx', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x1a)), w.slot('esp', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x1c)), w.slot('ebp', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x1e)), w.slot('esi', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x20)), w.slot('edi', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x22)), w.slot('es.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x24)), w.slot('cs.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x26)), w.slot('ss.selector', 0, 16), w.const(1, 0));
      w.storeLinear(16, w.add(32, area, w.const(32, 0x28)), w.slot('ds.selector', 0, 16), w.const(1, 0));
    },
  },
  /** Writes the flags whose bits are set in `mask`; bits that are no flag of the CPU model are ignored — isa/procedures/flags.yaml:24 */
  {
    name: 'write_flags',
    params: [32, 32],
    result: 0,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const image = w.param(params, 0);
      const mask = w.param(params, 1);
      w.if(w.eq(1, w.slice(1, mask, 0), w.const(1, 1)), () => {
        w.setFlag('CF', w.slice(1, image, 0));
      });
      w.if(w.eq(1, w.slice(1, mask, 2), w.const(1, 1)), () => {
        w.setFlag('PF', w.slice(1, image, 2));
      });
      w.if(w.eq(1, w.slice(1, mask, 4), w.const(1, 1)), () => {
        w.setFlag('AF', w.slice(1, image, 4));
      });
      w.if(w.eq(1, w.slice(1, mask, 6), w.const(1, 1)), () => {
        w.setFlag('ZF', w.slice(1, image, 6));
      });
      w.if(w.eq(1, w.slice(1, mask, 7), w.const(1, 1)), () => {
        w.setFlag('SF', w.slice(1, image, 7));
      });
      w.if(w.eq(1, w.slice(1, mask, 8), w.const(1, 1)), () => {
        w.setFlag('TF', w.slice(1, image, 8));
      });
      w.if(w.eq(1, w.slice(1, mask, 9), w.const(1, 1)), () => {
        w.setFlag('IF', w.slice(1, image, 9));
      });
      w.if(w.eq(1, w.slice(1, mask, 10), w.const(1, 1)), () => {
        w.setFlag('DF', w.slice(1, image, 10));
      });
      w.if(w.eq(1, w.slice(1, mask, 11), w.const(1, 1)), () => {
        w.setFlag('OF', w.slice(1, image, 11));
      });
      w.if(w.eq(1, w.slice(1, mask, 12), w.const(1, 1)), () => {
        w.setFlag('IOPL', w.slice(2, image, 12));
      });
      w.if(w.eq(1, w.slice(1, mask, 14), w.const(1, 1)), () => {
        w.setFlag('NT', w.slice(1, image, 14));
      });
      w.if(w.eq(1, w.slice(1, mask, 16), w.const(1, 1)), () => {
        w.setFlag('RF', w.slice(1, image, 16));
      });
      w.if(w.eq(1, w.slice(1, mask, 17), w.const(1, 1)), () => {
        w.setFlag('VM', w.slice(1, image, 17));
      });
      const late = w.let(32, w.and(32, mask, w.slot('flags_mask', 0, 32)));
      w.if(w.eq(1, w.slice(1, late, 18), w.const(1, 1)), () => {
        w.setFlag('AC', w.slice(1, image, 18));
      });
      w.if(w.eq(1, w.slice(1, late, 19), w.const(1, 1)), () => {
        w.setFlag('VIF', w.slice(1, image, 19));
      });
      w.if(w.eq(1, w.slice(1, late, 20), w.const(1, 1)), () => {
        w.setFlag('VIP', w.slice(1, image, 20));
      });
      w.if(w.eq(1, w.slice(1, late, 21), w.const(1, 1)), () => {
        w.setFlag('ID', w.slice(1, image, 21));
      });
    },
  },
  /** What tasks of both sizes begin with; segments are unusable until the second half has checked their descriptors — isa/procedures/task.yaml:261 */
  {
    name: 'begin_task',
    params: [32, 32, 16, 16, 16, 16, 16, 8, 32],
    result: 0,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const new_eip = w.param(params, 0);
      const image = w.param(params, 1);
      const new_es = w.param(params, 2);
      const new_cs = w.param(params, 3);
      const new_ss = w.param(params, 4);
      const new_ds = w.param(params, 5);
      const table = w.param(params, 6);
      const trap = w.param(params, 7);
      const ext = w.param(params, 8);
      w.setSegment(w.const(3, 0), new_es, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.setSegment(w.const(3, 1), new_cs, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.setSegment(w.const(3, 2), new_ss, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.setSegment(w.const(3, 3), new_ds, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.setSegment(w.const(3, 6), table, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.do(w.call('write_flags', [image, w.const(32, 0x3f7fd5)]));
      w.setSlot('eip', 0, 32, new_eip);
      w.setWholeSlot('cpl', w.select(2, w.flag('VM'), w.const(2, 3), w.slice(2, new_cs, 0)));
      w.setSlot('switching', 0, 1, w.const(1, 1));
      w.setSlot('switching', 1, 1, w.const(1, 0));
      w.setSlot('switching', 2, 1, w.slice(1, ext, 0));
      w.setSlot('switching', 3, 1, w.slice(1, trap, 0));
    },
  },
  /** Loads the registers of a task from its 32-bit task state segment; segments by their selectors only — isa/procedures/task.yaml:189 */
  {
    name: 'load_task',
    params: [32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const area = w.param(params, 0);
      const ext = w.param(params, 1);
      const new_cr3 = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x1c)), w.const(1, 0)));
      const new_eip = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x20)), w.const(1, 0)));
      const image = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x24)), w.const(1, 0)));
      const new_eax = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x28)), w.const(1, 0)));
      const new_ecx = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x2c)), w.const(1, 0)));
      const new_edx = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x30)), w.const(1, 0)));
      const new_ebx = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x34)), w.const(1, 0)));
      const new_esp = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x38)), w.const(1, 0)));
      const new_ebp = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x3c)), w.const(1, 0)));
      const new_esi = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x40)), w.const(1, 0)));
      const new_edi = w.let(32, w.loadLinear(32, w.add(32, area, w.const(32, 0x44)), w.const(1, 0)));
      const new_es = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x48)), w.const(1, 0)));
      const new_cs = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x4c)), w.const(1, 0)));
      const new_ss = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x50)), w.const(1, 0)));
      const new_ds = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x54)), w.const(1, 0)));
      const new_fs = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x58)), w.const(1, 0)));
      const new_gs = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x5c)), w.const(1, 0)));
      const table = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x60)), w.const(1, 0)));
      const trap = w.let(8, w.loadLinear(8, w.add(32, area, w.const(32, 0x64)), w.const(1, 0)));
      w.setSlot('eax', 0, 32, new_eax);
      w.setSlot('ecx', 0, 32, new_ecx);
      w.setSlot('edx', 0, 32, new_edx);
      w.setSlot('ebx', 0, 32, new_ebx);
      w.setSlot('esp', 0, 32, new_esp);
      w.setSlot('ebp', 0, 32, new_ebp);
      w.setSlot('esi', 0, 32, new_esi);
      w.setSlot('edi', 0, 32, new_edi);
      w.setSegment(w.const(3, 4), new_fs, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.setSegment(w.const(3, 5), new_gs, w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.do(w.call('begin_task', [new_eip, image, new_es, new_cs, new_ss, new_ds, table, w.and(8, trap, w.const(8, 1)), ext]));
      w.if(w.slot('cr0', 31, 1), () => {
        w.do(w.call('set_cr3', [new_cr3]));
      });
    },
  },
  /** Loads the registers of a task from its 16-bit task state segment; what it does not hold is set to ones, FS and GS to null — isa/procedures/task.yaml:228 */
  {
    name: 'load_short_task',
    params: [32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const area = w.param(params, 0);
      const ext = w.param(params, 1);
      const new_eip = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0xe)), w.const(1, 0)));
      const image = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x10)), w.const(1, 0)));
      const new_ax = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x12)), w.const(1, 0)));
      const new_cx = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x14)), w.const(1, 0)));
      const new_dx = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x16)), w.const(1, 0)));
      const new_bx = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x18)), w.const(1, 0)));
      const new_sp = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x1a)), w.const(1, 0)));
      const new_bp = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x1c)), w.const(1, 0)));
      const new_si = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x1e)), w.const(1, 0)));
      const new_di = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x20)), w.const(1, 0)));
      const new_es = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x22)), w.const(1, 0)));
      const new_cs = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x24)), w.const(1, 0)));
      const new_ss = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x26)), w.const(1, 0)));
      const new_ds = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x28)), w.const(1, 0)));
      const table = w.let(16, w.loadLinear(16, w.add(32, area, w.const(32, 0x2a)), w.const(1, 0)));
      const ones = w.let(16, w.const(16, 0xffff));
      w.setSlot('eax', 0, 32, w.concat(ones, new_ax));
      w.setSlot('ecx', 0, 32, w.concat(ones, new_cx));
      w.setSlot('edx', 0, 32, w.concat(ones, new_dx));
      w.setSlot('ebx', 0, 32, w.concat(ones, new_bx));
      w.setSlot('esp', 0, 32, w.concat(ones, new_sp));
      w.setSlot('ebp', 0, 32, w.concat(ones, new_bp));
      w.setSlot('esi', 0, 32, w.concat(ones, new_si));
      w.setSlot('edi', 0, 32, w.concat(ones, new_di));
      w.setSegment(w.const(3, 4), w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.setSegment(w.const(3, 5), w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
      w.do(w.call('begin_task', [w.zext(32, new_eip), w.zext(32, image), new_es, new_cs, new_ss, new_ds, table, w.const(8, 0), ext]));
    },
  },
  /** First half of a task switch; the old task's EFLAGS are saved as `image`, its EIP as `return_eip` — isa/procedures/task.yaml:85 */
  {
    name: 'switch_task',
    params: [16, 64, 2, 32, 32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const descriptor = w.param(params, 1);
      const leave = w.param(params, 2);
      const image = w.param(params, 3);
      const return_eip = w.param(params, 4);
      const ext = w.param(params, 5);
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const area = w.let(32, w.call('descriptor_base', [descriptor]));
      const wide = w.let(1, w.ne(16, w.and(16, access, w.const(16, 8)), w.const(16, 0)));
      const last = w.let(32, w.select(32, wide, w.const(32, 0x67), w.const(32, 0x2b)));
      w.if(w.ult(32, w.call('descriptor_limit', [descriptor]), last), () => {
        w.raise(10, w.call('selector_error', [chosen, ext])); // #TS
      });
      const old_wide = w.let(1, w.ne(16, w.and(16, w.slot('tr.rights', 0, 16), w.const(16, 8)), w.const(16, 0)));
      const old_first = w.let(32, w.select(32, old_wide, w.const(32, 0x20), w.const(32, 0xe)));
      const old_last = w.let(32, w.select(32, old_wide, w.const(32, 0x5f), w.const(32, 0x29)));
      w.if(w.ult(32, w.slot('tr.limit', 0, 32), old_last), () => {
        w.raise(10, w.call('selector_error', [w.slot('tr.selector', 0, 16), ext])); // #TS
      });
      w.do(w.loadLinear(8, area, w.const(1, 0)));
      w.do(w.loadLinear(8, w.add(32, area, last), w.const(1, 0)));
      w.if(w.and(1, w.and(1, wide, w.slot('cr0', 31, 1)), w.slot('cr4', 5, 1)), () => {
        w.if(w.not(1, w.call('pointers_valid', [w.loadLinear(32, w.add(32, area, w.const(32, 0x1c)), w.const(1, 0))])), () => {
          w.raise(10, w.call('selector_error', [chosen, ext])); // #TS
        });
      });
      w.if(w.eq(2, leave, w.const(2, 1)), () => {
        w.probeLinear(area, 2, w.const(1, 0));
      });
      w.probeLinear(w.add(32, w.slot('tr.base', 0, 32), old_first), 1, w.const(1, 0));
      w.probeLinear(w.add(32, w.slot('tr.base', 0, 32), old_last), 1, w.const(1, 0));
      const old_type_address = w.let(32, w.add(32, w.call('descriptor_address', [w.slot('tr.selector', 0, 16)]), w.const(32, 5)));
      const old_type = w.let(8, w.loadLinear(8, old_type_address, w.const(1, 0)));
      w.probeLinear(old_type_address, 1, w.const(1, 0));
      w.probeLinear(w.add(32, w.call('descriptor_address', [chosen]), w.const(32, 5)), 1, w.const(1, 0));
      w.if(w.ne(2, leave, w.const(2, 1)), () => {
        w.storeLinear(8, old_type_address, w.and(8, old_type, w.const(8, 0xfd)), w.const(1, 0));
      });
      w.if(old_wide, () => {
        w.do(w.call('save_task', [w.slot('tr.base', 0, 32), image, return_eip]));
      }, () => {
        w.do(w.call('save_short_task', [w.slot('tr.base', 0, 32), image, return_eip]));
      });
      w.if(w.eq(2, leave, w.const(2, 1)), () => {
        w.storeLinear(16, area, w.slot('tr.selector', 0, 16), w.const(1, 0));
      });
      w.if(w.ne(2, leave, w.const(2, 2)), () => {
        w.storeLinear(8, w.add(32, w.call('descriptor_address', [chosen]), w.const(32, 5)), w.or(8, w.slice(8, descriptor, 40), w.const(8, 2)), w.const(1, 0));
      });
      w.if(wide, () => {
        w.do(w.call('load_task', [area, ext]));
      }, () => {
        w.do(w.call('load_short_task', [area, ext]));
      });
      w.if(w.eq(2, leave, w.const(2, 1)), () => {
        w.setFlag('NT', w.const(1, 1));
      });
      w.setSegment(w.const(3, 7), chosen, area, w.call('descriptor_limit', [descriptor]), w.or(16, access, w.const(16, 2)));
      w.setSlot('cr0', 3, 1, w.const(1, 1));
      w.setSlot('dr7', 0, 32, w.and(32, w.slot('dr7', 0, 32), w.const(32, 0xfffffeaa)));
    },
  },
  /** Far jump or call to a task state segment or a task gate — isa/procedures/task.yaml:44 */
  {
    name: 'transfer_to_task',
    params: [16, 64, 2, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const descriptor = w.param(params, 1);
      const leave = w.param(params, 2);
      const return_eip = w.param(params, 3);
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const level = w.let(2, w.call('rights_level', [access]));
      w.if(w.or(1, w.ult(2, level, w.slot('cpl', 0, 2)), w.ult(2, level, w.slice(2, chosen, 0))), () => {
        w.raise(13, w.call('selector_error', [chosen, w.const(32, 0)])); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x1f)), w.const(16, 5)), () => {
        w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
          w.raise(11, w.call('selector_error', [chosen, w.const(32, 0)])); // #NP
        });
        const target = w.let(16, w.slice(16, descriptor, 16));
        w.do(w.call('switch_task', [target, w.call('gate_task', [target, w.const(32, 0)]), leave, w.call('flags_image', []), return_eip, w.const(32, 0)]));
        w.return();
      });
      w.do(w.call('check_available', [chosen, descriptor, w.const(32, 0)]));
      w.do(w.call('switch_task', [chosen, descriptor, leave, w.call('flags_image', []), return_eip, w.const(32, 0)]));
    },
  },
  /** Offset in a call, interrupt or trap gate — isa/procedures/interrupt.yaml:69 */
  {
    name: 'gate_offset',
    params: [64],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      w.if(w.eq(1, w.slice(1, gate, 43), w.const(1, 1)), () => {
        w.return(w.concat(w.slice(16, gate, 48), w.slice(16, gate, 0)));
      });
      w.return(w.zext(32, w.slice(16, gate, 0)));
    },
  },
  /** Far jump through a call gate; never to another privilege level — isa/procedures/far-transfer.yaml:107 */
  {
    name: 'jump_gate',
    params: [16, 64],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const gate = w.param(params, 1);
      const code = w.let(64, w.call('call_gate_code', [chosen, gate]));
      const access = w.let(16, w.call('descriptor_rights', [code]));
      const target = w.let(16, w.slice(16, gate, 16));
      w.if(w.and(1, w.eq(16, w.and(16, access, w.const(16, 4)), w.const(16, 0)), w.ne(2, w.call('rights_level', [access]), w.slot('cpl', 0, 2))), () => {
        w.raise(13, w.call('selector_error', [target, w.const(32, 0)])); // #GP
      });
      w.do(w.call('check_gate_code_present', [gate, code]));
      w.do(w.call('check_target', [code, w.call('gate_offset', [gate])]));
      w.do(w.call('probe_accessed', [target, code]));
      w.do(w.call('enter_code', [target, code, w.call('gate_offset', [gate])]));
    },
  },
  /** Far jump; a task that is left goes on at `return_eip` — isa/procedures/far-transfer.yaml:73 */
  {
    name: 'jump_far',
    params: [16, 32, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const target = w.param(params, 1);
      const return_eip = w.param(params, 2);
      w.if(w.not(1, w.call('protected_mode', [])), () => {
        w.if(w.ugt(32, target, w.slot('cs.limit', 0, 32)), () => {
          w.raise(13, w.const(32, 0)); // #GP
        });
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
        w.do(w.call('check_target', [descriptor, target]));
        w.do(w.call('probe_accessed', [chosen, descriptor]));
        w.do(w.call('enter_code', [chosen, descriptor, target]));
        w.return();
      });
      w.if(w.call('names_task', [access]), () => {
        w.do(w.call('transfer_to_task', [chosen, descriptor, w.const(2, 0), return_eip]));
        w.return();
      });
      w.if(w.not(1, w.call('is_call_gate', [access])), () => {
        w.raise(13, w.call('selector_error', [chosen, w.const(32, 0)])); // #GP
      });
      w.do(w.call('jump_gate', [chosen, descriptor]));
    },
  },
  /** Bytes of each value that a gate pushes — isa/procedures/interrupt.yaml:79 */
  {
    name: 'gate_size',
    params: [64],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      w.return(w.select(32, w.eq(1, w.slice(1, gate, 43), w.const(1, 1)), w.const(32, 4), w.const(32, 2)));
    },
  },
  /** Stack of an inner privilege level in the task state segment; selector in the high half, pointer in the low one — isa/procedures/frame.yaml:78 */
  {
    name: 'task_stack',
    params: [2, 32],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const level = w.param(params, 0);
      const ext = w.param(params, 1);
      const error = w.let(32, w.call('selector_error', [w.slot('tr.selector', 0, 16), ext]));
      w.if(w.ne(16, w.and(16, w.slot('tr.rights', 0, 16), w.const(16, 8)), w.const(16, 0)), () => {
        const wide = w.let(32, w.add(32, w.shl(32, w.zext(32, level), w.const(32, 3)), w.const(32, 4)));
        w.if(w.ugt(32, w.add(32, wide, w.const(32, 5)), w.slot('tr.limit', 0, 32)), () => {
          w.raise(10, error); // #TS
        });
        const pointer = w.let(32, w.loadLinear(32, w.add(32, w.slot('tr.base', 0, 32), wide), w.const(1, 0)));
        w.return(w.concat(w.zext(32, w.loadLinear(16, w.add(32, w.add(32, w.slot('tr.base', 0, 32), wide), w.const(32, 4)), w.const(1, 0))), pointer));
      });
      const narrow = w.let(32, w.add(32, w.shl(32, w.zext(32, level), w.const(32, 2)), w.const(32, 2)));
      w.if(w.ugt(32, w.add(32, narrow, w.const(32, 3)), w.slot('tr.limit', 0, 32)), () => {
        w.raise(10, error); // #TS
      });
      const short_pointer = w.let(32, w.zext(32, w.loadLinear(16, w.add(32, w.slot('tr.base', 0, 32), narrow), w.const(1, 0))));
      w.return(w.concat(w.zext(32, w.loadLinear(16, w.add(32, w.add(32, w.slot('tr.base', 0, 32), narrow), w.const(32, 2)), w.const(1, 0))), short_pointer));
    },
  },
  /** Descriptor of an inner level's stack segment, checked as SDM says for stack switches — isa/procedures/frame.yaml:99 */
  {
    name: 'task_stack_descriptor',
    params: [16, 2, 32],
    result: 64,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const level = w.param(params, 1);
      const ext = w.param(params, 2);
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(10, ext); // #TS
      });
      const descriptor = w.let(64, w.call('fetch_task_descriptor', [chosen, ext]));
      const access = w.let(16, w.call('descriptor_rights', [descriptor]));
      const error = w.let(32, w.call('selector_error', [chosen, ext]));
      w.if(w.or(1, w.or(1, w.ne(2, w.slice(2, chosen, 0), level), w.ne(2, w.call('rights_level', [access]), level)), w.ne(16, w.and(16, access, w.const(16, 0x1a)), w.const(16, 0x12))), () => {
        w.raise(10, error); // #TS
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(12, error); // #SS
      });
      w.return(descriptor);
    },
  },
  /** The bits of a stack pointer that address a stack segment — isa/procedures/frame.yaml:8 */
  {
    name: 'frame_mask',
    params: [16],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const segment_rights = w.param(params, 0);
      w.return(w.select(32, w.eq(1, w.slice(1, segment_rights, 14), w.const(1, 1)), w.const(32, 0xffffffff), w.const(32, 0xffff)));
    },
  },
  /** Whether `bytes` bytes at `offset` lie within a segment's limit; expand-down data segments hold what is above it — isa/procedures/memory.yaml:6 */
  {
    name: 'within_limit',
    params: [16, 32, 32, 32],
    result: 1,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const segment_rights = w.param(params, 0);
      const segment_limit = w.param(params, 1);
      const offset = w.param(params, 2);
      const bytes = w.param(params, 3);
      const last = w.let(32, w.add(32, offset, w.sub(32, bytes, w.const(32, 1))));
      w.if(w.eq(16, w.and(16, segment_rights, w.const(16, 0xc)), w.const(16, 4)), () => {
        const upper = w.variable(32, w.const(32, 0xffff));
        w.if(w.ne(16, w.and(16, segment_rights, w.const(16, 0x4000)), w.const(16, 0)), () => {
          w.assign(upper, w.const(32, 0xffffffff));
        });
        w.return(w.and(1, w.and(1, w.ugt(32, offset, segment_limit), w.ule(32, last, upper)), w.uge(32, last, offset)));
      });
      w.return(w.and(1, w.ule(32, last, segment_limit), w.uge(32, last, offset)));
    },
  },
  /** Faults as storing a value of 2 or 4 bytes would — isa/procedures/frame.yaml:23 */
  {
    name: 'probe_frame_value',
    params: [32, 32, 1],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const address = w.param(params, 0);
      const size = w.param(params, 1);
      const user = w.param(params, 2);
      w.if(w.eq(32, size, w.const(32, 4)), () => {
        w.probeLinear(address, 4, user);
      }, () => {
        w.probeLinear(address, 2, user);
      });
    },
  },
  /** Faults as pushing `count` values below `top` would; SS(error) beyond the limit — isa/procedures/frame.yaml:34 */
  {
    name: 'frame_probe',
    params: [32, 32, 32, 16, 32, 32, 32, 1],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const error = w.param(params, 0);
      const segment_base = w.param(params, 1);
      const segment_limit = w.param(params, 2);
      const segment_rights = w.param(params, 3);
      const top = w.param(params, 4);
      const size = w.param(params, 5);
      const count = w.param(params, 6);
      const user = w.param(params, 7);
      const mask = w.let(32, w.call('frame_mask', [segment_rights]));
      const length = w.let(32, w.mul(32, size, count));
      const lowest = w.let(32, w.and(32, w.sub(32, top, length), mask));
      const highest = w.let(32, w.and(32, w.sub(32, top, size), mask));
      const page_offset = w.let(32, w.and(32, w.add(32, segment_base, lowest), w.const(32, 0xfff)));
      w.if(w.and(1, w.and(1, w.eq(32, w.sub(32, highest, lowest), w.sub(32, length, size)), w.ule(32, w.add(32, page_offset, length), w.const(32, 0x1000))), w.call('within_limit', [segment_rights, segment_limit, lowest, length])), () => {
        w.do(w.call('probe_frame_value', [w.add(32, segment_base, highest), size, user]));
        w.return();
      });
      const left = w.variable(32, count);
      const offset = w.variable(32, top);
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        w.assign(offset, w.and(32, w.sub(32, offset, size), mask));
        w.if(w.not(1, w.call('within_limit', [segment_rights, segment_limit, offset, size])), () => {
          w.raise(12, error); // #SS
        });
        w.assign(left, w.sub(32, left, w.const(32, 1)));
      });
      w.assign(left, count);
      w.assign(offset, top);
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        w.assign(offset, w.and(32, w.sub(32, offset, size), mask));
        w.do(w.call('probe_frame_value', [w.add(32, segment_base, offset), size, user]));
        w.assign(left, w.sub(32, left, w.const(32, 1)));
      });
    },
  },
  /** The bits of ESP that address the stack — isa/procedures/stack.yaml:8 */
  {
    name: 'stack_mask',
    params: [],
    result: 32,
    faults: false,
    inline: true,
    lower: (w) => {
      w.return(w.select(32, w.eq(1, w.slot('ss.rights', 14, 1), w.const(1, 1)), w.const(32, 0xffffffff), w.const(32, 0xffff)));
    },
  },
  /** The value that lies a number of bytes above the top of the stack — isa/procedures/stack.yaml:21 */
  {
    name: 'peek_32',
    params: [32],
    result: 32,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const above = w.param(params, 0);
      w.return(w.load(32, w.const(3, 2), w.and(32, w.add(32, w.slot('esp', 0, 32), above), w.call('stack_mask', []))));
    },
  },
  /** The value that lies a number of bytes above the top of the stack — isa/procedures/stack.yaml:21 */
  {
    name: 'peek_16',
    params: [32],
    result: 16,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const above = w.param(params, 0);
      w.return(w.load(16, w.const(3, 2), w.and(32, w.add(32, w.slot('esp', 0, 32), above), w.call('stack_mask', []))));
    },
  },
  /** The parameter of a call gate that lies `index` values above the caller's top of stack — isa/procedures/far-transfer.yaml:195 */
  {
    name: 'gate_parameter',
    params: [32, 32],
    result: 32,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const size = w.param(params, 0);
      const index = w.param(params, 1);
      w.if(w.eq(32, size, w.const(32, 4)), () => {
        w.return(w.call('peek_32', [w.mul(32, index, w.const(32, 4))]));
      });
      w.return(w.zext(32, w.call('peek_16', [w.mul(32, index, w.const(32, 2))])));
    },
  },
  /** Stores the value at a position below `top` (1 is the first pushed); it was probed — isa/procedures/frame.yaml:66 */
  {
    name: 'frame_store',
    params: [32, 16, 32, 32, 32, 32, 1],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment_base = w.param(params, 0);
      const segment_rights = w.param(params, 1);
      const top = w.param(params, 2);
      const size = w.param(params, 3);
      const position = w.param(params, 4);
      const value = w.param(params, 5);
      const user = w.param(params, 6);
      const address = w.let(32, w.add(32, segment_base, w.and(32, w.sub(32, top, w.mul(32, size, position)), w.call('frame_mask', [segment_rights]))));
      w.if(w.eq(32, size, w.const(32, 4)), () => {
        w.storeLinear(32, address, value, user);
      }, () => {
        w.storeLinear(16, address, w.slice(16, value, 0), user);
      });
    },
  },
  /** A stack pointer whose part that addresses the segment is replaced — isa/procedures/frame.yaml:15 */
  {
    name: 'frame_pointer',
    params: [32, 32, 16],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const previous = w.param(params, 0);
      const pointer = w.param(params, 1);
      const segment_rights = w.param(params, 2);
      const mask = w.let(32, w.call('frame_mask', [segment_rights]));
      w.return(w.or(32, w.and(32, previous, w.not(32, mask)), w.and(32, pointer, mask)));
    },
  },
  /** Far call through a call gate to an inner privilege level, with its parameters copied to the new stack — isa/procedures/far-transfer.yaml:205 */
  {
    name: 'call_gate_inner',
    params: [64, 64, 2, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      const level = w.param(params, 2);
      const return_eip = w.param(params, 3);
      const target = w.let(16, w.slice(16, gate, 16));
      const size = w.let(32, w.call('gate_size', [gate]));
      const parameters = w.let(32, w.zext(32, w.slice(5, gate, 32)));
      const stack = w.let(64, w.call('task_stack', [level, w.const(32, 0)]));
      const top = w.let(32, w.slice(32, stack, 0));
      const stack_selector = w.let(16, w.slice(16, stack, 32));
      const descriptor = w.let(64, w.call('task_stack_descriptor', [stack_selector, level, w.const(32, 0)]));
      const stack_base = w.let(32, w.call('descriptor_base', [descriptor]));
      const stack_rights = w.let(16, w.call('descriptor_rights', [descriptor]));
      const count = w.let(32, w.add(32, parameters, w.const(32, 4)));
      w.do(w.call('frame_probe', [w.call('selector_error', [stack_selector, w.const(32, 0)]), stack_base, w.call('descriptor_limit', [descriptor]), stack_rights, top, size, count, w.const(1, 0)]));
      w.do(w.call('check_target', [code, w.call('gate_offset', [gate])]));
      w.do(w.call('probe_accessed', [target, code]));
      w.do(w.call('probe_accessed', [stack_selector, descriptor]));
      const left = w.variable(32, parameters);
      const last = w.variable(32, w.const(32, 0));
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        w.assign(left, w.sub(32, left, w.const(32, 1)));
        w.assign(last, w.call('gate_parameter', [size, left]));
      });
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.const(32, 1), w.zext(32, w.slot('ss.selector', 0, 16)), w.const(1, 0)]));
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.const(32, 2), w.slot('esp', 0, 32), w.const(1, 0)]));
      w.assign(left, parameters);
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        w.assign(left, w.sub(32, left, w.const(32, 1)));
        w.assign(last, w.call('gate_parameter', [size, left]));
        w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.sub(32, w.add(32, parameters, w.const(32, 2)), left), last, w.const(1, 0)]));
      });
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, parameters, w.const(32, 3)), w.zext(32, w.slot('cs.selector', 0, 16)), w.const(1, 0)]));
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, parameters, w.const(32, 4)), return_eip, w.const(1, 0)]));
      w.do(w.call('load_segment', [w.const(3, 2), stack_selector, descriptor]));
      w.setSlot('esp', 0, 32, w.call('frame_pointer', [top, w.sub(32, top, w.mul(32, size, count)), stack_rights]));
      w.setWholeSlot('cpl', level);
      w.do(w.call('enter_code', [target, code, w.call('gate_offset', [gate])]));
    },
  },
  /** Far call through a call gate to the current privilege level — isa/procedures/far-transfer.yaml:178 */
  {
    name: 'call_gate_same',
    params: [64, 64, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      const return_eip = w.param(params, 2);
      const target = w.let(16, w.slice(16, gate, 16));
      const size = w.let(32, w.call('gate_size', [gate]));
      const user = w.let(1, w.eq(2, w.slot('cpl', 0, 2), w.const(2, 3)));
      const top = w.let(32, w.slot('esp', 0, 32));
      w.do(w.call('frame_probe', [w.const(32, 0), w.slot('ss.base', 0, 32), w.slot('ss.limit', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 2), user]));
      w.do(w.call('check_target', [code, w.call('gate_offset', [gate])]));
      w.do(w.call('probe_accessed', [target, code]));
      w.do(w.call('frame_store', [w.slot('ss.base', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 1), w.zext(32, w.slot('cs.selector', 0, 16)), user]));
      w.do(w.call('frame_store', [w.slot('ss.base', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 2), return_eip, user]));
      w.setSlot('esp', 0, 32, w.call('frame_pointer', [top, w.sub(32, top, w.mul(32, size, w.const(32, 2))), w.slot('ss.rights', 0, 16)]));
      w.do(w.call('enter_code', [target, code, w.call('gate_offset', [gate])]));
    },
  },
  /** Far call through a call gate — isa/procedures/far-transfer.yaml:163 */
  {
    name: 'call_gate',
    params: [16, 64, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const gate = w.param(params, 1);
      const return_eip = w.param(params, 2);
      const code = w.let(64, w.call('call_gate_code', [chosen, gate]));
      const access = w.let(16, w.call('descriptor_rights', [code]));
      const level = w.let(2, w.call('rights_level', [access]));
      w.do(w.call('check_gate_code_present', [gate, code]));
      w.if(w.and(1, w.eq(16, w.and(16, access, w.const(16, 4)), w.const(16, 0)), w.ult(2, level, w.slot('cpl', 0, 2))), () => {
        w.do(w.call('call_gate_inner', [gate, code, level, return_eip]));
      }, () => {
        w.do(w.call('call_gate_same', [gate, code, return_eip]));
      });
    },
  },
  /** Interrupt return from privilege level 0 to virtual-8086 mode — isa/procedures/interrupt-return.yaml:56 */
  {
    name: 'iret_to_vm86',
    params: [32, 16, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const target = w.param(params, 0);
      const chosen = w.param(params, 1);
      const image = w.param(params, 2);
      const pointer = w.let(32, w.call('peek_32', [w.const(32, 0xc)]));
      const new_ss = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0x10)]), 0));
      const new_es = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0x14)]), 0));
      const new_ds = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0x18)]), 0));
      const new_fs = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0x1c)]), 0));
      const new_gs = w.let(16, w.slice(16, w.call('peek_32', [w.const(32, 0x20)]), 0));
      w.if(w.ugt(32, target, w.const(32, 0xffff)), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
      w.do(w.call('write_flags', [image, w.const(32, 0x3f7fd5)]));
      w.setWholeSlot('cpl', w.const(2, 3));
      w.do(w.call('load_real_segment', [w.const(3, 1), chosen]));
      w.do(w.call('load_real_segment', [w.const(3, 2), new_ss]));
      w.do(w.call('load_real_segment', [w.const(3, 0), new_es]));
      w.do(w.call('load_real_segment', [w.const(3, 3), new_ds]));
      w.do(w.call('load_real_segment', [w.const(3, 4), new_fs]));
      w.do(w.call('load_real_segment', [w.const(3, 5), new_gs]));
      w.setSlot('esp', 0, 32, pointer);
      w.setSlot('eip', 0, 32, target);
    },
  },
  /** Reports an x87 error by an interrupt, for which the processor waits before the instruction that found it — isa/procedures/interrupt.yaml:22 */
  {
    name: 'report_numeric_error',
    params: [],
    result: 0,
    faults: false,
    inline: true,
    lower: (w) => {
      w.do(w.intrinsic('numeric_error', []));
      w.setWholeSlot('halted', w.const(1, 1));
    },
  },
  /** Error code that names a gate of the interrupt descriptor table — isa/procedures/interrupt.yaml:41 */
  {
    name: 'gate_error',
    params: [8, 32],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const ext = w.param(params, 1);
      w.return(w.or(32, w.or(32, w.shl(32, w.zext(32, vector), w.const(32, 3)), w.const(32, 2)), ext));
    },
  },
  /** Whether the image of EFLAGS that an exception pushes has RF set; so for faults other than debug ones — isa/procedures/interrupt.yaml:86 */
  {
    name: 'pushes_resume',
    params: [8, 1, 1],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const software = w.param(params, 1);
      const external = w.param(params, 2);
      const faults = w.let(32, w.const(32, 0xb7ee1));
      w.return(w.and(1, w.and(1, w.not(1, software), w.not(1, external)), w.ne(32, w.and(32, w.lshr(32, faults, vector), w.const(32, 1)), w.const(32, 0))));
    },
  },
  /** Delivery through a task gate; the error code is for the new task's stack — isa/procedures/interrupt.yaml:151 */
  {
    name: 'deliver_task',
    params: [16, 8, 32, 1, 1, 1, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const chosen = w.param(params, 0);
      const vector = w.param(params, 1);
      const error = w.param(params, 2);
      const has_error = w.param(params, 3);
      const software = w.param(params, 4);
      const external = w.param(params, 5);
      const return_eip = w.param(params, 6);
      const ext = w.let(32, w.select(32, software, w.const(32, 0), w.const(32, 1)));
      const image = w.variable(32, w.call('flags_image', []));
      w.if(w.call('pushes_resume', [vector, software, external]), () => {
        w.assign(image, w.or(32, image, w.const(32, 0x10000)));
      });
      w.do(w.call('switch_task', [chosen, w.call('gate_task', [chosen, ext]), w.const(2, 1), image, return_eip, ext]));
      w.if(has_error, () => {
        w.setSlot('switching', 1, 1, w.const(1, 1));
        w.setSlot('switch_error', 0, 32, error);
      });
    },
  },
  /** Faults when the handler's address is beyond its segment, or as marking the segment accessed would — isa/procedures/interrupt.yaml:234 */
  {
    name: 'check_entry',
    params: [64, 64, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      const ext = w.param(params, 2);
      w.if(w.ugt(32, w.call('gate_offset', [gate]), w.call('descriptor_limit', [code])), () => {
        w.raise(13, ext); // #GP
      });
      w.do(w.call('probe_accessed', [w.slice(16, gate, 16), code]));
    },
  },
  /** Loads CS and EIP from an interrupt or trap gate and clears the flags that delivery clears — isa/procedures/interrupt.yaml:244 */
  {
    name: 'enter_handler',
    params: [64, 64, 2],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      const level = w.param(params, 2);
      w.do(w.call('load_segment', [w.const(3, 1), w.or(16, w.and(16, w.slice(16, gate, 16), w.const(16, 0xfffc)), w.zext(16, level)), code]));
      w.setWholeSlot('cpl', level);
      w.setSlot('eip', 0, 32, w.call('gate_offset', [gate]));
      w.if(w.eq(1, w.slice(1, gate, 40), w.const(1, 0)), () => {
        w.setFlag('IF', w.const(1, 0));
      });
      w.setFlag('TF', w.const(1, 0));
      w.setFlag('NT', w.const(1, 0));
      w.setFlag('RF', w.const(1, 0));
      w.setFlag('VM', w.const(1, 0));
    },
  },
  /** Enters a handler at an inner privilege level, on that level's stack; also the way out of virtual-8086 mode — isa/procedures/interrupt.yaml:187 */
  {
    name: 'deliver_inner',
    params: [64, 64, 2, 32, 32, 32, 32, 1],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      const level = w.param(params, 2);
      const ext = w.param(params, 3);
      const image = w.param(params, 4);
      const return_eip = w.param(params, 5);
      const error = w.param(params, 6);
      const has_error = w.param(params, 7);
      const size = w.let(32, w.call('gate_size', [gate]));
      const stack = w.let(64, w.call('task_stack', [level, ext]));
      const top = w.let(32, w.slice(32, stack, 0));
      const stack_selector = w.let(16, w.slice(16, stack, 32));
      const descriptor = w.let(64, w.call('task_stack_descriptor', [stack_selector, level, ext]));
      const stack_base = w.let(32, w.call('descriptor_base', [descriptor]));
      const stack_rights = w.let(16, w.call('descriptor_rights', [descriptor]));
      const from_vm86 = w.let(1, w.flag('VM'));
      const count = w.variable(32, w.select(32, has_error, w.const(32, 6), w.const(32, 5)));
      w.if(from_vm86, () => {
        w.assign(count, w.add(32, count, w.const(32, 4)));
      });
      w.do(w.call('frame_probe', [w.call('selector_error', [stack_selector, ext]), stack_base, w.call('descriptor_limit', [descriptor]), stack_rights, top, size, count, w.const(1, 0)]));
      w.do(w.call('check_entry', [gate, code, ext]));
      w.do(w.call('probe_accessed', [stack_selector, descriptor]));
      const position = w.variable(32, w.const(32, 0));
      w.if(from_vm86, () => {
        w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.const(32, 1), w.zext(32, w.slot('gs.selector', 0, 16)), w.const(1, 0)]));
        w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.const(32, 2), w.zext(32, w.slot('fs.selector', 0, 16)), w.const(1, 0)]));
        w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.const(32, 3), w.zext(32, w.slot('ds.selector', 0, 16)), w.const(1, 0)]));
        w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.const(32, 4), w.zext(32, w.slot('es.selector', 0, 16)), w.const(1, 0)]));
        w.assign(position, w.const(32, 4));
      });
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, position, w.const(32, 1)), w.zext(32, w.slot('ss.selector', 0, 16)), w.const(1, 0)]));
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, position, w.const(32, 2)), w.slot('esp', 0, 32), w.const(1, 0)]));
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, position, w.const(32, 3)), image, w.const(1, 0)]));
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, position, w.const(32, 4)), w.zext(32, w.slot('cs.selector', 0, 16)), w.const(1, 0)]));
      w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, position, w.const(32, 5)), return_eip, w.const(1, 0)]));
      w.if(has_error, () => {
        w.do(w.call('frame_store', [stack_base, stack_rights, top, size, w.add(32, position, w.const(32, 6)), error, w.const(1, 0)]));
      });
      w.do(w.call('load_segment', [w.const(3, 2), stack_selector, descriptor]));
      w.setSlot('esp', 0, 32, w.call('frame_pointer', [top, w.sub(32, top, w.mul(32, size, count)), stack_rights]));
      w.if(from_vm86, () => {
        w.setSegment(w.const(3, 5), w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
        w.setSegment(w.const(3, 4), w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
        w.setSegment(w.const(3, 3), w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
        w.setSegment(w.const(3, 0), w.const(16, 0), w.const(32, 0), w.const(32, 0), w.const(16, 0));
      });
      w.do(w.call('enter_handler', [gate, code, level]));
    },
  },
  /** Enters a handler at the current privilege level, on the current stack — isa/procedures/interrupt.yaml:167 */
  {
    name: 'deliver_same',
    params: [64, 64, 32, 32, 32, 32, 1],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const gate = w.param(params, 0);
      const code = w.param(params, 1);
      const ext = w.param(params, 2);
      const image = w.param(params, 3);
      const return_eip = w.param(params, 4);
      const error = w.param(params, 5);
      const has_error = w.param(params, 6);
      const size = w.let(32, w.call('gate_size', [gate]));
      const user = w.let(1, w.eq(2, w.slot('cpl', 0, 2), w.const(2, 3)));
      const top = w.let(32, w.slot('esp', 0, 32));
      const count = w.let(32, w.select(32, has_error, w.const(32, 4), w.const(32, 3)));
      w.do(w.call('frame_probe', [ext, w.slot('ss.base', 0, 32), w.slot('ss.limit', 0, 32), w.slot('ss.rights', 0, 16), top, size, count, user]));
      w.do(w.call('check_entry', [gate, code, ext]));
      w.do(w.call('frame_store', [w.slot('ss.base', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 1), image, user]));
      w.do(w.call('frame_store', [w.slot('ss.base', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 2), w.zext(32, w.slot('cs.selector', 0, 16)), user]));
      w.do(w.call('frame_store', [w.slot('ss.base', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 3), return_eip, user]));
      w.if(has_error, () => {
        w.do(w.call('frame_store', [w.slot('ss.base', 0, 32), w.slot('ss.rights', 0, 16), top, size, w.const(32, 4), error, user]));
      });
      w.setSlot('esp', 0, 32, w.call('frame_pointer', [top, w.sub(32, top, w.mul(32, size, count)), w.slot('ss.rights', 0, 16)]));
      w.do(w.call('enter_handler', [gate, code, w.slot('cpl', 0, 2)]));
    },
  },
  /** Delivery through a gate of the interrupt descriptor table — isa/procedures/interrupt.yaml:94 */
  {
    name: 'deliver_protected',
    params: [8, 32, 1, 1, 1, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const error = w.param(params, 1);
      const has_error = w.param(params, 2);
      const software = w.param(params, 3);
      const external = w.param(params, 4);
      const return_eip = w.param(params, 5);
      const ext = w.let(32, w.select(32, software, w.const(32, 0), w.const(32, 1)));
      const entry = w.let(32, w.shl(32, w.zext(32, vector), w.const(32, 3)));
      const named = w.let(32, w.call('gate_error', [vector, ext]));
      w.if(w.ugt(32, w.add(32, entry, w.const(32, 7)), w.zext(32, w.slot('idtr.limit', 0, 16))), () => {
        w.raise(13, named); // #GP
      });
      const gate = w.let(64, w.loadLinear(64, w.add(32, w.slot('idtr.base', 0, 32), entry), w.const(1, 0)));
      const access = w.let(16, w.call('descriptor_rights', [gate]));
      const type = w.let(16, w.and(16, access, w.const(16, 0x1f)));
      w.if(w.and(1, w.ne(16, w.and(16, type, w.const(16, 0x16)), w.const(16, 6)), w.ne(16, type, w.const(16, 5))), () => {
        w.raise(13, named); // #GP
      });
      w.if(w.and(1, software, w.ult(2, w.call('rights_level', [access]), w.slot('cpl', 0, 2))), () => {
        w.raise(13, named); // #GP
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, named); // #NP
      });
      w.if(w.eq(16, type, w.const(16, 5)), () => {
        w.do(w.call('deliver_task', [w.slice(16, gate, 16), vector, error, has_error, software, external, return_eip]));
        w.return();
      });
      const chosen = w.let(16, w.slice(16, gate, 16));
      w.if(w.eq(16, w.and(16, chosen, w.const(16, 0xfffc)), w.const(16, 0)), () => {
        w.raise(13, ext); // #GP
      });
      const code = w.let(64, w.call('fetch_descriptor', [chosen, ext]));
      const code_access = w.let(16, w.call('descriptor_rights', [code]));
      const level = w.let(2, w.call('rights_level', [code_access]));
      const refused = w.let(32, w.call('selector_error', [chosen, ext]));
      w.if(w.or(1, w.ne(16, w.and(16, code_access, w.const(16, 0x18)), w.const(16, 0x18)), w.ugt(2, level, w.slot('cpl', 0, 2))), () => {
        w.raise(13, refused); // #GP
      });
      w.if(w.eq(16, w.and(16, code_access, w.const(16, 0x80)), w.const(16, 0)), () => {
        w.raise(11, refused); // #NP
      });
      const conforming = w.let(1, w.ne(16, w.and(16, code_access, w.const(16, 4)), w.const(16, 0)));
      w.if(w.and(1, w.flag('VM'), w.or(1, conforming, w.ne(2, level, w.const(2, 0)))), () => {
        w.raise(13, refused); // #GP
      });
      const image = w.variable(32, w.call('flags_image', []));
      w.if(w.call('pushes_resume', [vector, software, external]), () => {
        w.assign(image, w.or(32, image, w.const(32, 0x10000)));
      });
      w.if(w.and(1, w.not(1, conforming), w.ult(2, level, w.slot('cpl', 0, 2))), () => {
        w.do(w.call('deliver_inner', [gate, code, level, ext, image, return_eip, error, has_error]));
      }, () => {
        w.do(w.call('deliver_same', [gate, code, ext, image, return_eip, error, has_error]));
      });
    },
  },
  /** Faults as pushes of `bytes` bytes in values of W bits would, in their order; changes nothing — isa/procedures/stack.yaml:52 */
  {
    name: 'probe_pushes_16',
    params: [32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const bytes = w.param(params, 0);
      const mask = w.let(32, w.call('stack_mask', []));
      const left = w.variable(32, bytes);
      w.while(() => w.ne(32, left, w.const(32, 0)), () => {
        w.assign(left, w.sub(32, left, w.const(32, 2)));
        w.probe(w.const(3, 2), w.and(32, w.sub(32, w.slot('esp', 0, 32), w.sub(32, bytes, left)), mask), 2);
      });
    },
  },
  /** Push; ESP keeps its value when the store faults — isa/procedures/stack.yaml:34 */
  {
    name: 'push_16',
    params: [16],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const value = w.param(params, 0);
      const mask = w.let(32, w.call('stack_mask', []));
      const top = w.let(32, w.and(32, w.sub(32, w.slot('esp', 0, 32), w.const(32, 2)), mask));
      w.store(16, w.const(3, 2), top, value);
      w.setSlot('esp', 0, 32, w.or(32, w.and(32, w.slot('esp', 0, 32), w.not(32, mask)), top));
    },
  },
  /** Delivery through the interrupt vector table of real-address mode; no error code is pushed — isa/procedures/interrupt.yaml:48 */
  {
    name: 'deliver_real',
    params: [8, 32],
    result: 0,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const return_eip = w.param(params, 1);
      const entry = w.let(32, w.shl(32, w.zext(32, vector), w.const(32, 2)));
      w.if(w.ugt(32, w.add(32, entry, w.const(32, 3)), w.zext(32, w.slot('idtr.limit', 0, 16))), () => {
        w.raise(13, w.call('gate_error', [vector, w.const(32, 0)])); // #GP
      });
      const target = w.let(32, w.loadLinear(32, w.add(32, w.slot('idtr.base', 0, 32), entry), w.const(1, 0)));
      w.do(w.call('probe_pushes_16', [w.const(32, 6)]));
      w.do(w.call('push_16', [w.slice(16, w.call('flags_image', []), 0)]));
      w.do(w.call('push_16', [w.slot('cs.selector', 0, 16)]));
      w.do(w.call('push_16', [w.slice(16, return_eip, 0)]));
      w.do(w.call('load_real_segment', [w.const(3, 1), w.slice(16, target, 16)]));
      w.setSlot('eip', 0, 32, w.zext(32, w.slice(16, target, 0)));
      w.setFlag('IF', w.const(1, 0));
      w.setFlag('TF', w.const(1, 0));
      w.setFlag('AC', w.const(1, 0));
      w.setFlag('RF', w.const(1, 0));
    },
  },
  /** Delivers an interrupt or exception that pushes `return_eip` — isa/procedures/interrupt.yaml:30 */
  {
    name: 'deliver_from',
    params: [8, 32, 1, 1, 1, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const error = w.param(params, 1);
      const has_error = w.param(params, 2);
      const software = w.param(params, 3);
      const external = w.param(params, 4);
      const return_eip = w.param(params, 5);
      w.if(w.slot('cr0', 0, 1), () => {
        w.do(w.call('deliver_protected', [vector, error, has_error, software, external, return_eip]));
      }, () => {
        w.do(w.call('deliver_real', [vector, return_eip]));
      });
    },
  },
  /** Delivers an interrupt or exception; the EIP slot is the one to push. The handler of debug exceptions finds DR7.GD clear — isa/procedures/interrupt.yaml:8 */
  {
    name: 'deliver',
    params: [8, 32, 1, 1, 1],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const vector = w.param(params, 0);
      const error = w.param(params, 1);
      const has_error = w.param(params, 2);
      const software = w.param(params, 3);
      const external = w.param(params, 4);
      w.if(w.and(1, w.and(1, w.and(1, w.eq(8, vector, w.const(8, 0x10)), w.not(1, software)), w.not(1, external)), w.not(1, w.slot('cr0', 5, 1))), () => {
        w.do(w.call('report_numeric_error', []));
      }, () => {
        w.do(w.call('deliver_from', [vector, error, has_error, software, external, w.slot('eip', 0, 32)]));
      });
      w.if(w.and(1, w.eq(8, vector, w.const(8, 1)), w.not(1, external)), () => {
        w.setSlot('dr7', 13, 1, w.const(1, 0));
      });
    },
  },
  /** Whether the program may access the ports port … port + bytes - 1 — isa/procedures/io-permission.yaml:6 */
  {
    name: 'io_permitted',
    params: [16, 32],
    result: 1,
    faults: true,
    inline: false,
    lower: (w, params) => {
      const port = w.param(params, 0);
      const bytes = w.param(params, 1);
      w.if(w.or(1, w.not(1, w.slot('cr0', 0, 1)), w.and(1, w.not(1, w.flag('VM')), w.ule(2, w.slot('cpl', 0, 2), w.flag('IOPL')))), () => {
        w.return(w.const(1, 1));
      });
      w.if(w.or(1, w.ne(16, w.and(16, w.slot('tr.rights', 0, 16), w.const(16, 0x88)), w.const(16, 0x88)), w.ult(32, w.slot('tr.limit', 0, 32), w.const(32, 0x67))), () => {
        w.return(w.const(1, 0));
      });
      const map = w.let(32, w.zext(32, w.loadLinear(16, w.add(32, w.slot('tr.base', 0, 32), w.const(32, 0x66)), w.const(1, 0))));
      const offset = w.let(32, w.add(32, map, w.lshr(32, w.zext(32, port), w.const(32, 3))));
      w.if(w.uge(32, offset, w.slot('tr.limit', 0, 32)), () => {
        w.return(w.const(1, 0));
      });
      const bits = w.let(32, w.zext(32, w.loadLinear(16, w.add(32, w.slot('tr.base', 0, 32), offset), w.const(1, 0))));
      const one = w.let(32, w.const(32, 1));
      const wanted = w.let(32, w.shl(32, w.sub(32, w.shl(32, one, bytes), w.const(32, 1)), w.and(16, port, w.const(16, 7))));
      w.return(w.eq(32, w.and(32, bits, wanted), w.const(32, 0)));
    },
  },
  /** GP(0) unless the program may access the ports — isa/procedures/io-permission.yaml:29 */
  {
    name: 'check_io',
    params: [16, 32],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const port = w.param(params, 0);
      const bytes = w.param(params, 1);
      w.if(w.not(1, w.call('io_permitted', [port, bytes])), () => {
        w.raise(13, w.const(32, 0)); // #GP
      });
    },
  },
  /** Raises SS(0) for the stack segment, GP(0) for every other — isa/procedures/memory.yaml:22 */
  {
    name: 'raise_segment_fault',
    params: [3],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      w.if(w.eq(3, segment, w.const(3, 2)), () => {
        w.raise(12, w.const(32, 0)); // #SS
      });
      w.raise(13, w.const(32, 0)); // #GP
    },
  },
  /** Checks a read through a segment register and returns its linear address — isa/procedures/memory.yaml:32 */
  {
    name: 'check_read',
    params: [3, 32, 32],
    result: 32,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const bytes = w.param(params, 2);
      const access = w.let(16, w.segment('rights', segment));
      w.if(w.ne(16, w.and(16, access, w.const(16, 0x90)), w.const(16, 0x90)), () => {
        w.do(w.call('raise_segment_fault', [segment]));
      });
      w.if(w.eq(16, w.and(16, access, w.const(16, 0xa)), w.const(16, 8)), () => {
        w.do(w.call('raise_segment_fault', [segment]));
      });
      w.if(w.not(1, w.call('within_limit', [access, w.segment('limit', segment), offset, bytes])), () => {
        w.do(w.call('raise_segment_fault', [segment]));
      });
      w.return(w.add(32, w.segment('base', segment), offset));
    },
  },
  /** Checks a write through a segment register and returns its linear address — isa/procedures/memory.yaml:50 */
  {
    name: 'check_write',
    params: [3, 32, 32],
    result: 32,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const segment = w.param(params, 0);
      const offset = w.param(params, 1);
      const bytes = w.param(params, 2);
      const access = w.let(16, w.segment('rights', segment));
      w.if(w.ne(16, w.and(16, access, w.const(16, 0x90)), w.const(16, 0x90)), () => {
        w.do(w.call('raise_segment_fault', [segment]));
      });
      w.if(w.ne(16, w.and(16, access, w.const(16, 0xa)), w.const(16, 2)), () => {
        w.do(w.call('raise_segment_fault', [segment]));
      });
      w.if(w.not(1, w.call('within_limit', [access, w.segment('limit', segment), offset, bytes])), () => {
        w.do(w.call('raise_segment_fault', [segment]));
      });
      w.return(w.add(32, w.segment('base', segment), offset));
    },
  },
  /** Error code of a page fault; `present` when the translation exists but forbids the access — isa/procedures/paging.yaml:8 */
  {
    name: 'page_fault_error',
    params: [1, 2, 1],
    result: 32,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const present = w.param(params, 0);
      const access = w.param(params, 1);
      const user = w.param(params, 2);
      const fetch = w.let(1, w.and(1, w.slice(1, access, 1), w.or(1, w.slot('cr4', 20, 1), w.and(1, w.slot('cr4', 5, 1), w.slot('efer', 11, 1)))));
      const write = w.let(1, w.slice(1, access, 0));
      w.return(w.or(32, w.zext(32, w.concat(user, w.concat(write, present))), w.shl(32, w.zext(32, fetch), w.const(32, 4))));
    },
  },
  /** Raises a page fault at a linear address — isa/procedures/paging.yaml:17 */
  {
    name: 'raise_page_fault',
    params: [32, 1, 2, 1],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const linear = w.param(params, 0);
      const present = w.param(params, 1);
      const access = w.param(params, 2);
      const user = w.param(params, 3);
      w.setSlot('cr2', 0, 32, linear);
      w.raise(14, w.call('page_fault_error', [present, access, user])); // #PF
    },
  },
  /** Raises a page fault because an entry has a reserved bit set — isa/procedures/paging.yaml:25 */
  {
    name: 'raise_reserved_fault',
    params: [32, 2, 1],
    result: 0,
    faults: true,
    inline: true,
    lower: (w, params) => {
      const linear = w.param(params, 0);
      const access = w.param(params, 1);
      const user = w.param(params, 2);
      w.setSlot('cr2', 0, 32, linear);
      w.raise(14, w.or(32, w.call('page_fault_error', [w.const(1, 1), access, user]), w.const(32, 8))); // #PF
    },
  },
  /** Whether entries with these combined R/W and U/S bits, and this combined XD bit, forbid the access — isa/procedures/paging.yaml:33 */
  {
    name: 'page_forbids',
    params: [32, 1, 2, 1],
    result: 1,
    faults: false,
    inline: true,
    lower: (w, params) => {
      const combined = w.param(params, 0);
      const execute_disable = w.param(params, 1);
      const access = w.param(params, 2);
      const user = w.param(params, 3);
      const read_only = w.let(1, w.eq(32, w.and(32, combined, w.const(32, 2)), w.const(32, 0)));
      const supervisor_only = w.let(1, w.eq(32, w.and(32, combined, w.const(32, 4)), w.const(32, 0)));
      const write_forbidden = w.let(1, w.and(1, w.and(1, w.slice(1, access, 0), read_only), w.or(1, user, w.slot('cr0', 16, 1))));
      const fetch_forbidden = w.let(1, w.and(1, w.slice(1, access, 1), w.or(1, execute_disable, w.and(1, w.and(1, w.slot('cr4', 20, 1), w.not(1, user)), w.not(1, supervisor_only)))));
      w.return(w.or(1, w.or(1, w.and(1, user, supervisor_only), write_forbidden), fetch_forbidden));
    },
  },
  /** Physical address in the page or table that an entry of 8 bytes names; `within` are the bits that the entry leaves open — isa/procedures/paging.yaml:105 */
  {
    name: 'extended_address',
    params: [64, 32, 32],
    result: 32,
    faults: false,
    inline: false,
    lower: (w, params) => {
      const entry = w.param(params, 0);
      const within = w.param(params, 1);
      const offset = w.param(params, 2);
      w.if(w.ne(4, w.slice(4, entry, 32), w.const(4, 0)), () => {
        w.return(w.or(32, w.const(32, 0xfefff000), w.and(32, offset, w.const(32, 0xfff))));
      });
      w.return(w.or(32, w.and(32, w.and(32, w.slice(32, entry, 0), w.const(32, 0xfffff000)), w.not(32, within)), w.and(32, offset, within)));
    },
  },
];
