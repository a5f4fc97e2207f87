import { senderKey } from '../memory/key-for';
import type { Key, Memory } from '../memory/memory';
import { oneLine } from '../pane/who-of';
import { MOST_NAME, MOST_PROMISE_WORDS, NO_PROMISE_TEXTS } from './promise-texts';
import type { PromiseText, PromiseTexts } from './promise-texts';
import type { ToldPromise } from './told-promises';

const DAY_MS = 24 * 3_600_000;
/** Words are dropped this long after they came, where their promise is no longer known. */
export const KEEP_WORDS_MS = 90 * DAY_MS;
/** A name is dropped this long after its mail was open last; so many are kept, those met last. */
export const KEEP_NAMES_MS = 30 * DAY_MS;
export const MOST_NAMES = 300;

/** Cut with an ellipsis where it is too long, which counts as well. */
const short = (text: string, most: number): string => oneLine(text, most - 1);

function textOf(mailbox: string, { words, to, subject }: ToldPromise, at: number): PromiseText {
  const first = to.find(({ address }) => address.trim() !== '');
  const name = first && (short(first.name, MOST_NAME) || short(first.address, MOST_NAME));
  const about = short(subject ?? '', MOST_PROMISE_WORDS);
  return {
    words: short(words, MOST_PROMISE_WORDS),
    ...(first && name && { to: { name, sender: senderKey(mailbox, first.address.trim().toLowerCase()) } }),
    ...(about && { subject: about }),
    at,
  };
}

/** Remembers the words of a promise; the very same where nothing of it is new. What is told later fills gaps only. `now` is epoch ms. */
export function rememberWords(texts: PromiseTexts, told: ToldPromise, mailbox: string, now: number): PromiseTexts {
  const known = Object.hasOwn(texts.entries, told.id) ? texts.entries[told.id] : undefined;
  const heard = textOf(mailbox, told, known?.at ?? now);
  const entry: PromiseText = { ...heard, ...known, ...(known?.words === '' && { words: heard.words }) };
  if (known && JSON.stringify(Object.entries(known).sort()) === JSON.stringify(Object.entries(entry).sort()))
    return texts;
  return { ...texts, entries: { ...texts.entries, [told.id]: entry } };
}

/** Remembers who wrote a mail that is open; the very same where that is known of today. */
export function rememberName(texts: PromiseTexts, sender: Key, name: string, now: number): PromiseTexts {
  const known = Object.hasOwn(texts.names, sender) ? texts.names[sender] : undefined;
  const shown = short(name, MOST_NAME);
  if (shown === '' || (known?.name === shown && Math.abs(now - known.at) < DAY_MS)) return texts;
  const names = Object.entries({ ...texts.names, [sender]: { name: shown, at: now } });
  return { ...texts, names: Object.fromEntries(names.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_NAMES)) };
}

/** Nobody has to write in a conversation, or (`on` false) that was a mistake. */
export function putAway(texts: PromiseTexts, conversation: Key, on: boolean, now: number): PromiseTexts {
  const others = Object.entries(texts.putAway ?? {}).filter(([key]) => key !== conversation);
  return { ...texts, putAway: Object.fromEntries(on ? [...others, [conversation, now]] : others) };
}

/**
 * The words as they stand beside Memory at `now` (epoch ms): none from before everything was forgotten, whichever window or computer
 * that was asked in, and no old ones whose promise is gone. The very same where that changes nothing.
 */
export function settleTexts(texts: PromiseTexts, memory: Memory, now: number): PromiseTexts {
  const { forgottenAt } = memory;
  if (forgottenAt !== undefined && forgottenAt > (texts.forgottenAt ?? -Infinity)) {
    return { ...NO_PROMISE_TEXTS, forgottenAt };
  }
  const isKept = (id: Key, { at }: PromiseText) =>
    Object.hasOwn(memory.promises ?? {}, id) || now - at <= KEEP_WORDS_MS;
  const entries = Object.entries(texts.entries).filter(([id, text]) => isKept(id, text));
  const names = Object.entries(texts.names).filter(([, { at }]) => now - at <= KEEP_NAMES_MS);
  const away = Object.entries(texts.putAway ?? {}).filter(([, at]) => now - at <= KEEP_NAMES_MS);
  const left = [entries, names, away].map(({ length }) => length).join();
  const all = [texts.entries, texts.names, texts.putAway ?? {}].map((one) => Object.keys(one).length).join();
  if (left === all) return texts;
  return {
    ...texts,
    entries: Object.fromEntries(entries),
    names: Object.fromEntries(names),
    putAway: Object.fromEntries(away),
  };
}
