import type { Privilege } from './classification.ts';

/** Proof of a hole: a state, and what came out wrong. */
export interface HoleProof {
  /** The virtual state in words. */
  readonly witness: string;
  readonly what: string;
  /** What the guest expects, and what it gets when deprivileged. */
  readonly expected: string;
  readonly found: string;
  /** Virtualized resources each of which alone makes the difference. */
  readonly causes: readonly string[];
}

/** What the audit found out about a form, or about all the forms of a mnemonic. */
export interface Finding {
  /** False without semantics: the class is unknown, never innocuous. */
  readonly known: boolean;
  readonly privilege: Privilege;
  /** Changes mode or resource configuration. */
  readonly control: boolean;
  /** Its result depends on the privilege level. */
  readonly mode: boolean;
  /** Its result depends on where the resources are or what they hold. */
  readonly location: boolean;
  /** Goes through the interrupt descriptor table, or always faults: the monitor gets it at every level. */
  readonly trapped: boolean;
  /** A hole when the guest's kernel is deprivileged. */
  readonly hole: HoleProof | undefined;
  /** Its flaw shows at virtual CPL 3 too: theorem 3 fails for it. */
  readonly userHole: boolean;
  /** Virtualized resources it changes or depends on. */
  readonly resources: readonly string[];
  /** Which of the five categories these fall into. */
  readonly categories: readonly string[];
}

/** The class that the report prints. */
export type Verdict = 'innocuous' | 'privileged' | 'trapped' | 'hole' | 'sensitive' | 'unknown';

/** One word for a finding. `sensitive`: it is, but every state in which that shows is one where it traps. */
export function verdictOf(finding: Finding): Verdict {
  if (!finding.known) return 'unknown';
  if (finding.hole !== undefined) return 'hole';
  if (finding.privilege === 'always' || finding.privilege === 'iopl') return 'privileged';
  if (finding.trapped) return 'trapped';
  return finding.control || finding.mode || finding.location ? 'sensitive' : 'innocuous';
}
