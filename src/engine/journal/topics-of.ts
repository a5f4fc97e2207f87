import { COMMON_STARTS } from '../mail/common-starts';
import type { Reading } from '../mail/reading';
import { wordsOf } from '../mail/words';
import { keyFor } from '../memory/key-for';
import type { Key } from '../memory/memory';

/** Topics that are kept of one email, at most. */
export const MOST_TOPICS = 12;
/** Shorter words stand in every text; longer ones are compared by their beginnings, which all their forms share. */
const LEAST_LETTERS = 5;
const STEM = 6;
/** What an email is about stands at its beginning. */
const MOST_TEXT = 2_000;

/**
 * Keyed hashes of the words that an email is about: those of the subject first, then of what is asked, then of the rest. Words that
 * made it hot are no topic. The same word gives the same hash in all its forms, and another one in every mailbox.
 */
export function topicsOf(mailboxAddress: string, subject: string, reading: Reading): readonly Key[] {
  const { hostility, asks, newest } = reading;
  const asked = asks.map(({ text }) => text).join('\n');
  const text = [subject.slice(0, 300), asked.slice(0, MOST_TEXT), newest.slice(0, MOST_TEXT)].join('\n');
  const stings = new Set(hostility.findings.flatMap((finding) => stemsIn(finding.text)));
  const stems = new Set(stemsIn(text).filter((stem) => !stings.has(stem)));
  return [...stems].slice(0, MOST_TOPICS).map((stem) => keyFor(mailboxAddress, `t:${stem}`));
}

function stemsIn(text: string): readonly string[] {
  return wordsOf(text)
    .map(({ forms: [form = ''] }) => form)
    .filter((form) => form.length >= LEAST_LETTERS && !COMMON_STARTS.has(form))
    .map((form) => form.slice(0, STEM));
}
