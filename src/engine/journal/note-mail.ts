import type { Key } from '../memory/memory';
import { KEEP_MAILS_MS, MOST_MAILS } from './journal';
import type { Journal, JournalMail } from './journal';

/** An email that is open, as it was read by now. */
export type SeenMail = Omit<JournalMail, 'seenAt' | 'answeredAt'>;

/**
 * Notes that an email was opened; the very same journal where nothing is new. One that was opened before keeps when that was, and is
 * read as it is read now, because a second voice may have been heard since. Old emails go. `now` is epoch ms.
 */
export function noteMail(journal: Journal, message: Key, seen: SeenMail, now: number): Journal {
  const known = Object.hasOwn(journal.mails, message) ? journal.mails[message] : undefined;
  const before = known !== undefined && isYoung(known, now) ? known : undefined;
  const mail: JournalMail = {
    ...seen,
    seenAt: Math.min(before?.seenAt ?? now, now),
    ...(before?.answeredAt !== undefined && { answeredAt: before.answeredAt }),
  };
  if (before !== undefined && sameMail(before, mail)) return journal;
  return { ...journal, mails: pruned({ ...journal.mails, [message]: mail }, now) };
}

function sameMail(a: JournalMail, b: JournalMail): boolean {
  const { topics: topicsOfA, ...restOfA } = a;
  const { topics: topicsOfB, ...restOfB } = b;
  const sorted = (rest: object) =>
    JSON.stringify(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));
  return topicsOfA.join() === topicsOfB.join() && sorted(restOfA) === sorted(restOfB);
}

const isYoung = ({ seenAt }: JournalMail, now: number): boolean => now - seenAt <= KEEP_MAILS_MS;

/** What is young enough, and of that the emails opened last. */
function pruned(mails: Journal['mails'], now: number): Journal['mails'] {
  const young = Object.entries(mails).filter(([, mail]) => isYoung(mail, now));
  if (young.length <= MOST_MAILS) return Object.fromEntries(young);
  return Object.fromEntries(young.sort(([, a], [, b]) => b.seenAt - a.seenAt).slice(0, MOST_MAILS));
}
