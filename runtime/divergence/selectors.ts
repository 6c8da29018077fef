/** Indices of the descriptors of a random program's world, in its GDT; the LDT has the segments at the same ones. */
export const Index = {
  code0: 1,
  data0: 2,
  code1: 3,
  data1: 4,
  code2: 5,
  data2: 6,
  code3: 7,
  data3: 8,
  conforming0: 9,
  conforming3: 10,
  code16: 11,
  data16: 12,
  readOnly3: 13,
  expandDown: 14,
  executeOnly: 15,
  absent: 16,
  untouched3: 17,
  tssA: 18,
  tssB: 19,
  tssC: 20,
  tssD: 21,
  ldt: 22,
  gate0: 23,
  gate1: 24,
  gate2: 25,
  gate16: 26,
  gateConforming: 27,
  taskGate: 28,
  small: 29,
  code16of3: 30,
  data16of3: 31,
  reserved: 32,
  expandDown16: 33,
  untouchedCode: 34,
  absentCode: 35,
  gateAbsent: 36,
  beyond: 70,
} as const;

/** Selector of a descriptor in the GDT with a requested privilege level. */
export function selectorOf(index: number, level = 0): number {
  return index * 8 + level;
}

/** What the assembly source calls selectors. */
export const selectorConstants: ReadonlyMap<string, number> = new Map([
  ['sel_code0', selectorOf(Index.code0)],
  ['sel_data0', selectorOf(Index.data0)],
  ['sel_data3', selectorOf(Index.data3, 3)],
  ['sel_code3', selectorOf(Index.code3, 3)],
  ['sel_code16', selectorOf(Index.code16)],
  ['sel_data16', selectorOf(Index.data16)],
  ['sel_tss_a', selectorOf(Index.tssA)],
  ['sel_tss_b', selectorOf(Index.tssB)],
  ['sel_ldt', selectorOf(Index.ldt)],
]);
