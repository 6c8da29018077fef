// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ResourceRow } from '../runtime/engine/architecture.ts';

/** Resources that the monitor keeps a copy of for each guest (isa/virtual-state.yaml). */
export const resources: readonly ResourceRow[] = [
  { name: 'IF', category: 'clock-or-interrupt', slots: ['IF'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Maskable interrupts enabled', source: 'isa/virtual-state.yaml:9' },
  { name: 'IOPL', category: 'io', slots: ['IOPL'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Privilege level up to which port instructions and CLI are allowed', source: 'isa/virtual-state.yaml:10' },
  { name: 'NT', category: 'mode', slots: ['NT'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Nested task', source: 'isa/virtual-state.yaml:11' },
  { name: 'VM', category: 'mode', slots: ['VM'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Virtual-8086 mode', source: 'isa/virtual-state.yaml:12' },
  { name: 'VIF', category: 'clock-or-interrupt', slots: ['VIF'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Virtual interrupt flag', source: 'isa/virtual-state.yaml:13' },
  { name: 'VIP', category: 'clock-or-interrupt', slots: ['VIP'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Virtual interrupt pending', source: 'isa/virtual-state.yaml:14' },
  { name: 'CPL', category: 'mode', slots: ['cpl'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Current privilege level', source: 'isa/virtual-state.yaml:15' },
  { name: 'ES', category: 'protection-or-relocation', slots: ['es.selector', 'es.base', 'es.limit', 'es.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Segment register ES with its hidden part', source: 'isa/virtual-state.yaml:16' },
  { name: 'CS', category: 'protection-or-relocation', slots: ['cs.selector', 'cs.base', 'cs.limit', 'cs.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Segment register CS with its hidden part', source: 'isa/virtual-state.yaml:17' },
  { name: 'SS', category: 'protection-or-relocation', slots: ['ss.selector', 'ss.base', 'ss.limit', 'ss.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Segment register SS with its hidden part', source: 'isa/virtual-state.yaml:18' },
  { name: 'DS', category: 'protection-or-relocation', slots: ['ds.selector', 'ds.base', 'ds.limit', 'ds.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Segment register DS with its hidden part', source: 'isa/virtual-state.yaml:19' },
  { name: 'FS', category: 'protection-or-relocation', slots: ['fs.selector', 'fs.base', 'fs.limit', 'fs.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Segment register FS with its hidden part', source: 'isa/virtual-state.yaml:20' },
  { name: 'GS', category: 'protection-or-relocation', slots: ['gs.selector', 'gs.base', 'gs.limit', 'gs.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Segment register GS with its hidden part', source: 'isa/virtual-state.yaml:21' },
  { name: 'GDTR', category: 'protection-or-relocation', slots: ['gdtr.base', 'gdtr.limit'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Global descriptor table', source: 'isa/virtual-state.yaml:22' },
  { name: 'IDTR', category: 'clock-or-interrupt', slots: ['idtr.base', 'idtr.limit'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Interrupt descriptor table', source: 'isa/virtual-state.yaml:23' },
  { name: 'LDTR', category: 'protection-or-relocation', slots: ['ldtr.selector', 'ldtr.base', 'ldtr.limit', 'ldtr.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Local descriptor table', source: 'isa/virtual-state.yaml:24' },
  { name: 'TR', category: 'protection-or-relocation', slots: ['tr.selector', 'tr.base', 'tr.limit', 'tr.rights'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Task state segment', source: 'isa/virtual-state.yaml:25' },
  { name: 'CR0', category: 'mode', slots: ['cr0'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Machine status and paging control', source: 'isa/virtual-state.yaml:26' },
  { name: 'CR2', category: 'protection-or-relocation', slots: ['cr2'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Page-fault address', source: 'isa/virtual-state.yaml:27' },
  { name: 'CR3', category: 'protection-or-relocation', slots: ['cr3', 'pdpte.0', 'pdpte.1', 'pdpte.2', 'pdpte.3'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Page directory', source: 'isa/virtual-state.yaml:28' },
  { name: 'CR4', category: 'mode', slots: ['cr4'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Architecture extensions switched on', source: 'isa/virtual-state.yaml:29' },
  { name: 'DR', category: 'host-state', slots: ['dr0', 'dr1', 'dr2', 'dr3', 'dr6', 'dr7'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Debug registers', source: 'isa/virtual-state.yaml:30' },
  { name: 'TEST', category: 'host-state', slots: ['tr3', 'tr4', 'tr5', 'tr6', 'tr7'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Test registers of caches', source: 'isa/virtual-state.yaml:31' },
  { name: 'SYSENTER', category: 'host-state', slots: ['sysenter_cs', 'sysenter_esp', 'sysenter_eip'], intrinsics: [], how: 'virtual copy', record: false, summary: 'Model-specific registers 174h-176h', source: 'isa/virtual-state.yaml:32' },
  { name: 'FPUPOINTERS', category: 'protection-or-relocation', slots: ['fcs', 'fds'], intrinsics: [], how: 'virtual copy', record: true, summary: 'Selectors of the last x87 instruction and of its operand', source: 'isa/virtual-state.yaml:33' },
  { name: 'EFER', category: 'mode', slots: ['efer'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Model-specific register C0000080h: extended features switched on', source: 'isa/virtual-state.yaml:34' },
  { name: 'TSC', category: 'clock-or-interrupt', slots: ['tsc_low', 'tsc_high'], intrinsics: ['time_stamp'], how: 'virtual clock', record: false, summary: 'Time-stamp counter', source: 'isa/virtual-state.yaml:35' },
  { name: 'IDENTITY', category: 'host-state', slots: ['model', 'cr4_mask'], intrinsics: ['cpuid'], how: 'virtual model', record: false, summary: 'CPU model and its identification', source: 'isa/virtual-state.yaml:36' },
  { name: 'PORTS', category: 'io', slots: [], intrinsics: ['port_read', 'port_write'], how: 'virtual devices', record: false, summary: 'I/O address space', source: 'isa/virtual-state.yaml:37' },
  { name: 'TRANSLATIONS', category: 'protection-or-relocation', slots: [], intrinsics: ['flush_translations', 'flush_translation'], how: 'shadow tables', record: false, summary: 'Cached address translations', source: 'isa/virtual-state.yaml:38' },
  { name: 'CACHE', category: 'host-state', slots: [], intrinsics: ['cache_flush'], how: 'no effect', record: false, summary: 'Processor caches', source: 'isa/virtual-state.yaml:39' },
  { name: 'ACTIVITY', category: 'clock-or-interrupt', slots: ['halted'], intrinsics: [], how: 'shadowed copy', record: false, summary: 'Activity state: halted or not', source: 'isa/virtual-state.yaml:40' },
  { name: 'INTERRUPTIBILITY', category: 'clock-or-interrupt', slots: ['intr', 'inhibit', 'inhibit_debug'], intrinsics: ['inhibit_interrupts'], how: 'virtual copy', record: false, summary: 'Interrupt request and the shadow of STI and MOV SS', source: 'isa/virtual-state.yaml:41' },
];

/** The categories of sensitive instructions that the resources fall into. */
export const categories = ['clock-or-interrupt', 'host-state', 'io', 'mode', 'protection-or-relocation'] as const;
