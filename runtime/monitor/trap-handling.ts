import { Vector } from '../../generated/exceptions.ts';
import { handlers } from '../../generated/handlers.ts';
import { rewriteRules } from '../../generated/rewrite-rules.ts';
import { Flag, Slot } from '../../generated/state.ts';
import { trapTable } from '../../generated/trap-table.ts';
import { FIRST_HANDLER } from '../engine/form.ts';
import { meetsBreakpoint, watchesBreakpoints } from '../machine/breakpoint.ts';
import { takeDebugTrap } from '../machine/debug-trap.ts';
import { completeTaskSwitch } from '../machine/delivery.ts';
import type { MachineState } from '../machine/machine-state.ts';
import { takeDebugStatus } from './breakpoints.ts';
import type { RewrittenView } from './code-view.ts';
import type { EntryReason } from './counters.ts';
import { copyDescriptors } from './descriptor-copying.ts';
import type { Trap } from './entry.ts';
import type { Guest } from './guest.ts';
import { judgePageFault } from './page-fault.ts';
import { isInhibited, reflect, reflectDebug } from './reflection.ts';

const MOST_HIDDEN_FAULTS = 64;

/** By row of the handler table: whether its instruction may itself deliver an interrupt. */
const delivers = handlers.map(({ form }) => trapTable[form]?.delivers === true);
const rules = new Map(rewriteRules.map(({ handler, action }) => [handler, action]));

/** What an instruction that was executed on the virtual processor came to. */
interface Executed {
  readonly handler: number;
  readonly retired: boolean;
  /** It ended in the guest's own interrupt table. */
  readonly reflected: boolean;
  readonly touchedWindow: boolean;
}

/** What each trap of a guest comes to, on the guest's virtual processor. */
export class TrapHandling {
  readonly #state: MachineState;

  readonly #view: RewrittenView;
  /** Hidden faults since the guest's count of retired instructions changed, and that count. */
  #hidden = 0;
  #hiddenAt = -1;

  /** `state`: the real processor's. */
  constructor(state: MachineState, view: RewrittenView) {
    this.#state = state;
    this.#view = view;
  }

  /** Handles an exception that the guest's code raised on the real processor. */
  exception(guest: Guest, { vector, error }: Trap): void {
    if (vector === Vector.PF) this.#pageFault(guest, error);
    else if (vector === Vector.DB) this.#debug(guest);
    // Whatever it is, the same instruction on the virtual processor raises what the guest must see, or retires.
    else this.#emulateTrapped(guest);
  }

  /**
   * Executes one instruction by its own semantics, for an entry into the monitor.
   * @param reason what to count unless it is handed to the guest's interrupt table, which is a reflection; when
   *   absent, as it turns out: emulation or an access to the window
   * @returns the number of its handler if it retired
   */
  emulate(guest: Guest, reason?: EntryReason): number | undefined {
    const { handler, retired, reflected, touchedWindow } = this.#execute(guest);
    const own = reason ?? (touchedWindow ? 'window' : 'emulation');
    guest.counters.count(reflected ? 'reflection' : own, handler);
    return retired ? handler : undefined;
  }

  /** Executes one instruction that the real processor cannot: nothing has entered the monitor. */
  interpret(guest: Guest): void {
    if (this.#breaks(guest)) return;
    guest.tracer?.begin(guest);
    guest.counters.interpreted++;
    this.#execute(guest);
    guest.tracer?.end(guest, 'interpretation');
  }

  /** What the real processor does before an instruction: one with a breakpoint on it raises #DB instead. */
  #breaks(guest: Guest): boolean {
    const { cpu } = guest;
    if (!watchesBreakpoints(cpu) || !meetsBreakpoint(cpu, this.#holdsDebug(guest))) return false;
    if (!reflectDebug(guest)) guest.stop = { kind: 'triple-fault' };
    return true;
  }

  #execute(guest: Guest): Executed {
    const { cpu, counters } = guest;
    const stepping = cpu.getFlag(Flag.TF) !== 0;
    const start = cpu.get(Slot.eip);
    const privilege = guest.segments.privilege;
    // Every instruction clears RF.
    cpu.setFlag(Flag.RF, 0);
    const cameFromWindow = guest.segments.codeInWindow;
    cpu.touchedWindow = false;
    if (!this.#holdsDebug(guest)) cpu.set(Slot.breakpoints_met, 0);
    const { handler, fault, next } = guest.emulation.step();
    const touchedWindow = cpu.touchedWindow || cameFromWindow || guest.segments.codeInWindow;
    if (fault !== undefined) {
      if (!reflect(guest, fault)) guest.stop = { kind: 'triple-fault' };
      return { handler, retired: false, reflected: true, touchedWindow };
    }
    const reflected = delivers[handler - FIRST_HANDLER] === true && cpu.get(Slot.eip) !== next;
    counters.emulated++;
    counters.retiredByRealCpl[privilege as 1 | 3]++;
    guest.retired++;
    if (guest.mode === 'trap') copyDescriptors(guest);
    if (cpu.get(Slot.switching) !== 0) {
      if (!completeTaskSwitch(cpu)) guest.stop = { kind: 'triple-fault' };
    } else if (takeDebugTrap(cpu, { start, stepping, held: this.#holdsDebug(guest) })) {
      if (!reflectDebug(guest)) guest.stop = { kind: 'triple-fault' };
    }
    return { handler, retired: true, reflected, touchedWindow };
  }

  #holdsDebug({ cpu, retired }: Guest): boolean {
    return isInhibited(cpu.get(Slot.inhibit_debug), retired);
  }

  #emulateTrapped(guest: Guest): void {
    const handler = this.emulate(guest);
    if (handler === undefined || guest.mode !== 'full') return;
    if (rules.get(handler - FIRST_HANDLER) === 'trap') this.#view.noteTrap(handler);
  }

  /** The same instruction has had more hidden faults than it can have pages: emulation gets past it. */
  #isStuck(guest: Guest): boolean {
    if (this.#hiddenAt !== guest.retired) this.#hidden = 0;
    this.#hiddenAt = guest.retired;
    return ++this.#hidden > MOST_HIDDEN_FAULTS;
  }

  #debug(guest: Guest): void {
    guest.counters.count('reflection');
    takeDebugStatus(this.#state, guest.cpu);
    if (!reflectDebug(guest)) guest.stop = { kind: 'triple-fault' };
  }

  #pageFault(guest: Guest, error: number): void {
    const verdict = judgePageFault(guest, this.#state.get(Slot.cr2), error);
    switch (verdict.kind) {
      case 'hidden':
        if (this.#isStuck(guest)) this.emulate(guest, 'hiddenFault');
        else guest.counters.count('hiddenFault');
        return;
      case 'descriptor':
        guest.counters.count('trace');
        return;
      case 'true':
        guest.counters.count('trueFault');
        // As before every instruction: a double fault that comes of it pushes the flag as it is.
        guest.cpu.setFlag(Flag.RF, 0);
        if (!reflect(guest, verdict.fault)) guest.stop = { kind: 'triple-fault' };
        return;
      case 'window':
        this.#emulateTrapped(guest);
        return;
      default:
        this.emulate(guest, verdict.kind);
    }
  }
}
