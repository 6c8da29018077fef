import process from 'node:process';
import { Console } from './console/console.ts';
import { SerialFront } from './console/front.ts';
import type { GuestOutputs } from './console/guest-outputs.ts';
import { ScreenFront } from './console/screen-front.ts';
import { EndReason } from './run-report.ts';
import type { Session } from './session.ts';
import { SessionRun } from './session-run.ts';
import { statusReport } from './status-report.ts';

const MILLISECONDS = 1000;
/** They end the run in good order, statistics and screen written; a second one ends the process at once. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface AttendedRunOptions {
  readonly outputs: GuestOutputs;
  /** What standard input and its terminal are for the first guest; absent: nothing. */
  readonly front?: 'serial' | 'screen' | undefined;
  readonly maxSeconds?: number | undefined;
}

/** Runs a session to its end, with the host's keys, signals and time limit. */
export async function attendedRun(session: Session, options: AttendedRunOptions): Promise<void> {
  const { outputs, maxSeconds } = options;
  const run = new SessionRun(session, {
    exchange() {
      outputs.flush();
      attendant?.refresh();
      if (outputs.failure !== undefined) run.end(EndReason.output);
    },
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

/** Connects the host's standard input with the first guest. */
function attend(
  session: Session,
  run: SessionRun,
  { front, outputs }: AttendedRunOptions,
): Console | undefined {
  const [guest] = session.guests;
  if (guest === undefined || front === undefined) return undefined;
  const { pc } = guest;
  const start = performance.now();
  return new Console({
    front:
      front === 'serial'
        ? new SerialFront(pc.serialLine)
        : new ScreenFront({ frame: () => pc.frame(guest.memory), press: (code) => pc.pressKey(code) }),
    wake: () => run.wake(),
    exit: () => run.end(EndReason.user),
    status: () => statusReport(session, (performance.now() - start) / MILLISECONDS),
    sendBreak: () => pc.serialLine.receiveBreak(),
    toggleStamps: () => outputs.guests[0]?.toggleStamps(),
  });
}
