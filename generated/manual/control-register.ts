// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/control-register.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOV_FROM_CR', source: 'isa/instructions/control-register.yaml:7', text: `MOV_FROM_CR: Read a control register
  specified in   isa/instructions/control-register.yaml:7
  manual         SDM vol. 2B, MOV: UD for CR1 and CR5-CR7 comes before the privilege fault, as hardware does it
  encodings
    0F 20 /r  mov Rd, Cd
  raises first
    #UD when index(src) == 1 || ugt(index(src), 4)
    #UD when index(src) == 4 && cr4_mask == 0
    #GP(0) when cpl != 0
  flags          none
  faults         #GP #UD
  resources      reads CPL CR0 CR2 CR3 CR4 IDENTITY
  derived        privileged: always; sensitive: behaviour
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx cr-access
  --virt full    trap
  semantics
    dst = read_control(index(src))
` },
  { instruction: 'MOV_TO_CR', source: 'isa/instructions/control-register.yaml:21', text: `MOV_TO_CR: Write a control register
  specified in   isa/instructions/control-register.yaml:21
  encodings
    0F 22 /r  mov Cd, Rd
  raises first
    #UD when index(dst) == 1 || ugt(index(dst), 4)
    #UD when index(dst) == 4 && cr4_mask == 0
    #GP(0) when cpl != 0
  flags          none
  faults         #GP #UD
  intrinsics     flush_translations
  resources      reads CPL CR0 IDENTITY; writes CR0 CR2 CR3 CR4 TRANSLATIONS
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx cr-access
  --virt full    trap
  semantics
    write_control(index(dst), src)
` },
  { instruction: 'MOV_FROM_DR', source: 'isa/instructions/control-register.yaml:34', text: `MOV_FROM_DR: Read a debug register
  specified in   isa/instructions/control-register.yaml:34
  encodings
    0F 21 /r  mov Rd, Dd
  raises first
    #UD when cr4.DE && (index(src) & 6) == 4
    #GP(0) when cpl != 0
  flags          none
  faults         #DB #GP #UD
  resources      reads CPL CR4 DR; writes DR
  derived        privileged: always; sensitive: control behaviour
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx mov-dr
  --virt full    trap
  semantics
    check_general_detect()
    dst = read_debug(debug_register(index(src)))
` },
  { instruction: 'MOV_TO_DR', source: 'isa/instructions/control-register.yaml:49', text: `MOV_TO_DR: Write a debug register
  specified in   isa/instructions/control-register.yaml:49
  encodings
    0F 23 /r  mov Dd, Rd
  raises first
    #UD when cr4.DE && (index(dst) & 6) == 4
    #GP(0) when cpl != 0
  flags          none
  faults         #DB #GP #UD
  resources      reads CPL CR4 DR; writes DR
  derived        privileged: always; sensitive: control
  at CPL 0 to 3  0 maybe, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
  intercepts     vmx mov-dr
  --virt full    trap
  semantics
    check_general_detect()
    write_debug(debug_register(index(dst)), src)
` },
];
