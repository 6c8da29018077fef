import type { RewriteRule } from '../engine/form.ts';
import type { Finding, Verdict } from './finding.ts';

/** What `--virt full` makes of a form: the actions of its handlers. */
export type Treatment = RewriteRule['action'];

/** What the audit says of one form. */
export interface FormReport extends Finding {
  readonly form: string;
  readonly instruction: string;
  readonly mnemonic: string;
  readonly verdict: Verdict;
  readonly rewrite: readonly Treatment[];
  readonly source: string;
}
