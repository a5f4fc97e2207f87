import type { Key } from '../memory/memory';
import type { PromiseStage } from '../promises/promise-day';

/**
 * What can be done to tell the customer that it is late: the letter can be opened ('letter'), an email of theirs that this pane has
 * shown can be ('open'), the agent has to open one ('find'), or the open mail cools ('wait').
 */
export type Telling = 'letter' | 'open' | 'find' | 'wait';

/** One open promise in the list. */
export type PromiseRow = {
  readonly id: Key;
  readonly kind: 'answer' | 'holding';
  readonly stage: PromiseStage;
  /** When it is due, as `PromiseDay` has it: epoch ms, and whether that is the whole day. */
  readonly at: number;
  readonly wholeDay: boolean;
  /** '' where another device saw them, or only a time was promised. */
  readonly words: string;
  /** Who was written to, and their given name where the pane can use it; '' where that is not known. */
  readonly name: string;
  readonly given: string;
  readonly subject: string;
  /** It was made in the open conversation. */
  readonly here: boolean;
  readonly snoozedUntil?: number;
  /** For one that is late. */
  readonly tell?: Telling;
};
