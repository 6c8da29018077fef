import type { Session, SessionOptions } from './session.ts';

/** Builds the machine, and under `trap` and `full` the monitor on it. */
export async function createSession(options: SessionOptions): Promise<Session> {
  if (options.virt === 'none') return (await import('./bare-session.ts')).createBareSession(options);
  return (await import('./monitor-session.ts')).createMonitorSession(options);
}
