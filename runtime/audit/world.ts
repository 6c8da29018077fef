/**
 * The memory in which the audit runs instructions: the guest's tables and, above them, the monitor's. Paging is
 * off, so linear and physical addresses are the same. Addresses in bytes.
 */
export const World = {
  code: 0x1000,
  /** Where jumps, gates and returns lead. */
  target: 0x1200,
  data: 0x2000,
  stack: 0x3800,
  /** Where returns to an outer level find their stack. */
  outerStack: 0x3c00,
  gdt: 0x4000,
  idt: 0x5000,
  tss: 0x6000,
  ldt: 0x9000,
  /** Everything from here on is the monitor's. */
  monitor: 0x10000,
  monitorGdt: 0x14000,
  monitorIdt: 0x15000,
  monitorTss: 0x16000,
  monitorLdt: 0x19000,
  monitorStack: 0x1b000,
  end: 0x20000,
} as const;

export const GDT_LIMIT = 0x7ff;
/** The monitor's table holds its own entries behind the shadows. */
export const MONITOR_GDT_LIMIT = 0xfff;
export const IDT_LIMIT = 0x7ff;
/** A 32-bit TSS, the I/O bitmap for all ports and the byte of ones after it (Intel SDM vol. 1, 19.5.2). */
export const TSS_LIMIT = 0x68 + 0x2000;
export const LDT_LIMIT = 0x1ff;

/** Descriptor-table entries that every state uses. */
export const Entry = {
  /** Flat code and data of each privilege level: `code + 2 * level`. */
  code: 1,
  data: 2,
  tss: 9,
  ldt: 10,
  /** First of the sampled descriptors. */
  samples: 16,
  monitorTss: 400,
  monitorLdt: 401,
  monitorCode: 402,
  monitorData: 403,
} as const;

export const codeSelector = (level: number): number => ((Entry.code + 2 * level) << 3) | level;
export const dataSelector = (level: number): number => ((Entry.data + 2 * level) << 3) | level;
