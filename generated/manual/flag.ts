// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/flag.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'CLC', source: 'isa/instructions/flag.yaml:5', text: `CLC: Clear the carry
  specified in   isa/instructions/flag.yaml:5
  encodings
    F8  clc
  flags          CF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    CF = 0
` },
  { instruction: 'STC', source: 'isa/instructions/flag.yaml:12', text: `STC: Set the carry
  specified in   isa/instructions/flag.yaml:12
  encodings
    F9  stc
  flags          CF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    CF = 1
` },
  { instruction: 'CMC', source: 'isa/instructions/flag.yaml:19', text: `CMC: Complement the carry
  specified in   isa/instructions/flag.yaml:19
  encodings
    F5  cmc
  flags          CF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    CF = !CF
` },
  { instruction: 'CLD', source: 'isa/instructions/flag.yaml:26', text: `CLD: Clear the direction flag; strings go upwards
  specified in   isa/instructions/flag.yaml:26
  encodings
    FC  cld
  flags          DF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    DF = 0
` },
  { instruction: 'STD', source: 'isa/instructions/flag.yaml:33', text: `STD: Set the direction flag; strings go downwards
  specified in   isa/instructions/flag.yaml:33
  encodings
    FD  std
  flags          DF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    DF = 1
` },
  { instruction: 'SAHF', source: 'isa/instructions/flag.yaml:40', text: `SAHF: Load the status flags from AH
  specified in   isa/instructions/flag.yaml:40
  encodings
    9E  sahf
  flags          CF PF AF ZF SF
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    CF = slice(ah, 0, 0)
    PF = slice(ah, 2, 2)
    AF = slice(ah, 4, 4)
    ZF = slice(ah, 6, 6)
    SF = slice(ah, 7, 7)
` },
  { instruction: 'LAHF', source: 'isa/instructions/flag.yaml:51', text: `LAHF: Store the status flags in AH
  specified in   isa/instructions/flag.yaml:51
  encodings
    9F  lahf
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    ah = status_image()
` },
  { instruction: 'SALC', source: 'isa/instructions/flag.yaml:58', text: `SALC: Fill AL with the carry
  specified in   isa/instructions/flag.yaml:58
  manual         Undocumented until the P6 family; changes no flag
  encodings
    D6  salc
  flags          none
  faults         none
  resources      none
  derived        privileged: never; sensitive: none
  at CPL 0 to 3  0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
  --virt full    identical
  semantics
    al = sext(CF, 8)
` },
];
