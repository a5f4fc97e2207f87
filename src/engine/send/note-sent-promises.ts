import type { DraftPromise } from '../draft-check/draft';
import type { Person } from '../mail/email';
import type { Key, Memory } from '../memory/memory';
import { notePromise, promiseKey, removePromise } from '../memory/note-promise';
import { holdingPromiseKey } from '../promises/holding-promise';
import type { ToldPromise } from '../promises/told-promises';
import { wordsOfPromise } from '../promises/words-of-promise';

/** A reply that goes, as far as its promises need it. */
export type PromisingReply = {
  /** The mailbox it is sent from, lower case. */
  readonly mailbox: string;
  readonly conversation: Key;
  readonly people: readonly Person[];
  /** What the promises were found in. */
  readonly text: string;
  /** The message whose holding reply it is; that makes one promise, the time it names, which whoever opens Memory takes from its pause. */
  readonly holding?: Key;
};

/** Memory with what was promised; `noted` are the keys that it did not hold before this draft, `told` the words, which stay on the device. */
export type SentPromises = {
  readonly memory: Memory;
  readonly noted: readonly Key[];
  readonly told: readonly ToldPromise[];
};

/**
 * Notes what a reply promises when Send is pressed. Whether it goes after a question nobody tells, so it is noted then already; `before`
 * is what was noted when Send was pressed on the same draft last: of that whatever the draft no longer says is taken off again.
 */
export function noteSentPromises(
  memory: Memory,
  reply: PromisingReply,
  promises: readonly DraftPromise[],
  before: readonly Key[],
  now: number,
): SentPromises {
  const { mailbox, conversation, people: to, text } = reply;
  let next = memory;
  const coolDown = reply.holding === undefined ? undefined : next.coolDowns[reply.holding];
  if (coolDown !== undefined) {
    const [first] = promises;
    const id = holdingPromiseKey(mailbox, coolDown);
    return { memory: next, noted: [], told: first ? [{ id, words: wordsIn(text, first), to }] : [] };
  }
  const byWords = new Map(promises.map((promise) => [promise.text, promise]));
  const found = Array.from(byWords.values(), (promise) => ({
    promise,
    id: promiseKey(mailbox, conversation, promise.text),
  }));
  const noted: Key[] = [];
  for (const { promise, id } of found) {
    const known = next;
    next = notePromise(next, id, { due: promise.dueAt, kind: 'answer', conversation }, now);
    if ((next !== known || before.includes(id)) && !noted.includes(id)) noted.push(id);
  }
  for (const id of before) {
    if (!found.some((one) => one.id === id)) next = removePromise(next, id, true, now);
  }
  return {
    memory: next,
    noted,
    told: found.map(({ promise, id }) => ({ id, words: wordsIn(text, promise), to })),
  };
}

/** More than a sentence that is told whole has before a promise or behind it; a long draft may hold a thousand of them. */
const AROUND = 400;

function wordsIn(text: string, promise: DraftPromise): string {
  const from = Math.max(0, promise.start - AROUND);
  const near = { ...promise, start: promise.start - from, end: promise.end - from };
  return wordsOfPromise(text.slice(from, promise.end + AROUND), near);
}
