import { SHADOW_FIRST, ShadowBit, type ShadowMemory } from '../shadow-memory.ts';
import { PciFunction, type PciRegister } from './function.ts';

/** Programmable attribute map registers (82441FX data sheet, 3.2.18). */
const PAM_FIRST = 0x59;
const PAM_COUNT = 7;
const SMRAM = 0x72;
const SMRAM_RESET = 0x02;
const GRANULE = 0x4000;
const BIOS_AREA = 0xf0000;
const BIOS_BYTES = 0x10000;
/** Firmware for virtual machines knows them by this (Red Hat, as QEMU). */
const SUBSYSTEM = 0x1100_1af4;

/**
 * The 440FX host bridge, 8086:1237: its PAM registers say what of C0000h–FFFFFh is memory.
 * @param shadowed all of it is memory after reset, as firmware leaves it; else none is
 */
export function hostBridge(shadow: ShadowMemory, shadowed: boolean): PciFunction {
  const registers: PciRegister[] = [{ offset: SMRAM, bytes: 1, value: SMRAM_RESET, writable: 0x7f }];
  for (let n = 0; n < PAM_COUNT; n++) {
    const writable = n === 0 ? 0x30 : 0x33;
    registers.push({ offset: PAM_FIRST + n, bytes: 1, value: shadowed ? writable : 0, writable });
  }
  const bridge: PciFunction = new PciFunction(
    {
      vendor: 0x8086,
      device: 0x1237,
      revision: 2,
      classCode: 0x060000,
      subsystem: SUBSYSTEM,
      command: { value: 0x0006, writable: 0x0100 },
    },
    registers,
    () => applyAttributes(bridge, shadow),
  );
  applyAttributes(bridge, shadow);
  return bridge;
}

/** The first register's upper half is the BIOS area, then each half stands for 16 KiB from C0000h on. */
function applyAttributes(bridge: PciFunction, shadow: ShadowMemory): void {
  const attributes = (offset: number, half: number) =>
    (bridge.read(offset, 1) >> (4 * half)) & (ShadowBit.reads | ShadowBit.writes);
  shadow.set(BIOS_AREA, BIOS_BYTES, attributes(PAM_FIRST, 1));
  for (let n = 0; n < 2 * (PAM_COUNT - 1); n++) {
    shadow.set(SHADOW_FIRST + n * GRANULE, GRANULE, attributes(PAM_FIRST + 1 + (n >> 1), n & 1));
  }
}
