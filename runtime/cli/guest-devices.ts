import { createHash } from 'node:crypto';
import { createPc, type Pc } from '../devices/pc.ts';
import type { GuestSpec, SessionOptions } from './session.ts';

const MILLISECONDS = 1000;

/** A guest's devices with the host's side of them. */
export interface GuestDevices {
  readonly pc: Pc;
  /** SHA-256 of everything sent over the serial port so far. */
  serialSha256(): string;
}

/** Builds the devices of a guest; with the host's clock, its date as well. */
export function createGuestDevices(guest: GuestSpec, options: SessionOptions): GuestDevices {
  const sent = createHash('sha256');
  const pc = createPc({
    memoryBytes: guest.memoryBytes,
    keys: guest.keys,
    debugExit: guest.debugExit,
    serial: (byte) => {
      sent.update(Uint8Array.of(byte));
      guest.serial?.(byte);
    },
    ...(guest.firmware && { firmware: guest.firmware }),
    ...(guest.disk && { disk: guest.disk }),
    ...(guest.debugConsole === undefined ? {} : { debugConsole: guest.debugConsole }),
    ...(options.deterministic ? {} : { startTime: Math.floor(Date.now() / MILLISECONDS) }),
  });
  return { pc, serialSha256: () => sent.copy().digest('hex') };
}
