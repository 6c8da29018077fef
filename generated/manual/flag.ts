// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/flag.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'CLC', source: 'isa/instructions/flag.yaml:5', text: `CLC: Clear the carry
  specified in   isa/instructions/flag.yaml:5
  encodings
    F8  clc
      1111 1000
  semantics
    CF = 0
  effects, derived
    flags        CF
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'STC', source: 'isa/instructions/flag.yaml:12', text: `STC: Set the carry
  specified in   isa/instructions/flag.yaml:12
  encodings
    F9  stc
      1111 1001
  semantics
    CF = 1
  effects, derived
    flags        CF
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CMC', source: 'isa/instructions/flag.yaml:19', text: `CMC: Complement the carry
  specified in   isa/instructions/flag.yaml:19
  encodings
    F5  cmc
      1111 0101
  semantics
    CF = !CF
  effects, derived
    flags        CF
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CLD', source: 'isa/instructions/flag.yaml:26', text: `CLD: Clear the direction flag; strings go upwards
  specified in   isa/instructions/flag.yaml:26
  encodings
    FC  cld
      1111 1100
  semantics
    DF = 0
  effects, derived
    flags        DF
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'STD', source: 'isa/instructions/flag.yaml:33', text: `STD: Set the direction flag; strings go downwards
  specified in   isa/instructions/flag.yaml:33
  encodings
    FD  std
      1111 1101
  semantics
    DF = 1
  effects, derived
    flags        DF
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SAHF', source: 'isa/instructions/flag.yaml:40', text: `SAHF: Load the status flags from AH
  specified in   isa/instructions/flag.yaml:40
  encodings
    9E  sahf
      1001 1110
  semantics
    CF = slice(ah, 0, 0)
    PF = slice(ah, 2, 2)
    AF = slice(ah, 4, 4)
    ZF = slice(ah, 6, 6)
    SF = slice(ah, 7, 7)
  effects, derived
    flags        CF PF AF ZF SF
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LAHF', source: 'isa/instructions/flag.yaml:51', text: `LAHF: Store the status flags in AH
  specified in   isa/instructions/flag.yaml:51
  encodings
    9F  lahf
      1001 1111
  semantics
    ah = status_image()
  calls
    status_image (isa/procedures/flags.yaml:6)
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SALC', source: 'isa/instructions/flag.yaml:58', text: `SALC: Fill AL with the carry
  specified in   isa/instructions/flag.yaml:58
  manual         Undocumented until the P6 family; changes no flag
  encodings
    D6  salc
      1101 0110
  semantics
    al = sext(CF, 8)
  effects, derived
    flags        none
    faults       none
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
