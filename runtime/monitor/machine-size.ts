import { shadowFrames } from './shadow-paging.ts';
import { FIXED_PAGES, GDT_PAGES, PAGE_BYTES } from './window.ts';

/** Most page tables of the window, besides the pages in it. */
const WINDOW_TABLES = 2;

/** Bytes of machine memory for guests with so much memory each, the monitor's own frames included. */
export function machineBytes(guestBytes: readonly number[]): number {
  let frames = FIXED_PAGES.length + WINDOW_TABLES;
  for (const bytes of guestBytes) {
    const pages = bytes / PAGE_BYTES;
    frames += pages + shadowFrames(pages) + GDT_PAGES;
  }
  return frames * PAGE_BYTES;
}
