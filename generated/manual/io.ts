// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ManualPage } from '../../runtime/assembly/manual-page.ts';

/** The instructions of isa/instructions/io.yaml. */
export const pages: readonly ManualPage[] = [
  { instruction: 'IN', source: 'isa/instructions/io.yaml:8', text: `IN: Read from a port
  specified in   isa/instructions/io.yaml:8
  encodings
    E4 ib  in AL, Ib
    E5 ib  in eAX, Ib
    EC     in AL, DX
    ED     in eAX, DX
  flags          none
  faults         #GP #PF
  intrinsics     port_read
  resources      reads CPL CR0 IOPL PORTS TR VM; writes PORTS
  derived        privileged: iopl; sensitive: control behaviour
  at CPL 0 to 3  0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  intercepts     vmx io
  --virt full    trap
  semantics
    check_io(zext(port, 16), N / 8)
    dst = port_input(N, zext(port, 16))
` },
  { instruction: 'OUT', source: 'isa/instructions/io.yaml:21', text: `OUT: Write to a port
  specified in   isa/instructions/io.yaml:21
  encodings
    E6 ib  out Ib, AL
    E7 ib  out Ib, eAX
    EE     out DX, AL
    EF     out DX, eAX
  flags          none
  faults         #GP #PF
  intrinsics     port_write
  resources      reads CPL CR0 IOPL TR VM; writes PORTS
  derived        privileged: iopl; sensitive: control
  at CPL 0 to 3  0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  intercepts     vmx io
  --virt full    trap
  semantics
    port_output(zext(port, 16), src)
` },
  { instruction: 'INSB', source: 'isa/instructions/io.yaml:33', text: `INSB: Read a byte from the port in DX to ES:EDI
  specified in   isa/instructions/io.yaml:33
  encodings
    6C  insb  (REP)
  raises first
    #GP(0) when !io_permitted(dx, 1)
  flags          none
  faults         #GP #PF #SS
  intrinsics     port_read
  resources      reads CPL CR0 IOPL PORTS TR VM; writes PORTS
  derived        privileged: iopl; sensitive: control behaviour
  at CPL 0 to 3  0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  intercepts     vmx io
  --virt full    trap
  semantics
    probe_write(ES, edi & address_mask, 1)
    store(ES, edi & address_mask, port_input(8, dx))
    edi = step(edi, 1, address_mask)
` },
  { instruction: 'INS', source: 'isa/instructions/io.yaml:44', text: `INS: Read a word or doubleword from the port in DX to ES:EDI
  specified in   isa/instructions/io.yaml:44
  encodings
    6D  insw/insd  (REP)
  raises first
    #GP(0) when !io_permitted(dx, osz / 8)
  flags          none
  faults         #GP #PF #SS
  intrinsics     port_read
  resources      reads CPL CR0 IOPL PORTS TR VM; writes PORTS
  derived        privileged: iopl; sensitive: control behaviour
  at CPL 0 to 3  0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  intercepts     vmx io
  --virt full    trap
  semantics
    probe_write(ES, edi & address_mask, osz / 8)
    store(ES, edi & address_mask, port_input(osz, dx))
    edi = step(edi, osz / 8, address_mask)
` },
  { instruction: 'OUTSB', source: 'isa/instructions/io.yaml:56', text: `OUTSB: Write the byte at DS:ESI, or another segment's, to the port in DX
  specified in   isa/instructions/io.yaml:56
  encodings
    6E  outsb  (REP)
  raises first
    #GP(0) when !io_permitted(dx, 1)
  flags          none
  faults         #GP #PF #SS
  intrinsics     port_write
  resources      reads CPL CR0 IOPL TR VM; writes PORTS
  derived        privileged: iopl; sensitive: control
  at CPL 0 to 3  0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  intercepts     vmx io
  --virt full    trap
  semantics
    const value = load(eaSegment, esi & address_mask, 8)
    port_write(dx, 1, zext(value, 32))
    esi = step(esi, 1, address_mask)
` },
  { instruction: 'OUTS', source: 'isa/instructions/io.yaml:67', text: `OUTS: Write the word or doubleword at DS:ESI, or another segment's, to the port in DX
  specified in   isa/instructions/io.yaml:67
  encodings
    6F  outsw/outsd  (REP)
  raises first
    #GP(0) when !io_permitted(dx, osz / 8)
  flags          none
  faults         #GP #PF #SS
  intrinsics     port_write
  resources      reads CPL CR0 IOPL TR VM; writes PORTS
  derived        privileged: iopl; sensitive: control
  at CPL 0 to 3  0 never, 1 maybe, 2 maybe, 3 maybe (IOPL 0, CR4 features off)
  intercepts     vmx io
  --virt full    trap
  semantics
    const value = load(eaSegment, esi & address_mask, osz)
    port_write(dx, osz / 8, zext(value, 32))
    esi = step(esi, osz / 8, address_mask)
` },
];
