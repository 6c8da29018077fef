/** Selectors of the kernel's segments, task state segments and gates. */
export const selector = {
  code0: 0x08,
  data0: 0x10,
  code3: 0x1b,
  data3: 0x23,
  main: 0x28,
  wide: 0x30,
  short: 0x38,
  gate: 0x40,
  handler: 0x48,
  table: 0x50,
  lowCode: 0x58,
  lowData: 0x60,
  spare: 0x68,
} as const;

/** Where things lie; all below 4 MiB and clear of the kernel at 1 MiB. */
export const place = {
  kernel: 0x10_0000,
  gdt: 0x12_0000,
  idt: 0x12_0800,
  ldt: 0x12_1000,
  main: 0x12_2000,
  wide: 0x12_3000,
  short: 0x12_4000,
  handler: 0x12_5000,
  mainStack: 0x13_1000,
  wideStack: 0x13_2000,
  innerStack: 0x13_3000,
  lowStack: 0x13_4000,
  handlerStack: 0x13_5000,
  directory: 0x14_0000,
  otherDirectory: 0x14_1000,
  pageTable: 0x14_2000,
  otherTable: 0x14_3000,
} as const;

/** Access bytes. */
export const access = {
  code: 0x9b,
  data: 0x93,
  readOnly: 0x91,
  executeOnly: 0x99,
  tss: 0x89,
  busyTss: 0x8b,
  shortTss: 0x81,
  ldt: 0x82,
  taskGate: 0x85,
} as const;

/** Offsets in a 32-bit task state segment. */
export const field = {
  link: 0,
  esp0: 4,
  ss0: 8,
  cr3: 0x1c,
  eip: 0x20,
  flags: 0x24,
  esp: 0x38,
  es: 0x48,
  cs: 0x4c,
  ss: 0x50,
  ds: 0x54,
  fs: 0x58,
  gs: 0x5c,
  ldt: 0x60,
  trap: 0x64,
} as const;
