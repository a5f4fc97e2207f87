import type { Situation } from '../mail/reading';
import type { JournalMail } from './journal';

/** What emails were about, how many were, and how many of those were heated. */
export type Cause = { readonly situation: Situation; readonly count: number; readonly hot: number };

const MOST_CAUSES = 5;

/** What most of these emails were about, at most five, the most frequent first; "other" comes last of those that are even. */
export function topCauses(mails: readonly JournalMail[]): readonly Cause[] {
  const found = new Map<Situation, Cause>();
  for (const { situation, level } of mails) {
    const { count, hot } = found.get(situation) ?? { count: 0, hot: 0 };
    found.set(situation, { situation, count: count + 1, hot: hot + (level >= 2 ? 1 : 0) });
  }
  const last = ({ situation }: Cause) => (situation === 'other' ? 1 : 0);
  return [...found.values()]
    .sort((a, b) => b.count - a.count || b.hot - a.hot || last(a) - last(b))
    .slice(0, MOST_CAUSES);
}

const PLEASANT: readonly Situation[] = ['thanks', 'praise'];
const WEEK_MS = 7 * 24 * 3_600_000;

const cameAt = ({ receivedAt, seenAt }: JournalMail): number => receivedAt ?? seenAt;

/**
 * How many emails since `from` (epoch ms) a better first answer would have saved: those of a customer who wrote about the same within
 * a week before, and those that say that they come again. Whoever writes to say thanks costs nobody anything.
 */
export function savedContacts(mails: readonly JournalMail[], from: number): number {
  const last = new Map<string, number>();
  let saved = 0;
  for (const mail of [...mails].sort((a, b) => cameAt(a) - cameAt(b))) {
    if (PLEASANT.includes(mail.situation)) continue;
    const about = `${mail.sender} ${mail.situation}`;
    const before = last.get(about) ?? -Infinity;
    const again = cameAt(mail) - before <= WEEK_MS || mail.situation === 'repeat_contact' || mail.thirdTime;
    if (again && cameAt(mail) >= from) saved++;
    last.set(about, cameAt(mail));
  }
  return saved;
}
