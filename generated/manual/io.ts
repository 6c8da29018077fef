// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/io.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'IN', source: 'isa/instructions/io.yaml:8', text: `IN: Read from a port
  specified in   isa/instructions/io.yaml:8
  encodings
    E4 ib  in AL, Ib
      1110 0100 | port:8
    E5 ib  in eAX, Ib
      1110 0101 | port:8
    EC     in AL, DX
      1110 1100
    ED     in eAX, DX
      1110 1101
  operands
    dst AL   AL; written
    port Ib  Immediate byte; read
    dst eAX  AX or EAX by operand size; written
    port DX  DX; read
  intercepts     vmx io
  semantics
    check_io(zext(port, 16), N / 8)
    dst = port_input(N, zext(port, 16))
  calls
    breakpoints_at (isa/procedures/debug.yaml:71)
    check_io (isa/procedures/io-permission.yaml:29)
    io_permitted (isa/procedures/io-permission.yaml:6)
    observe_port (isa/procedures/debug.yaml:115)
    port_input_16 (isa/procedures/io-permission.yaml:38)
    port_input_32 (isa/procedures/io-permission.yaml:38)
    port_input_8 (isa/procedures/io-permission.yaml:38)
    read_debug (isa/procedures/debug.yaml:25)
  effects, derived
    flags        none
    faults       #GP #PF
    memory       reads
    intrinsics   port_read
    resources    reads CPL CR0 CR4 DR IOPL PORTS TR VM; writes PORTS
    privileged   iopl; by CPL: 0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'OUT', source: 'isa/instructions/io.yaml:21', text: `OUT: Write to a port
  specified in   isa/instructions/io.yaml:21
  encodings
    E6 ib  out Ib, AL
      1110 0110 | port:8
    E7 ib  out Ib, eAX
      1110 0111 | port:8
    EE     out DX, AL
      1110 1110
    EF     out DX, eAX
      1110 1111
  operands
    port Ib  Immediate byte; read
    src AL   AL; read
    src eAX  AX or EAX by operand size; read
    port DX  DX; read
  intercepts     vmx io
  semantics
    port_output(zext(port, 16), src)
  calls
    breakpoints_at (isa/procedures/debug.yaml:71)
    check_io (isa/procedures/io-permission.yaml:29)
    io_permitted (isa/procedures/io-permission.yaml:6)
    observe_port (isa/procedures/debug.yaml:115)
    port_output_16 (isa/procedures/io-permission.yaml:46)
    port_output_32 (isa/procedures/io-permission.yaml:46)
    port_output_8 (isa/procedures/io-permission.yaml:46)
    read_debug (isa/procedures/debug.yaml:25)
  effects, derived
    flags        none
    faults       #GP #PF
    memory       reads
    intrinsics   port_write
    resources    reads CPL CR0 CR4 DR IOPL TR VM; writes PORTS
    privileged   iopl; by CPL: 0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'INSB', source: 'isa/instructions/io.yaml:33', text: `INSB: Read a byte from the port in DX to ES:EDI
  specified in   isa/instructions/io.yaml:33
  encodings
    6C  insb  (REP)
      0110 1100
  raises first, in this order
    #GP(0) when !io_permitted(dx, 1)
  intercepts     vmx io
  semantics
    probe_write(ES, edi & address_mask, 1)
    store(ES, edi & address_mask, port_input(8, dx))
    edi = step(edi, 1, address_mask)
  calls
    breakpoints_at (isa/procedures/debug.yaml:71)
    io_permitted (isa/procedures/io-permission.yaml:6)
    observe_port (isa/procedures/debug.yaml:115)
    port_input_8 (isa/procedures/io-permission.yaml:38)
    read_debug (isa/procedures/debug.yaml:25)
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    intrinsics   port_read
    resources    reads CPL CR0 CR4 DR IOPL PORTS TR VM; writes PORTS
    privileged   iopl; by CPL: 0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'INS', source: 'isa/instructions/io.yaml:44', text: `INS: Read a word or doubleword from the port in DX to ES:EDI
  specified in   isa/instructions/io.yaml:44
  encodings
    6D  insw/insd  (REP)
      0110 1101
  raises first, in this order
    #GP(0) when !io_permitted(dx, osz / 8)
  intercepts     vmx io
  semantics
    probe_write(ES, edi & address_mask, osz / 8)
    store(ES, edi & address_mask, port_input(osz, dx))
    edi = step(edi, osz / 8, address_mask)
  calls
    breakpoints_at (isa/procedures/debug.yaml:71)
    io_permitted (isa/procedures/io-permission.yaml:6)
    observe_port (isa/procedures/debug.yaml:115)
    port_input_16 (isa/procedures/io-permission.yaml:38)
    port_input_32 (isa/procedures/io-permission.yaml:38)
    read_debug (isa/procedures/debug.yaml:25)
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads and writes
    intrinsics   port_read
    resources    reads CPL CR0 CR4 DR IOPL PORTS TR VM; writes PORTS
    privileged   iopl; by CPL: 0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control behaviour
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'OUTSB', source: 'isa/instructions/io.yaml:56', text: `OUTSB: Write the byte at DS:ESI, or another segment's, to the port in DX
  specified in   isa/instructions/io.yaml:56
  encodings
    6E  outsb  (REP)
      0110 1110
  raises first, in this order
    #GP(0) when !io_permitted(dx, 1)
  intercepts     vmx io
  semantics
    const value = load(eaSegment, esi & address_mask, 8)
    observe_port(dx, 1)
    port_write(dx, 1, zext(value, 32))
    esi = step(esi, 1, address_mask)
  calls
    breakpoints_at (isa/procedures/debug.yaml:71)
    io_permitted (isa/procedures/io-permission.yaml:6)
    observe_port (isa/procedures/debug.yaml:115)
    read_debug (isa/procedures/debug.yaml:25)
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    intrinsics   port_write
    resources    reads CPL CR0 CR4 DR IOPL TR VM; writes PORTS
    privileged   iopl; by CPL: 0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
  { instruction: 'OUTS', source: 'isa/instructions/io.yaml:68', text: `OUTS: Write the word or doubleword at DS:ESI, or another segment's, to the port in DX
  specified in   isa/instructions/io.yaml:68
  encodings
    6F  outsw/outsd  (REP)
      0110 1111
  raises first, in this order
    #GP(0) when !io_permitted(dx, osz / 8)
  intercepts     vmx io
  semantics
    const value = load(eaSegment, esi & address_mask, osz)
    observe_port(dx, osz / 8)
    port_write(dx, osz / 8, zext(value, 32))
    esi = step(esi, osz / 8, address_mask)
  calls
    breakpoints_at (isa/procedures/debug.yaml:71)
    io_permitted (isa/procedures/io-permission.yaml:6)
    observe_port (isa/procedures/debug.yaml:115)
    read_debug (isa/procedures/debug.yaml:25)
    step (isa/procedures/string.yaml:6)
  effects, derived
    flags        none
    faults       #GP #PF #SS
    memory       reads
    intrinsics   port_write
    resources    reads CPL CR0 CR4 DR IOPL TR VM; writes PORTS
    privileged   iopl; by CPL: 0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
    sensitive    control
  monitor, --virt full
    trap: runs as it is and always faults below ring 0; the monitor emulates it by its own semantics
` },
];
