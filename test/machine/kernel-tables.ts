import { gateWords, segmentWords } from './descriptor-words.ts';
import { access, field, place, selector } from './kernel-layout.ts';

const TSS_LIMIT = 0x67;
const SHORT_LIMIT = 0x2b;

/** Descriptors and task states as every scenario finds them: address and doubleword. */
export function tables(): readonly (readonly [number, number | string])[] {
  const words: [number, number | string][] = [];
  const segment = (at: number, base: number, limit: number, rights: number, flags = 0) => {
    const [low, high] = segmentWords(base, limit, rights, flags);
    words.push([place.gdt + (at & ~7), low], [place.gdt + (at & ~7) + 4, high]);
  };
  segment(selector.code0, 0, 0xfffff, access.code, 12);
  segment(selector.data0, 0, 0xfffff, access.data, 12);
  segment(selector.code3, 0, 0xfffff, access.code | 0x60, 12);
  segment(selector.data3, 0, 0xfffff, access.data | 0x60, 12);
  segment(selector.main, place.main, TSS_LIMIT, access.tss);
  segment(selector.wide, place.wide, TSS_LIMIT, access.tss);
  segment(selector.short, place.short, SHORT_LIMIT, access.shortTss);
  segment(selector.handler, place.handler, TSS_LIMIT, access.tss);
  segment(selector.table, place.ldt, 0x3f, access.ldt);
  segment(selector.lowCode, place.kernel, 0xffff, access.code, 4);
  segment(selector.lowData, place.lowStack - 0x1000, 0xffff, access.data);
  const gate = gateWords(selector.wide, 0, access.taskGate);
  words.push([place.gdt + selector.gate, gate[0]], [place.gdt + selector.gate + 4, gate[1]]);
  const task = (area: number, eip: string, stack: number, rest: readonly [number, number][] = []) => {
    words.push([area + field.eip, eip], [area + field.flags, 2], [area + field.esp, stack]);
    words.push([area + field.es, selector.data0], [area + field.cs, selector.code0]);
    words.push([area + field.ss, selector.data0], [area + field.ds, selector.data0]);
    words.push([area + field.esp0, place.innerStack], [area + field.ss0, selector.data0]);
    for (const [offset, value] of rest) words.push([area + offset, value]);
  };
  task(place.main, '0', 0, [[field.cr3, place.directory]]);
  task(place.wide, 'wide_task', place.wideStack, [
    [0x28, 0xaaaa0001],
    [0x2c, 0xaaaa0002],
    [0x30, 0xaaaa0003],
    [0x34, 0xaaaa0004],
    [0x3c, 0xaaaa0005],
    [0x40, 0xaaaa0006],
    [0x44, 0xaaaa0007],
    [field.cr3, place.otherDirectory],
  ]);
  task(place.handler, 'handler_task', place.handlerStack, [[field.cr3, place.directory]]);
  const short = place.short;
  words.push([short + 0x0c, '(short_task - begin) << 16'], [short + 0x10, 0x11110002]);
  words.push([short + 0x14, 0x33332222], [short + 0x18, 0x10004444], [short + 0x1c, 0x66665555]);
  words.push([short + 0x20, 0x00007777 | (selector.data0 << 16)]);
  words.push([short + 0x24, selector.lowCode | (selector.lowData << 16)], [short + 0x28, selector.data0]);
  words.push([short + 2, place.innerStack & 0xffff], [short + 4, selector.lowData]);
  return words;
}
