// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/control-register.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOV_FROM_CR', source: 'isa/instructions/control-register.yaml:7', text: `MOV_FROM_CR: Read a control register
  specified in   isa/instructions/control-register.yaml:7
  manual         SDM vol. 2B, MOV: UD for CR1 and CR5-CR7 comes before the privilege fault, as hardware does it
  encodings
    0F 20 /r  mov Rd, Cd
      0000 1111 | 0010 0000 | mod src dst
  operands
    dst Rd  General register by ModRM.rm; written
    src Cd  Control register by ModRM.reg; its address or number
  raises first, in this order
    #UD when index(src) == 4 && cr4_mask == 0
    #GP(0) when cpl != 0
  intercepts     vmx cr-access
  semantics
    dst = read_control(index(src))
  calls
    read_control (isa/procedures/control-register.yaml:6)
  effects, derived
    flags        none
    faults       #GP #UD
    resources    reads CPL CR0 CR2 CR3 CR4 IDENTITY
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'MOV_TO_CR', source: 'isa/instructions/control-register.yaml:20', text: `MOV_TO_CR: Write a control register
  specified in   isa/instructions/control-register.yaml:20
  encodings
    0F 22 /r  mov Cd, Rd
      0000 1111 | 0010 0010 | mod dst src
  operands
    dst Cd  Control register by ModRM.reg; its address or number
    src Rd  General register by ModRM.rm; read
  raises first, in this order
    #UD when index(dst) == 4 && cr4_mask == 0
    #GP(0) when cpl != 0
  intercepts     vmx cr-access
  semantics
    write_control(index(dst), src)
  calls
    check_pointers (isa/procedures/paging.yaml:190)
    load_pointers (isa/procedures/paging.yaml:199)
    pointers_valid (isa/procedures/paging.yaml:172)
    set_cr3 (isa/procedures/control-register.yaml:40)
    write_control (isa/procedures/control-register.yaml:22)
    write_cr0 (isa/procedures/control-register.yaml:70)
    write_cr4 (isa/procedures/control-register.yaml:52)
  effects, derived
    flags        none
    faults       #GP #UD
    memory       reads
    intrinsics   flush_translations
    resources    reads CPL CR0 CR3 CR4 IDENTITY; writes CR0 CR2 CR3 CR4 TRANSLATIONS
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'MOV_FROM_DR', source: 'isa/instructions/control-register.yaml:32', text: `MOV_FROM_DR: Read a debug register
  specified in   isa/instructions/control-register.yaml:32
  encodings
    0F 21 /r  mov Rd, Dd
      0000 1111 | 0010 0001 | mod src dst
  operands
    dst Rd  General register by ModRM.rm; written
    src Dd  Debug register by ModRM.reg; its address or number
  raises first, in this order
    #UD when cr4.DE && (index(src) & 6) == 4
    #GP(0) when cpl != 0
  intercepts     vmx mov-dr
  semantics
    check_general_detect()
    dst = read_debug(debug_register(index(src)))
  calls
    check_general_detect (isa/procedures/debug.yaml:15)
    debug_register (isa/procedures/debug.yaml:8)
    read_debug (isa/procedures/debug.yaml:25)
  effects, derived
    flags        none
    faults       #DB #GP #UD
    resources    reads CPL CR4 DR; writes DR
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'MOV_TO_DR', source: 'isa/instructions/control-register.yaml:47', text: `MOV_TO_DR: Write a debug register
  specified in   isa/instructions/control-register.yaml:47
  encodings
    0F 23 /r  mov Dd, Rd
      0000 1111 | 0010 0011 | mod dst src
  operands
    dst Dd  Debug register by ModRM.reg; its address or number
    src Rd  General register by ModRM.rm; read
  raises first, in this order
    #UD when cr4.DE && (index(dst) & 6) == 4
    #GP(0) when cpl != 0
  intercepts     vmx mov-dr
  semantics
    check_general_detect()
    write_debug(debug_register(index(dst)), src)
  calls
    check_general_detect (isa/procedures/debug.yaml:15)
    debug_register (isa/procedures/debug.yaml:8)
    write_debug (isa/procedures/debug.yaml:47)
  effects, derived
    flags        none
    faults       #DB #GP #UD
    resources    reads CPL CR4 DR; writes DR
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'MOV_FROM_TR', source: 'isa/instructions/control-register.yaml:62', text: `MOV_FROM_TR: Read a test register
  specified in   isa/instructions/control-register.yaml:62
  manual         i486 Processor Programmer's Reference Manual, 10.5: the registers hold what is written; the caches they test are not kept
  encodings
    0F 24 /r  mov Rd, Td  (needs TR: i486 i386)
      0000 1111 | 0010 0100 | mod src dst
  operands
    dst Rd  General register by ModRM.rm; written
    src Td  Test register by ModRM.reg (i386, i486); its address or number
  raises first, in this order
    #UD when ult(index(src), 6) && !has_cache_test()
    #GP(0) when cpl != 0
  semantics
    dst = read_test(index(src))
  calls
    has_cache_test (isa/procedures/control-register.yaml:96)
    read_test (isa/procedures/control-register.yaml:103)
  effects, derived
    flags        none
    faults       #GP #UD
    resources    reads CPL TEST
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'MOV_TO_TR', source: 'isa/instructions/control-register.yaml:74', text: `MOV_TO_TR: Write a test register
  specified in   isa/instructions/control-register.yaml:74
  encodings
    0F 26 /r  mov Td, Rd  (needs TR: i486 i386)
      0000 1111 | 0010 0110 | mod dst src
  operands
    dst Td  Test register by ModRM.reg (i386, i486); its address or number
    src Rd  General register by ModRM.rm; read
  raises first, in this order
    #UD when ult(index(dst), 6) && !has_cache_test()
    #GP(0) when cpl != 0
  semantics
    write_test(index(dst), src)
  calls
    has_cache_test (isa/procedures/control-register.yaml:96)
    write_test (isa/procedures/control-register.yaml:122)
  effects, derived
    flags        none
    faults       #GP #UD
    resources    reads CPL; writes TEST
    privileged   always; by CPL: 0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
];
