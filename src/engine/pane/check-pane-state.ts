import type { DraftProblemKind } from '../draft-check/draft';
import type { RecoveryStep } from '../draft-check/recovery-words';
import type { DialState } from './dial-state';

/** Something found in the open draft: what may be wrong with it, or a promise with its day. */
export type DraftFinding = {
  /** By which a step names it; the same for the same words after another look. */
  readonly id: string;
  readonly kind: DraftProblemKind | 'promise';
  /** Which rule found it, by which it may have words of its own; '' for a promise. */
  readonly rule: string;
  /** The words in question, cut; '' for something that is not there. */
  readonly words: string;
  /** What could stand there instead; '' takes the words out. Absent where nobody but the agent can tell. */
  readonly fix?: string;
  /** By when a promise is due, epoch ms. */
  readonly due?: number;
};

/** What is in order in the open draft; only what is true of it for sure. */
export type DraftMerit =
  | { readonly kind: 'greets'; readonly name: string }
  | { readonly kind: 'takes-up'; readonly count: number }
  | { readonly kind: 'step'; readonly step: RecoveryStep }
  /** `due` in epoch ms: by when a promise is due whose reminder was asked for, or comes by itself with the mail that is sent. */
  | { readonly kind: 'reminder'; readonly due: number; readonly onSend: boolean };

/** What to look at before the open draft goes. */
export type CheckPaneState = {
  readonly kind: 'check';
  /** While the mail that is answered cools: the check is a view beside the pause. */
  readonly dial?: DialState;
  /** The worst first, a few of them unless all are asked for. */
  readonly findings: readonly DraftFinding[];
  /** How many more there are. */
  readonly more: number;
  /** What is in order; nothing while something is left. */
  readonly merits: readonly DraftMerit[];
  /** Grows with everything the agent does about a finding. */
  readonly dealt: number;
  readonly canUndo: boolean;
  readonly fine?: DraftProblemKind;
  readonly trouble?: 'changed' | 'not-found' | 'refused';
};
