import { beforeEach, describe, expect, it } from 'vitest';
import { AddressLine20 } from '../../runtime/devices/address-line-20.ts';
import { KeyboardController } from '../../runtime/devices/keyboard-controller.ts';

let controller: KeyboardController;
let line20: AddressLine20;
let level: boolean;
let resets: number;

beforeEach(() => {
  level = false;
  resets = 0;
  line20 = new AddressLine20();
  controller = new KeyboardController(
    (line, high) => {
      expect(line).toBe(1);
      level = high;
    },
    line20,
    () => resets++,
  );
  controller.reset();
});

const status = () => controller.readPort(0x64);
const command = (value: number) => controller.writePort(0x64, value);
const send = (value: number) => controller.writePort(0x60, value);

/** Everything that waits in the output buffer. */
function drain(): number[] {
  const bytes: number[] = [];
  while ((status() & 1) !== 0) bytes.push(controller.readPort(0x60));
  return bytes;
}

describe('the 8042', () => {
  it('passes its tests', () => {
    command(0xaa);
    expect(drain()).toEqual([0x55]);
    command(0xab);
    expect(drain()).toEqual([0x00]);
    command(0xa4);
    expect(drain()).toEqual([0xf1]);
    command(0xe0);
    expect(drain()).toEqual([0x00]);
    expect(status() & 0x02).toBe(0);
  });

  it('keeps the configuration byte', () => {
    command(0x60);
    send(0x47);
    command(0x20);
    expect(drain()).toEqual([0x47]);
    command(0xad);
    command(0xa8);
    command(0x20);
    expect(drain()).toEqual([0x57]);
  });

  it('raises line 1 for each key byte and drops it when read', () => {
    controller.press(0x1e);
    controller.press(0x9e);
    expect(level).toBe(true);
    expect(controller.readPort(0x60)).toBe(0x1e);
    expect(level).toBe(true); // the next byte
    expect(controller.readPort(0x60)).toBe(0x9e);
    expect(level).toBe(false);
    expect(controller.readPort(0x60)).toBe(0x9e); // the last byte stays readable
  });

  it('holds keys while the keyboard is disabled', () => {
    command(0xad);
    controller.press(0x1e);
    expect(status() & 1).toBe(0);
    command(0xae);
    expect(drain()).toEqual([0x1e]);
  });

  it('does not interrupt when the configuration says so', () => {
    command(0x60);
    send(0x44);
    controller.press(0x1e);
    expect(level).toBe(false);
    expect(drain()).toEqual([0x1e]);
  });

  it('passes scan code set 2 on when it does not translate', () => {
    command(0x60);
    send(0x05);
    for (const byte of [0x1e, 0x9e, 0xe0, 0xc8, 0x41]) controller.press(byte);
    expect(drain()).toEqual([0x1c, 0xf0, 0x1c, 0xe0, 0xf0, 0x75, 0x83]);
  });

  it('answers keyboard commands', () => {
    send(0xff);
    expect(drain()).toEqual([0xfa, 0xaa]);
    send(0xf2);
    expect(drain()).toEqual([0xfa, 0xab, 0x83]);
    send(0xed);
    send(0x07);
    expect(drain()).toEqual([0xfa, 0xfa]);
    send(0xf0);
    send(0x00);
    expect(drain()).toEqual([0xfa, 0xfa, 0x02]);
    send(0xee);
    expect(drain()).toEqual([0xee]);
    send(0x01);
    expect(drain()).toEqual([0xfe]);
  });

  it('sends nothing after F5 and everything after F4', () => {
    send(0xf5);
    drain();
    controller.press(0x1e);
    expect(drain()).toEqual([]);
    send(0xf4);
    expect(drain()).toEqual([0xfa]);
    controller.press(0x1e);
    expect(drain()).toEqual([0x1e]);
  });

  it('drives A20 and reset through the output port', () => {
    command(0xd1);
    send(0xdd);
    expect(line20.enabled).toBe(false);
    command(0xd0);
    expect(drain()[0]).toBe(0x01);
    command(0xdf);
    expect(line20.enabled).toBe(true);
    expect(resets).toBe(0);
    command(0xfe);
    expect(resets).toBe(1);
  });
});
