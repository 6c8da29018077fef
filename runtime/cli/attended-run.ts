import process from 'node:process';
import { Console } from './console/console.ts';
import { type Front, SerialFront } from './console/front.ts';
import type { GuestOutputs } from './console/guest-outputs.ts';
import { type AttendedGuest, GuestSwitch } from './console/guest-switch.ts';
import { ScreenFront } from './console/screen-front.ts';
import { EndReason } from './run-report.ts';
import type { Session, SessionGuest } from './session.ts';
import { SessionRun } from './session-run.ts';
import { statusReport } from './status-report.ts';

const MILLISECONDS = 1000;
/** They end the run in good order, statistics and screen written; a second one ends the process at once. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What standard input and its terminal are for a guest. */
export type FrontKind = 'serial' | 'screen';

export interface AttendedRunOptions {
  readonly outputs: GuestOutputs;
  /** By guest, what the terminal is for it; undefined: it has none. */
  readonly fronts: readonly (FrontKind | undefined)[];
  readonly maxSeconds?: number | undefined;
  /** See {@link HostEnds.judge}. */
  readonly judge?: (() => Promise<string | undefined>) | undefined;
}

/** Runs a session to its end, with the host's keys, signals and time limit. */
export async function attendedRun(session: Session, options: AttendedRunOptions): Promise<void> {
  const { outputs, maxSeconds, judge } = options;
  const run = new SessionRun(session, {
    exchange() {
      outputs.flush();
      attendant?.refresh();
      if (outputs.failure !== undefined) run.end(EndReason.output);
    },
    finish() {
      outputs.end();
    },
    ...(judge === undefined ? {} : { judge }),
    get congested() {
      return outputs.congested;
    },
    get pending() {
      return outputs.pending;
    },
  });
  const attendant = attend(session, run, options);
  const timer =
    maxSeconds === undefined
      ? undefined
      : setTimeout(() => run.end(EndReason.time), maxSeconds * MILLISECONDS);
  const onSignal = (): void => run.end(EndReason.signal);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    await run.finish();
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    clearTimeout(timer);
    attendant?.close();
  }
}

/** Connects the host's standard input with the guests that have a front. */
function attend(
  session: Session,
  run: SessionRun,
  { fronts, outputs }: AttendedRunOptions,
): Console | undefined {
  const [first, ...others] = session.guests.flatMap((guest, index): AttendedGuest[] => {
    const kind = fronts[index];
    if (kind === undefined) return [];
    const { shown, toggleStamps } = outputs.guests[index]!;
    return [{ guest, open: () => openFront(guest, kind), shown, toggleStamps }];
  });
  if (first === undefined) return undefined;
  const start = performance.now();
  return new Console({
    guests: new GuestSwitch([first, ...others]),
    wake: () => run.wake(),
    exit: () => run.end(EndReason.user),
    status: () => statusReport(session, (performance.now() - start) / MILLISECONDS),
  });
}

function openFront(guest: SessionGuest, kind: FrontKind): Front {
  const { pc } = guest;
  if (kind === 'serial') return new SerialFront(pc.serialLine);
  return new ScreenFront({ frame: () => pc.frame(guest.memory), press: (code) => pc.pressKey(code) });
}
