// Generated from isa/ by `ring1 generate`. Do not edit.
import type { ResourceRow } from '../runtime/engine/architecture.ts';

/** Resources that the monitor keeps a copy of for each guest (isa/virtual-state.yaml). */
export const resources: readonly ResourceRow[] = [
  { name: 'IF', category: 'clock-or-interrupt', slots: ['IF'], intrinsics: [], how: 'virtual copy', summary: 'Maskable interrupts enabled', source: 'isa/virtual-state.yaml:8' },
  { name: 'IOPL', category: 'io', slots: ['IOPL'], intrinsics: [], how: 'virtual copy', summary: 'Privilege level up to which port instructions and CLI are allowed', source: 'isa/virtual-state.yaml:9' },
  { name: 'NT', category: 'mode', slots: ['NT'], intrinsics: [], how: 'virtual copy', summary: 'Nested task', source: 'isa/virtual-state.yaml:10' },
  { name: 'VM', category: 'mode', slots: ['VM'], intrinsics: [], how: 'shadowed copy', summary: 'Virtual-8086 mode', source: 'isa/virtual-state.yaml:11' },
  { name: 'VIF', category: 'clock-or-interrupt', slots: ['VIF'], intrinsics: [], how: 'virtual copy', summary: 'Virtual interrupt flag', source: 'isa/virtual-state.yaml:12' },
  { name: 'VIP', category: 'clock-or-interrupt', slots: ['VIP'], intrinsics: [], how: 'virtual copy', summary: 'Virtual interrupt pending', source: 'isa/virtual-state.yaml:13' },
  { name: 'CPL', category: 'mode', slots: ['cpl'], intrinsics: [], how: 'shadowed copy', summary: 'Current privilege level', source: 'isa/virtual-state.yaml:14' },
  { name: 'ES', category: 'protection-or-relocation', slots: ['es.selector', 'es.base', 'es.limit', 'es.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Segment register ES with its hidden part', source: 'isa/virtual-state.yaml:15' },
  { name: 'CS', category: 'protection-or-relocation', slots: ['cs.selector', 'cs.base', 'cs.limit', 'cs.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Segment register CS with its hidden part', source: 'isa/virtual-state.yaml:16' },
  { name: 'SS', category: 'protection-or-relocation', slots: ['ss.selector', 'ss.base', 'ss.limit', 'ss.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Segment register SS with its hidden part', source: 'isa/virtual-state.yaml:17' },
  { name: 'DS', category: 'protection-or-relocation', slots: ['ds.selector', 'ds.base', 'ds.limit', 'ds.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Segment register DS with its hidden part', source: 'isa/virtual-state.yaml:18' },
  { name: 'FS', category: 'protection-or-relocation', slots: ['fs.selector', 'fs.base', 'fs.limit', 'fs.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Segment register FS with its hidden part', source: 'isa/virtual-state.yaml:19' },
  { name: 'GS', category: 'protection-or-relocation', slots: ['gs.selector', 'gs.base', 'gs.limit', 'gs.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Segment register GS with its hidden part', source: 'isa/virtual-state.yaml:20' },
  { name: 'GDTR', category: 'protection-or-relocation', slots: ['gdtr.base', 'gdtr.limit'], intrinsics: [], how: 'shadowed copy', summary: 'Global descriptor table', source: 'isa/virtual-state.yaml:21' },
  { name: 'IDTR', category: 'clock-or-interrupt', slots: ['idtr.base', 'idtr.limit'], intrinsics: [], how: 'virtual copy', summary: 'Interrupt descriptor table', source: 'isa/virtual-state.yaml:22' },
  { name: 'LDTR', category: 'protection-or-relocation', slots: ['ldtr.selector', 'ldtr.base', 'ldtr.limit', 'ldtr.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Local descriptor table', source: 'isa/virtual-state.yaml:23' },
  { name: 'TR', category: 'protection-or-relocation', slots: ['tr.selector', 'tr.base', 'tr.limit', 'tr.rights'], intrinsics: [], how: 'shadowed copy', summary: 'Task state segment', source: 'isa/virtual-state.yaml:24' },
  { name: 'CR0', category: 'mode', slots: ['cr0'], intrinsics: [], how: 'shadowed copy', summary: 'Machine status and paging control', source: 'isa/virtual-state.yaml:25' },
  { name: 'CR2', category: 'protection-or-relocation', slots: ['cr2'], intrinsics: [], how: 'virtual copy', summary: 'Page-fault address', source: 'isa/virtual-state.yaml:26' },
  { name: 'CR3', category: 'protection-or-relocation', slots: ['cr3'], intrinsics: [], how: 'shadowed copy', summary: 'Page directory', source: 'isa/virtual-state.yaml:27' },
  { name: 'CR4', category: 'mode', slots: ['cr4'], intrinsics: [], how: 'shadowed copy', summary: 'Architecture extensions switched on', source: 'isa/virtual-state.yaml:28' },
  { name: 'DR', category: 'host-state', slots: ['dr0', 'dr1', 'dr2', 'dr3', 'dr6', 'dr7'], intrinsics: [], how: 'shadowed copy', summary: 'Debug registers', source: 'isa/virtual-state.yaml:29' },
  { name: 'SYSENTER', category: 'host-state', slots: ['sysenter_cs', 'sysenter_esp', 'sysenter_eip'], intrinsics: [], how: 'virtual copy', summary: 'Model-specific registers 174h-176h', source: 'isa/virtual-state.yaml:30' },
  { name: 'TSC', category: 'clock-or-interrupt', slots: ['tsc_low', 'tsc_high'], intrinsics: ['time_stamp'], how: 'virtual clock', summary: 'Time-stamp counter', source: 'isa/virtual-state.yaml:31' },
  { name: 'IDENTITY', category: 'host-state', slots: ['model', 'cr4_mask'], intrinsics: ['cpuid'], how: 'virtual model', summary: 'CPU model and its identification', source: 'isa/virtual-state.yaml:32' },
  { name: 'PORTS', category: 'io', slots: [], intrinsics: ['port_read', 'port_write'], how: 'virtual devices', summary: 'I/O address space', source: 'isa/virtual-state.yaml:33' },
  { name: 'TRANSLATIONS', category: 'protection-or-relocation', slots: [], intrinsics: ['flush_translations', 'flush_translation'], how: 'shadow tables', summary: 'Cached address translations', source: 'isa/virtual-state.yaml:34' },
  { name: 'CACHE', category: 'host-state', slots: [], intrinsics: ['cache_flush'], how: 'no effect', summary: 'Processor caches', source: 'isa/virtual-state.yaml:35' },
  { name: 'ACTIVITY', category: 'clock-or-interrupt', slots: ['intr', 'inhibit', 'halted'], intrinsics: ['halt', 'inhibit_interrupts'], how: 'virtual copy', summary: 'Interrupt request, interrupt shadow and halt state', source: 'isa/virtual-state.yaml:36' },
];

/** The categories of sensitive instructions that the resources fall into. */
export const categories = ['clock-or-interrupt', 'host-state', 'io', 'mode', 'protection-or-relocation'] as const;
