// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/later-system.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'SYSCALL', source: 'isa/instructions/later-system.yaml:10', text: `SYSCALL: Fast call to privilege level 0 (AMD outside 64-bit mode)
  specified in   isa/instructions/later-system.yaml:10
  encodings
    0F 05  syscall  (needs SYSCALL: no model)
      0000 1111 | 0000 0101
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SYSRET', source: 'isa/instructions/later-system.yaml:13', text: `SYSRET: Fast return to privilege level 3 (AMD outside 64-bit mode)
  specified in   isa/instructions/later-system.yaml:13
  encodings
    0F 07  sysret  (needs SYSCALL: no model)
      0000 1111 | 0000 0111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UD0', source: 'isa/instructions/later-system.yaml:16', text: `UD0: Undefined instruction with an operand that is not accessed
  specified in   isa/instructions/later-system.yaml:16
  encodings
    0F FF /r  ud0 Gv, Ev
      0000 1111 | 1111 1111 | mod dst src | [sib] [disp]
  operands
    dst Gv  General register by ModRM.reg; its address or number
    src Ev  General register or memory by ModRM.rm; its address or number
  semantics
    raise(UD)
  effects, derived
    flags        none
    faults       #UD
    resources    none
    privileged   never; by CPL: 0 always, 1 always, 2 always, 3 always (IOPL 0, CR4 features off)
    sensitive    none
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'GETSEC', source: 'isa/instructions/later-system.yaml:22', text: `GETSEC: Function of the safer mode extensions that EAX names
  specified in   isa/instructions/later-system.yaml:22
  encodings
    NP 0F 37  getsec  (needs SMX: no model)
      0000 1111 | 0011 0111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RDTSCP', source: 'isa/instructions/later-system.yaml:26', text: `RDTSCP: Read the time-stamp counter and the processor's number
  specified in   isa/instructions/later-system.yaml:26
  encodings
    0F 01 F9  rdtscp  (register only, needs RDTSCP: no model)
      0000 1111 | 0000 0001 | 11 111 001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RDPID', source: 'isa/instructions/later-system.yaml:29', text: `RDPID: Read the processor's number
  specified in   isa/instructions/later-system.yaml:29
  encodings
    F3 0F C7 /7  rdpid Rd  (register only, needs RDPID: no model)
      1111 0011 | 0000 1111 | 1100 0111 | 11 111 dst
  operands
    dst Rd  General register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RDPRU', source: 'isa/instructions/later-system.yaml:32', text: `RDPRU: Read a processor register from user code (AMD)
  specified in   isa/instructions/later-system.yaml:32
  encodings
    NP 0F 01 FD  rdpru  (register only, needs RDPRU: no model)
      0000 1111 | 0000 0001 | 11 111 101
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RDRAND', source: 'isa/instructions/later-system.yaml:35', text: `RDRAND: Read a random number
  specified in   isa/instructions/later-system.yaml:35
  encodings
    NFx 0F C7 /6  rdrand Ev  (register only, needs RDRAND: no model)
      0000 1111 | 1100 0111 | 11 110 dst
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RDSEED', source: 'isa/instructions/later-system.yaml:38', text: `RDSEED: Read a random seed
  specified in   isa/instructions/later-system.yaml:38
  encodings
    NFx 0F C7 /7  rdseed Ev  (register only, needs RDSEED: no model)
      0000 1111 | 1100 0111 | 11 111 dst
  operands
    dst Ev  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PTWRITE', source: 'isa/instructions/later-system.yaml:41', text: `PTWRITE: Write a doubleword into the processor trace
  specified in   isa/instructions/later-system.yaml:41
  encodings
    F3 0F AE /4  ptwrite Ed  (needs PTWRITE: no model)
      1111 0011 | 0000 1111 | 1010 1110 | mod 100 src | [sib] [disp]
  operands
    src Ed  General register or memory by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SERIALIZE', source: 'isa/instructions/later-system.yaml:44', text: `SERIALIZE: Wait until all earlier instructions are complete
  specified in   isa/instructions/later-system.yaml:44
  encodings
    NP 0F 01 E8  serialize  (register only, needs SERIALIZE: no model)
      0000 1111 | 0000 0001 | 11 101 000
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'PCONFIG', source: 'isa/instructions/later-system.yaml:47', text: `PCONFIG: Configure a platform feature
  specified in   isa/instructions/later-system.yaml:47
  encodings
    NP 0F 01 C5  pconfig  (register only, needs PCONFIG: no model)
      0000 1111 | 0000 0001 | 11 000 101
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MCOMMIT', source: 'isa/instructions/later-system.yaml:50', text: `MCOMMIT: Wait until stores are in memory (AMD)
  specified in   isa/instructions/later-system.yaml:50
  encodings
    F3 0F 01 FA  mcommit  (register only, needs MCOMMIT: no model)
      1111 0011 | 0000 1111 | 0000 0001 | 11 111 010
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'WRMSRNS', source: 'isa/instructions/later-system.yaml:53', text: `WRMSRNS: Write a model-specific register without serializing
  specified in   isa/instructions/later-system.yaml:53
  encodings
    NP 0F 01 C6  wrmsrns  (register only, needs WRMSRNS: no model)
      0000 1111 | 0000 0001 | 11 000 110
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MONITOR', source: 'isa/instructions/later-system.yaml:57', text: `MONITOR: Watch the cache line at EAX
  specified in   isa/instructions/later-system.yaml:57
  encodings
    NP 0F 01 C8  monitor  (register only, needs MONITOR: no model)
      0000 1111 | 0000 0001 | 11 001 000
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MWAIT', source: 'isa/instructions/later-system.yaml:60', text: `MWAIT: Wait for a write to the watched line
  specified in   isa/instructions/later-system.yaml:60
  encodings
    NP 0F 01 C9  mwait  (register only, needs MONITOR: no model)
      0000 1111 | 0000 0001 | 11 001 001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MONITORX', source: 'isa/instructions/later-system.yaml:63', text: `MONITORX: Watch the cache line at EAX from user code (AMD)
  specified in   isa/instructions/later-system.yaml:63
  encodings
    NP 0F 01 FA  monitorx  (register only, needs MONITORX: no model)
      0000 1111 | 0000 0001 | 11 111 010
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'MWAITX', source: 'isa/instructions/later-system.yaml:66', text: `MWAITX: Wait for a write to the watched line, with a time limit (AMD)
  specified in   isa/instructions/later-system.yaml:66
  encodings
    NP 0F 01 FB  mwaitx  (register only, needs MONITORX: no model)
      0000 1111 | 0000 0001 | 11 111 011
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UMONITOR', source: 'isa/instructions/later-system.yaml:69', text: `UMONITOR: Watch a cache line from user code
  specified in   isa/instructions/later-system.yaml:69
  encodings
    F3 0F AE /6  umonitor Rd  (register only, needs WAITPKG: no model)
      1111 0011 | 0000 1111 | 1010 1110 | 11 110 address
  operands
    address Rd  General register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'UMWAIT', source: 'isa/instructions/later-system.yaml:72', text: `UMWAIT: Wait in user code for a write to the watched line
  specified in   isa/instructions/later-system.yaml:72
  encodings
    F2 0F AE /6  umwait Rd  (register only, needs WAITPKG: no model)
      1111 0010 | 0000 1111 | 1010 1110 | 11 110 state
  operands
    state Rd  General register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'TPAUSE', source: 'isa/instructions/later-system.yaml:75', text: `TPAUSE: Wait in user code for a time
  specified in   isa/instructions/later-system.yaml:75
  encodings
    66 0F AE /6  tpause Rd  (register only, needs WAITPKG: no model)
      0110 0110 | 0000 1111 | 1010 1110 | 11 110 state
  operands
    state Rd  General register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLAC', source: 'isa/instructions/later-system.yaml:79', text: `CLAC: Forbid the supervisor to access user pages
  specified in   isa/instructions/later-system.yaml:79
  encodings
    NP 0F 01 CA  clac  (register only, needs SMAP: no model)
      0000 1111 | 0000 0001 | 11 001 010
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'STAC', source: 'isa/instructions/later-system.yaml:82', text: `STAC: Let the supervisor access user pages
  specified in   isa/instructions/later-system.yaml:82
  encodings
    NP 0F 01 CB  stac  (register only, needs SMAP: no model)
      0000 1111 | 0000 0001 | 11 001 011
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INVPCID', source: 'isa/instructions/later-system.yaml:85', text: `INVPCID: Invalidate translations of address spaces
  specified in   isa/instructions/later-system.yaml:85
  encodings
    66 0F 38 82 /r  invpcid Gd, Mdq  (memory only, needs INVPCID: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1000 0010 | mod≠11 type src | [sib] [disp]
  operands
    type Gd  General register by ModRM.reg; its address or number
    src Mdq  Memory address of a double quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XBEGIN', source: 'isa/instructions/later-system.yaml:89', text: `XBEGIN: Begin a transaction; on an abort execution goes on at the target
  specified in   isa/instructions/later-system.yaml:89
  encodings
    C7 F8 cz  xbegin Jz  (register only, needs RTM: no model)
      1100 0111 | 11 111 000 | target:16|32
  operands
    target Jz  Target EIP; offset of the operand size from the next instruction; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XABORT', source: 'isa/instructions/later-system.yaml:92', text: `XABORT: Abort a transaction
  specified in   isa/instructions/later-system.yaml:92
  encodings
    C6 F8 ib  xabort Ib  (register only, needs RTM: no model)
      1100 0110 | 11 111 000 | reason:8
  operands
    reason Ib  Immediate byte; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XEND', source: 'isa/instructions/later-system.yaml:95', text: `XEND: Commit a transaction
  specified in   isa/instructions/later-system.yaml:95
  encodings
    NP 0F 01 D5  xend  (register only, needs RTM: no model)
      0000 1111 | 0000 0001 | 11 010 101
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XTEST', source: 'isa/instructions/later-system.yaml:98', text: `XTEST: Whether a transaction is under way
  specified in   isa/instructions/later-system.yaml:98
  encodings
    NP 0F 01 D6  xtest  (register only, needs RTM: no model)
      0000 1111 | 0000 0001 | 11 010 110
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XSUSLDTRK', source: 'isa/instructions/later-system.yaml:101', text: `XSUSLDTRK: Suspend tracking of loads in a transaction
  specified in   isa/instructions/later-system.yaml:101
  encodings
    F2 0F 01 E8  xsusldtrk  (register only, needs TSXLDTRK: no model)
      1111 0010 | 0000 1111 | 0000 0001 | 11 101 000
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'XRESLDTRK', source: 'isa/instructions/later-system.yaml:104', text: `XRESLDTRK: Resume tracking of loads in a transaction
  specified in   isa/instructions/later-system.yaml:104
  encodings
    F2 0F 01 E9  xresldtrk  (register only, needs TSXLDTRK: no model)
      1111 0010 | 0000 1111 | 0000 0001 | 11 101 001
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ENCLS', source: 'isa/instructions/later-system.yaml:108', text: `ENCLS: Enclave function for supervisors that EAX names
  specified in   isa/instructions/later-system.yaml:108
  encodings
    NP 0F 01 CF  encls  (register only, needs SGX1: no model)
      0000 1111 | 0000 0001 | 11 001 111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'ENCLU', source: 'isa/instructions/later-system.yaml:111', text: `ENCLU: Enclave function for users that EAX names
  specified in   isa/instructions/later-system.yaml:111
  encodings
    NP 0F 01 D7  enclu  (register only, needs SGX1: no model)
      0000 1111 | 0000 0001 | 11 010 111
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'INCSSPD', source: 'isa/instructions/later-system.yaml:115', text: `INCSSPD: Drop entries of the shadow stack
  specified in   isa/instructions/later-system.yaml:115
  encodings
    F3 0F AE /5  incsspd Rd  (register only, needs CET_SS: no model)
      1111 0011 | 0000 1111 | 1010 1110 | 11 101 count
  operands
    count Rd  General register by ModRM.rm; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SAVEPREVSSP', source: 'isa/instructions/later-system.yaml:118', text: `SAVEPREVSSP: Save the previous shadow-stack pointer
  specified in   isa/instructions/later-system.yaml:118
  encodings
    F3 0F 01 EA  saveprevssp  (register only, needs CET_SS: no model)
      1111 0011 | 0000 1111 | 0000 0001 | 11 101 010
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'RSTORSSP', source: 'isa/instructions/later-system.yaml:121', text: `RSTORSSP: Restore a saved shadow-stack pointer
  specified in   isa/instructions/later-system.yaml:121
  encodings
    F3 0F 01 /5  rstorssp Mq  (memory only, needs CET_SS: no model)
      1111 0011 | 0000 1111 | 0000 0001 | mod≠11 101 token | [sib] [disp]
  operands
    token Mq  Memory address of a quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'WRSSD', source: 'isa/instructions/later-system.yaml:124', text: `WRSSD: Write to the shadow stack
  specified in   isa/instructions/later-system.yaml:124
  encodings
    NP 0F 38 F6 /r  wrssd Md, Gd  (memory only, needs CET_SS: no model)
      0000 1111 | 0011 1000 | 1111 0110 | mod≠11 src dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
    src Gd  General register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'WRUSSD', source: 'isa/instructions/later-system.yaml:127', text: `WRUSSD: Write to a user's shadow stack
  specified in   isa/instructions/later-system.yaml:127
  encodings
    66 0F 38 F5 /r  wrussd Md, Gd  (memory only, needs CET_SS: no model)
      0110 0110 | 0000 1111 | 0011 1000 | 1111 0101 | mod≠11 src dst | [sib] [disp]
  operands
    dst Md  Memory address of a doubleword; its address or number
    src Gd  General register by ModRM.reg; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'SETSSBSY', source: 'isa/instructions/later-system.yaml:130', text: `SETSSBSY: Mark the supervisor's shadow stack busy
  specified in   isa/instructions/later-system.yaml:130
  encodings
    F3 0F 01 E8  setssbsy  (register only, needs CET_SS: no model)
      1111 0011 | 0000 1111 | 0000 0001 | 11 101 000
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
  { instruction: 'CLRSSBSY', source: 'isa/instructions/later-system.yaml:133', text: `CLRSSBSY: Mark a supervisor's shadow stack free
  specified in   isa/instructions/later-system.yaml:133
  encodings
    F3 0F AE /6  clrssbsy Mq  (memory only, needs CET_SS: no model)
      1111 0011 | 0000 1111 | 1010 1110 | mod≠11 110 token | [sib] [disp]
  operands
    token Mq  Memory address of a quadword; its address or number
  semantics      none yet: it decodes, raises #UD when executed, and its class is unknown
` },
];
