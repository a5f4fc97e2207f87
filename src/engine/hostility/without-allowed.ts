import { createPhraseIndex } from '../mail/phrase-index';
import type { Match, PhraseIndex } from '../mail/phrase-index';
import type { Said } from '../mail/wants/said';
import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';

/** Phrases in which nothing is hostile to this mailbox: names of its products, and what an agent called harmless. */
export type Allowed = PhraseIndex<true>;

// More words than a sentence that was called harmless has.
const MOST_WORDS = 60;

/** Prepares phrases as people write them; capitals, marks and white space do not matter, a phrase without words allows nothing. */
export function allowedOf(phrases: readonly string[]): Allowed {
  return createPhraseIndex(
    phrases.map((phrase) => ({
      phrase: wordsOf(phrase)
        .slice(0, MOST_WORDS)
        .map(({ forms }) => (forms[0] ?? '').replace(/\*+$/, ''))
        .join(' '),
      value: true as const,
    })),
  );
}

/** The places of allowed phrases, whatever numbers and marks stand between their words. */
function placesOf(allowed: Allowed, words: readonly Word[]): readonly Match<true>[] {
  const inRow = words.map((word, at) => ({ ...word, start: 2 * at, end: 2 * at + 1 }));
  return allowed.find(' '.repeat(2 * words.length), inRow);
}

/** A text without the words that stand in allowed phrases, so that neither voice hears them; the text itself stays whole. */
export function withoutAllowed(said: Said, allowed: Allowed | undefined): Said {
  const found = allowed === undefined ? [] : placesOf(allowed, said.words);
  if (found.length === 0) return said;
  const silent = new Set<number>();
  for (const { first, last } of found) for (let at = first; at <= last; at++) silent.add(at);
  return { text: said.text, words: said.words.filter((_, at) => !silent.has(at)) };
}
