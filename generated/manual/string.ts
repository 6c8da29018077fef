// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/string.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'MOVSB', source: 'isa/instructions/string.yaml:8', text: `MOVSB: Move a byte
  specified in   isa/instructions/string.yaml:8
  encodings
    A4  movsb  (REP)
      1010 0100
  semantics
    store(ES, edi & address_mask, load(eaSegment, esi & address_mask, 8))
    esi = step(esi, 1, address_mask)
    edi = step(edi, 1, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'MOVS', source: 'isa/instructions/string.yaml:17', text: `MOVS: Move a word or doubleword
  specified in   isa/instructions/string.yaml:17
  encodings
    A5  movsw/movsd  (REP)
      1010 0101
  semantics
    store(ES, edi & address_mask, load(eaSegment, esi & address_mask, osz))
    esi = step(esi, osz / 8, address_mask)
    edi = step(edi, osz / 8, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CMPSB', source: 'isa/instructions/string.yaml:27', text: `CMPSB: Compare bytes
  specified in   isa/instructions/string.yaml:27
  encodings
    A6  cmpsb  (REPZ)
      1010 0110
  semantics
    const a = load(eaSegment, esi & address_mask, 8)
    const b = load(ES, edi & address_mask, 8)
    flags.sub(a, b, a - b)
    esi = step(esi, 1, address_mask)
    edi = step(edi, 1, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'CMPS', source: 'isa/instructions/string.yaml:38', text: `CMPS: Compare words or doublewords
  specified in   isa/instructions/string.yaml:38
  encodings
    A7  cmpsw/cmpsd  (REPZ)
      1010 0111
  semantics
    const a = load(eaSegment, esi & address_mask, osz)
    const b = load(ES, edi & address_mask, osz)
    flags.sub(a, b, a - b)
    esi = step(esi, osz / 8, address_mask)
    edi = step(edi, osz / 8, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'STOSB', source: 'isa/instructions/string.yaml:50', text: `STOSB: Store AL
  specified in   isa/instructions/string.yaml:50
  encodings
    AA  stosb  (REP)
      1010 1010
  semantics
    store(ES, edi & address_mask, al)
    edi = step(edi, 1, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'STOS', source: 'isa/instructions/string.yaml:58', text: `STOS: Store AX or EAX
  specified in   isa/instructions/string.yaml:58
  encodings
    AB  stosw/stosd  (REP)
      1010 1011
  semantics
    store(ES, edi & address_mask, trunc(eax, osz))
    edi = step(edi, osz / 8, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       writes
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LODSB', source: 'isa/instructions/string.yaml:67', text: `LODSB: Load AL
  specified in   isa/instructions/string.yaml:67
  encodings
    AC  lodsb  (REP)
      1010 1100
  semantics
    al = load(eaSegment, esi & address_mask, 8)
    esi = step(esi, 1, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'LODS', source: 'isa/instructions/string.yaml:75', text: `LODS: Load AX or EAX
  specified in   isa/instructions/string.yaml:75
  encodings
    AD  lodsw/lodsd  (REP)
      1010 1101
  semantics
    eax = merge(eax, load(eaSegment, esi & address_mask, osz))
    esi = step(esi, osz / 8, address_mask)
  calls
    merge_16 (isa/procedures/register.yaml:5)
    merge_32 (isa/procedures/register.yaml:5)
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SCASB', source: 'isa/instructions/string.yaml:84', text: `SCASB: Compare AL with a byte
  specified in   isa/instructions/string.yaml:84
  encodings
    AE  scasb  (REPZ)
      1010 1110
  semantics
    const b = load(ES, edi & address_mask, 8)
    flags.sub(al, b, al - b)
    edi = step(edi, 1, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
  { instruction: 'SCAS', source: 'isa/instructions/string.yaml:93', text: `SCAS: Compare AX or EAX with a word or doubleword
  specified in   isa/instructions/string.yaml:93
  encodings
    AF  scasw/scasd  (REPZ)
      1010 1111
  semantics
    const a = trunc(eax, osz)
    const b = load(ES, edi & address_mask, osz)
    flags.sub(a, b, a - b)
    edi = step(edi, osz / 8, address_mask)
  calls
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        CF PF AF ZF SF OF
    faults       #GP #PF #SS
    memory       reads
    resources    none
    privileged   never; by CPL: 0 never, 1 never, 2 never, 3 never (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    identical: runs as it is; it touches nothing that the monitor keeps from the guest
` },
];
