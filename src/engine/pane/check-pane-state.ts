import type { DraftProblemKind } from '../draft-check/draft';
import type { RecoveryStep } from '../draft-check/recovery-words';

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
  /** Its reminder was asked for, or comes by itself when the mail is sent. */
  readonly reminded?: boolean;
};

/** What to look at before the open draft goes. */
export type CheckPaneState = {
  readonly kind: 'check';
  /** The worst first, a few of them unless all are asked for. */
  readonly findings: readonly DraftFinding[];
  /** How many more there are. */
  readonly more: number;
  /** Steps of a good answer that the draft holds. */
  readonly steps: readonly RecoveryStep[];
  readonly dealt: number;
  readonly canUndo: boolean;
  readonly fine?: DraftProblemKind;
  readonly trouble?: 'changed' | 'not-found' | 'refused';
};
