import { PciFunction, type PciRegister } from './function.ts';

/** Timing registers of both channels, which decode their ports (82371SB data sheet, 2.3.11). */
const DECODE = 0x8000;
const REGISTERS: readonly PciRegister[] = [
  { offset: 0x40, bytes: 2, value: DECODE, writable: 0xffff },
  { offset: 0x42, bytes: 2, value: DECODE, writable: 0xffff },
  { offset: 0x44, bytes: 1, value: 0, writable: 0xff },
];

/** The PIIX3's IDE function, 8086:7010: both channels in compatibility mode, no bus mastering (no BAR 4). */
export function ideFunction(): PciFunction {
  return new PciFunction(
    {
      vendor: 0x8086,
      device: 0x7010,
      revision: 0,
      classCode: 0x010100,
      command: { value: 0x0001, writable: 0x0005 },
    },
    REGISTERS,
  );
}
