import { expect, it } from 'vitest';
import { frameLines } from '../../runtime/devices/text-frame.ts';
import { Clock, INSTRUCTIONS_PER_SECOND } from '../../runtime/devices/time.ts';
import { TEXT_MEMORY_BYTES, VgaText } from '../../runtime/devices/vga-text.ts';

function vga(): { device: VgaText; clock: Clock } {
  const clock = new Clock();
  const device = new VgaText(clock);
  device.reset();
  return { device, clock };
}

it('renders 25 lines of text in code page 437', () => {
  const memory = new Uint8Array(TEXT_MEMORY_BYTES);
  const put = (row: number, text: string) => {
    [...text].forEach((letter, column) => {
      memory[(row * 80 + column) * 2] = letter.charCodeAt(0);
    });
  };
  put(0, 'ring1');
  put(24, '  \u00db\u00b0');
  const lines = frameLines(vga().device.frame(memory));
  expect(lines).toHaveLength(25);
  expect(lines[0]).toBe('ring1');
  expect(lines[1]).toBe('');
  expect(lines[24]).toBe('  █░');
});

it('has a glyph for each of the 256 codes', () => {
  const memory = new Uint8Array(TEXT_MEMORY_BYTES);
  for (let code = 0; code < 256; code++) memory[code * 2] = code;
  const glyphs = frameLines(vga().device.frame(memory)).slice(0, 4).join('|');
  expect(glyphs).toContain('☺☻♥');
  expect(glyphs).toContain('|▬↨'.slice(1));
  expect(glyphs.endsWith('≈°∙·√ⁿ²■')).toBe(true);
});

it('starts at the cell that the CRT controller says, and keeps the cursor', () => {
  const { device } = vga();
  const memory = new Uint8Array(TEXT_MEMORY_BYTES);
  memory[160] = 0x41;
  for (const [index, value] of [
    [0x0d, 80],
    [0x0e, 0x01],
    [0x0f, 0x23],
  ] as const) {
    device.writePort(0x3d4, index);
    device.writePort(0x3d5, value);
    expect(device.readPort(0x3d5)).toBe(value);
  }
  expect(frameLines(device.frame(memory))[0]).toBe('A');
  expect(device.cursorCell).toBe(0x123);
});

it('passes through display and retrace in a frame', () => {
  const { device, clock } = vga();
  const seen = new Set<number>();
  for (let step = 0; step < 1000; step++) {
    clock.now = Math.floor((step * INSTRUCTIONS_PER_SECOND) / 70 / 1000);
    seen.add(device.readPort(0x3da));
  }
  expect([...seen].sort()).toEqual([0x00, 0x01, 0x09]);
});

it('addresses attributes through the flip-flop that reading the status resets', () => {
  const { device } = vga();
  device.readPort(0x3da);
  device.writePort(0x3c0, 0x10);
  device.writePort(0x3c0, 0x0c);
  expect(device.readPort(0x3c1)).toBe(0x0c);
});

it('shows attributes, and the cursor unless it is off, upside down or elsewhere', () => {
  const { device } = vga();
  const memory = new Uint8Array(TEXT_MEMORY_BYTES);
  memory.set([0x41, 0x1e], 4);
  const crtc = (index: number, value: number) => {
    device.writePort(0x3d4, index);
    device.writePort(0x3d5, value);
  };
  expect(device.frame(memory)).toMatchObject({ columns: 80, rows: 25, cursor: 0, blinks: true });
  expect(device.frame(memory).cells[2]).toBe(0x1e41);
  crtc(0x0f, 81);
  expect(device.frame(memory).cursor).toBe(81);
  crtc(0x0a, 0x2d);
  expect(device.frame(memory).cursor).toBeUndefined();
  crtc(0x0a, 0x0f);
  expect(device.frame(memory).cursor).toBeUndefined();
  crtc(0x0a, 0x0d);
  crtc(0x0e, 0x10);
  expect(device.frame(memory).cursor).toBeUndefined();
});

it('has the rows, columns and row distance that the CRT controller says, within reason', () => {
  const { device } = vga();
  const memory = new Uint8Array(TEXT_MEMORY_BYTES);
  const crtc = (index: number, value: number) => {
    device.writePort(0x3d4, index);
    device.writePort(0x3d5, value);
  };
  crtc(0x09, 0x47); // characters of 8 lines
  expect(device.frame(memory)).toMatchObject({ columns: 80, rows: 50 });
  crtc(0x13, 0x32); // 100 cells a row
  memory[200] = 0x41;
  crtc(0x0f, 101);
  expect(device.frame(memory)).toMatchObject({ cursor: 81 });
  expect(device.frame(memory).cells[80]).toBe(0x41);
  crtc(0x11, 0);
  crtc(0x01, 0x27);
  expect(device.frame(memory)).toMatchObject({ columns: 40, rows: 50 });
  for (let index = 0; index < 0x20; index++) crtc(index, 0xff);
  const { columns, rows, cells } = device.frame(memory);
  expect([columns, rows, cells.length]).toEqual([132, 32, 132 * 32]);
});

it('protects the horizontal timing, but for one bit of the overflow register', () => {
  const { device } = vga();
  const write = (index: number, value: number) => {
    device.writePort(0x3d4, index);
    device.writePort(0x3d5, value);
    return device.readPort(0x3d5);
  };
  expect([write(0x00, 0x11), write(0x07, 0x00)]).toEqual([0x5f, 0x0f]);
  expect([write(0x11, 0x0e), write(0x00, 0x11), write(0x19, 0x11)]).toEqual([0x0e, 0x11, 0xff]);
});

it('moves to the ports of a monochrome adapter', () => {
  const { device } = vga();
  device.writePort(0x3d4, 0x0f);
  expect([device.readPort(0x3b4), device.readPort(0x3d4)]).toEqual([0xff, 0x0f]);
  device.writePort(0x3c2, 0x66);
  expect([device.readPort(0x3b4), device.readPort(0x3d4), device.readPort(0x3cc)]).toEqual([
    0x0f, 0xff, 0x66,
  ]);
});

it('reads and writes colours by components, the index counting on', () => {
  const { device } = vga();
  const read = (index: number, count: number) => {
    device.writePort(0x3c7, index);
    return Array.from({ length: count }, () => device.readPort(0x3c9));
  };
  expect(read(7, 3)).toEqual([0x2a, 0x2a, 0x2a]);
  expect(device.readPort(0x3c7)).toBe(3);
  device.writePort(0x3c8, 255);
  expect(device.readPort(0x3c7)).toBe(0);
  for (const value of [1, 2, 0xff, 4, 5]) device.writePort(0x3c9, value);
  expect(device.readPort(0x3c8)).toBe(0);
  expect(read(255, 4)).toEqual([1, 2, 0x3f, 0]);
  expect(device.readPort(0x3c6)).toBe(0xff);
});
