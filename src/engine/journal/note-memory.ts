import type { Key, Memory } from '../memory/memory';
import { EMPTY_JOURNAL } from './journal';
import type { Journal, JournalMail } from './journal';

/**
 * Takes over what Memory tells: when everything was forgotten, and which conversations were answered since an email came in. The very
 * same journal where that is nothing new. Memory knows of an answer for about an hour, so this is called whenever it changes.
 */
export function noteMemory(journal: Journal, memory: Memory): Journal {
  const left = withoutForgotten(journal, memory);
  const answers = answersIn(memory);
  if (answers.size === 0) return left;
  const noted = Object.entries(left.mails).flatMap(([message, mail]) => {
    const at = firstAnswer(mail, answers.get(mail.conversation) ?? []);
    return at === undefined ? [] : [[message, { ...mail, answeredAt: at }] as const];
  });
  return noted.length === 0 ? left : { ...left, mails: { ...left.mails, ...Object.fromEntries(noted) } };
}

/** A journal of before everything was forgotten is empty, whichever window or computer that was asked in. */
function withoutForgotten(journal: Journal, { forgottenAt }: Memory): Journal {
  const known = journal.forgottenAt ?? -Infinity;
  return forgottenAt === undefined || forgottenAt <= known ? journal : { ...EMPTY_JOURNAL, forgottenAt };
}

/** When replies were seen to go out, by conversation: answers, and holding replies, after which the customer has heard something. */
function answersIn(memory: Memory): ReadonlyMap<Key, readonly number[]> {
  const answers = new Map<Key, number[]>();
  const add = (conversation: Key, at: number) => answers.set(conversation, [...(answers.get(conversation) ?? []), at]);
  for (const [conversation, at] of Object.entries(memory.sent ?? {})) add(conversation, at);
  for (const { answered, undone, conversation, joined, holdingSentAt } of Object.values(memory.coolDowns)) {
    for (const [id, { at, evidence }] of Object.entries(answered)) {
      if (evidence === 'sent' && !Object.hasOwn(undone, id)) add(id.replace(/~.*/, ''), at);
    }
    if (holdingSentAt === undefined) continue;
    for (const one of [conversation, ...Object.values(joined)]) add(one, holdingSentAt);
  }
  return answers;
}

/** The first answer after an email came in, where it is an earlier one than is known. */
function firstAnswer(mail: JournalMail, answers: readonly number[]): number | undefined {
  const from = mail.receivedAt ?? mail.seenAt;
  const first = Math.min(...answers.filter((at) => at >= from));
  return first < (mail.answeredAt ?? Infinity) ? first : undefined;
}
