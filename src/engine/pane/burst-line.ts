import { burstOf } from '../board/burst-of';
import type { BurstMail } from '../board/burst-of';
import type { JournalMail } from '../journal/journal';
import type { CareLines } from './care';
import type { Desk } from './opened';
import type { Pane, PaneKind } from './pane';

/** Where the open mail itself is looked at. */
const BESIDE: readonly PaneKind[] = ['calm', 'cooling', 'ready'];

/** What is said of many heated emails on one topic, until the board was changed after the first of them. `now` is epoch ms. */
export function burstLine(pane: Pane, { care }: Pick<Desk, 'care'>, now: number): CareLines['burst'] {
  if (!BESIDE.includes(pane.kind) || !care?.board || !care.journal) return undefined;
  const { board, problem } = care.board;
  if (problem === 'newer') return undefined;
  const burst = burstOf(Object.values(care.journal.journal.mails).map(burstMail), now);
  if (burst === undefined || board.changedAt >= burst.since) return undefined;
  return { situation: burst.situation, senders: burst.senders };
}

function burstMail({ receivedAt, seenAt, situation, level, conversation, sender, topics }: JournalMail): BurstMail {
  return { at: receivedAt ?? seenAt, situation, level, conversation, sender, words: topics };
}
