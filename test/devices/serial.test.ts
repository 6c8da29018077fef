import { beforeEach, describe, expect, it } from 'vitest';
import { Serial } from '../../runtime/devices/serial.ts';

const DATA = 0x3f8;
const IER = 0x3f9;
const IIR = 0x3fa;
const LCR = 0x3fb;
const MCR = 0x3fc;
const LSR = 0x3fd;
const MSR = 0x3fe;

let serial: Serial;
let sent: number[];
let level: boolean;

beforeEach(() => {
  sent = [];
  level = false;
  serial = new Serial(
    4,
    (line, high) => {
      expect(line).toBe(4);
      level = high;
    },
    (byte) => sent.push(byte),
  );
  serial.reset();
});

describe('the 16550', () => {
  it('transmits at once and stays empty', () => {
    expect(serial.readPort(LSR)).toBe(0x60);
    for (const byte of [72, 105]) serial.writePort(DATA, byte);
    expect(sent).toEqual([72, 105]);
    expect(serial.readPort(LSR)).toBe(0x60);
  });

  it('has a divisor behind the access bit', () => {
    serial.writePort(LCR, 0x83);
    serial.writePort(DATA, 1);
    serial.writePort(IER, 2);
    expect([serial.readPort(DATA), serial.readPort(IER)]).toEqual([1, 2]);
    serial.writePort(LCR, 0x03);
    expect(serial.readPort(IER)).toBe(0);
    expect(sent).toEqual([]);
  });

  it('interrupts for transmission until the cause is read, when OUT2 lets it', () => {
    serial.writePort(IER, 0x02);
    expect(level).toBe(false);
    serial.writePort(MCR, 0x08);
    expect(level).toBe(true);
    expect(serial.readPort(IIR)).toBe(0x02);
    expect(level).toBe(false);
    expect(serial.readPort(IIR)).toBe(0x01);
    serial.writePort(DATA, 65);
    expect(level).toBe(true);
  });

  it('receives without a FIFO one byte at a time and loses none', () => {
    serial.writePort(MCR, 0x08);
    serial.writePort(IER, 0x03);
    serial.readPort(IIR);
    serial.receive([1, 2, 3]);
    expect(serial.readPort(IIR)).toBe(0x04);
    expect([1, 2, 3].map(() => serial.readPort(DATA))).toEqual([1, 2, 3]);
    expect(serial.readPort(LSR) & 1).toBe(0);
    expect(level).toBe(false);
  });

  it('tells trigger level from timeout with the FIFO', () => {
    serial.writePort(IIR, 0x81); // enable, trigger 8
    serial.writePort(IER, 0x01);
    serial.receive([1]);
    expect(serial.readPort(IIR)).toBe(0xcc);
    serial.receive([2, 3, 4, 5, 6, 7, 8]);
    expect(serial.readPort(IIR)).toBe(0xc4);
    serial.writePort(IIR, 0x83); // clears the receiver
    expect(serial.readPort(IIR)).toBe(0xc1);
  });

  it('loops back data and modem lines', () => {
    serial.writePort(MCR, 0x1a); // loopback, OUT2, RTS: what probing drivers write
    expect(serial.readPort(MSR) & 0xf0).toBe(0x90);
    serial.writePort(DATA, 0x55);
    expect(sent).toEqual([]);
    expect(serial.readPort(LSR) & 1).toBe(1);
    expect(serial.readPort(DATA)).toBe(0x55);
    serial.writePort(DATA, 1);
    serial.writePort(DATA, 2);
    expect(serial.readPort(LSR) & 2).toBe(2); // overrun
    serial.writePort(MCR, 0);
    expect(serial.readPort(MSR) & 0xf0).toBe(0xb0);
  });

  it('keeps the scratch register', () => {
    serial.writePort(0x3ff, 0xa5);
    expect(serial.readPort(0x3ff)).toBe(0xa5);
  });

  it('receives a break as a zero whose line status says so once, and interrupts by it', () => {
    serial.writePort(IIR, 1);
    serial.writePort(MCR, 8);
    serial.writePort(IER, 5);
    serial.receive([0x41]);
    serial.receiveBreak();
    serial.receive([0x42]);
    expect(serial.readPort(LSR) & 0x91).toBe(0x81); // an error somewhere in the FIFO, not at its head
    expect(serial.readPort(DATA)).toBe(0x41);
    expect(serial.readPort(IIR) & 15).toBe(6);
    expect(level).toBe(true);
    expect(serial.readPort(LSR) & 0x91).toBe(0x91);
    expect(serial.readPort(LSR) & 0x91).toBe(0x01);
    expect([serial.readPort(DATA), serial.readPort(DATA)]).toEqual([0, 0x42]);
  });
});
