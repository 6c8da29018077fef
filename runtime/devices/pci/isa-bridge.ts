import { PciFunction, type PciRegister } from './function.ts';

/** Registers with their values after reset (82371SB data sheet, 2.2); what they steer is wired here. */
const REGISTERS: readonly PciRegister[] = [
  { offset: 0x4c, bytes: 1, value: 0x4d, writable: 0xff },
  { offset: 0x4e, bytes: 2, value: 0x0003, writable: 0xffff },
  // PIRQ A…D route control: bit 7 is "not routed"
  { offset: 0x60, bytes: 4, value: 0x80808080, writable: 0x8f8f8f8f },
  { offset: 0x69, bytes: 1, value: 0x02, writable: 0xfe },
  { offset: 0x70, bytes: 1, value: 0x80, writable: 0xdf },
  { offset: 0x76, bytes: 2, value: 0x0c0c, writable: 0x8f8f },
  { offset: 0x78, bytes: 2, value: 0x0002, writable: 0xffff },
  { offset: 0x80, bytes: 2, value: 0x0000, writable: 0x7ffe },
  { offset: 0x82, bytes: 1, value: 0x00, writable: 0x0f },
];

/** The PIIX3's bridge to ISA, 8086:7000. */
export function isaBridge(): PciFunction {
  return new PciFunction(
    {
      vendor: 0x8086,
      device: 0x7000,
      revision: 0,
      classCode: 0x060100,
      multifunction: true,
      command: { value: 0x0007, writable: 0x0008 },
    },
    REGISTERS,
  );
}
