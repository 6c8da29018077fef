import { beforeEach, describe, expect, it } from 'vitest';
import { InterruptController } from '../../runtime/devices/interrupt-controller.ts';

const EOI = 0x20;

let controller: InterruptController;

function initialize(icw4 = 1): void {
  for (const [port, base] of [
    [0x20, 0x20],
    [0xa0, 0x28],
  ] as const) {
    controller.writePort(port, 0x11);
    for (const value of [base, port === 0x20 ? 4 : 2, icw4, 0]) controller.writePort(port + 1, value);
  }
}

beforeEach(() => {
  controller = new InterruptController();
  controller.reset();
  initialize();
});

/** Reads IRR or ISR of a chip. */
function register(port: number, inService: boolean): number {
  controller.writePort(port, inService ? 0x0b : 0x0a);
  return controller.readPort(port);
}

describe('one 8259A', () => {
  it('delivers a request with the programmed base', () => {
    expect(controller.interruptLine).toBe(false);
    controller.setLine(1, true);
    expect(controller.interruptLine).toBe(true);
    expect(register(0x20, false)).toBe(0x02);
    expect(controller.acknowledge()).toBe(0x21);
    expect(register(0x20, false)).toBe(0);
    expect(register(0x20, true)).toBe(0x02);
    expect(controller.interruptLine).toBe(false);
  });

  it('masks through the data port', () => {
    controller.writePort(0x21, 0x02);
    controller.setLine(1, true);
    expect(controller.interruptLine).toBe(false);
    expect(controller.readPort(0x21)).toBe(0x02);
    controller.writePort(0x21, 0x00);
    expect(controller.acknowledge()).toBe(0x21);
  });

  it('serves higher priorities inside lower ones only', () => {
    controller.setLine(4, true);
    expect(controller.acknowledge()).toBe(0x24);
    controller.setLine(5, true);
    expect(controller.interruptLine).toBe(false);
    controller.setLine(0, true);
    expect(controller.acknowledge()).toBe(0x20);
    controller.writePort(0x20, EOI); // ends line 0, the highest in service
    expect(register(0x20, true)).toBe(0x10);
    controller.writePort(0x20, EOI);
    expect(controller.acknowledge()).toBe(0x25);
  });

  it('ends a specific interrupt', () => {
    controller.setLine(4, true);
    controller.acknowledge();
    controller.setLine(0, true);
    controller.acknowledge();
    controller.writePort(0x20, 0x64);
    expect(register(0x20, true)).toBe(0x01);
  });

  it('needs an edge for the next request', () => {
    controller.setLine(3, true);
    controller.acknowledge();
    controller.writePort(0x20, EOI);
    expect(controller.interruptLine).toBe(false);
    controller.setLine(3, true);
    expect(controller.interruptLine).toBe(false);
    controller.setLine(3, false);
    controller.setLine(3, true);
    expect(controller.interruptLine).toBe(true);
  });

  it('repeats while a level-triggered line is high', () => {
    controller.writePort(0x4d0, 0xff);
    expect(controller.readPort(0x4d0)).toBe(0xf8);
    controller.setLine(5, true);
    expect(controller.acknowledge()).toBe(0x25);
    controller.writePort(0x20, EOI);
    expect(controller.acknowledge()).toBe(0x25);
    controller.setLine(5, false);
    controller.writePort(0x20, EOI);
    expect(controller.interruptLine).toBe(false);
  });

  it('forgets a request that falls before it is acknowledged, and answers spurious 7', () => {
    controller.setLine(3, true);
    controller.setLine(3, false);
    expect(controller.interruptLine).toBe(false);
    expect(controller.acknowledge()).toBe(0x27);
    expect(register(0x20, true)).toBe(0);
  });

  it('does not keep anything in service with automatic end of interrupt', () => {
    initialize(3);
    controller.setLine(1, true);
    expect(controller.acknowledge()).toBe(0x21);
    expect(register(0x20, true)).toBe(0);
  });

  it('rotates priorities', () => {
    controller.writePort(0x20, 0xc3); // line 3 lowest, 4 highest
    controller.setLine(0, true);
    controller.setLine(5, true);
    expect(controller.acknowledge()).toBe(0x25);
    controller.writePort(0x20, 0xa0); // end and rotate: 5 lowest
    expect(controller.acknowledge()).toBe(0x20);
  });

  it('looks past masked lines in special mask mode', () => {
    controller.setLine(1, true);
    controller.acknowledge();
    controller.setLine(4, true);
    expect(controller.interruptLine).toBe(false);
    controller.writePort(0x21, 0x02);
    controller.writePort(0x20, 0x68);
    expect(controller.acknowledge()).toBe(0x24);
  });

  it('answers a poll', () => {
    controller.setLine(6, true);
    controller.writePort(0x20, 0x0c);
    expect(controller.readPort(0x20)).toBe(0x86);
    expect(register(0x20, true)).toBe(0x40);
  });
});

describe('the cascaded pair', () => {
  it('delivers lines 8…15 through line 2', () => {
    controller.setLine(12, true);
    expect(controller.acknowledge()).toBe(0x2c);
    expect(register(0x20, true)).toBe(0x04);
    expect(register(0xa0, true)).toBe(0x10);
    controller.setLine(8, true);
    expect(controller.interruptLine).toBe(false); // line 2 is in service
    controller.writePort(0xa0, EOI);
    controller.writePort(0x20, EOI);
    expect(controller.acknowledge()).toBe(0x28);
  });

  it('nests through the cascade in special fully nested mode', () => {
    initialize(0x11);
    controller.setLine(12, true);
    controller.acknowledge();
    controller.setLine(8, true);
    expect(controller.acknowledge()).toBe(0x28);
  });
});
