import type { DialState } from './dial-state';
import type { FollowUps } from '../follow-up/follow-ups';
import type { PromiseDeed } from './care';
import type { Problem } from './problem';
import type { PromiseRow } from './promise-row';

/** What was promised to customers and is open, and who waits for whom. */
export type PromisesPaneState = {
  readonly kind: 'promises';
  /** Late first, then today, then later; those that are snoozed last. */
  readonly rows: readonly PromiseRow[];
  /** Days to move one to, epoch ms: the last millisecond of tomorrow and of the third business day; a snooze until the morning. */
  readonly tomorrow: number;
  readonly soon: number;
  readonly morning: number;
  readonly followUps: FollowUps;
  /** The small dial beside the title while a pause runs. */
  readonly dial?: DialState;
  readonly deed?: PromiseDeed;
  readonly problem?: Problem;
  /** Why the words of promises are not kept, or only shown. */
  readonly texts?: 'newer' | 'not-kept';
};
