import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A save is several events: they count as one when they come within so many milliseconds. */
const SETTLE = 50;

/**
 * Calls `changed` after every save below `folder`, until the process ends. Each folder is watched by itself: a
 * recursive watch loses sight of a file that an editor has replaced.
 */
export function watchFolder(folder: string, changed: () => void): void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      changed();
    }, SETTLE);
  };
  const look = (): void => {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    for (const path of [folder, ...below]) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, settle);
      // the folder is gone: one that comes in its place is watched anew
      watcher.on('error', () => watchers.delete(path));
      watchers.set(path, watcher);
    }
  };
  look();
}
