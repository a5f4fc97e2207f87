import { isWithin, quotedSpans } from '../hostility/quoted-spans';
import type { Span } from '../hostility/quoted-spans';
import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { likeWritten } from './like-written';
import type { PlainWords, StiffPhrase } from './plain-words';
import { problemAt } from './problem-at';
import { createWordPatterns } from './word-patterns';
import type { WordPatterns } from './word-patterns';

/** Sentences with more words are read twice. */
const MOST_WORDS = 45;
/** A line that breaks off before this was not broken by a mail program. */
const LEAST_LINE = 50;

const prepared = new WeakMap<PlainWords, WordPatterns<StiffPhrase>>();

/**
 * Words of offices and of the trade that have a plain twin, and sentences of more than 45 words; what stands in quotation marks is
 * somebody else's. Where plain words fit wherever the phrase stands, they are the fix. Never throws.
 */
export function findPlainLanguage({ text }: Draft, words: PlainWords): readonly DraftProblem[] {
  const all = wordsOf(text);
  const quoted = quotedSpans(text);
  const stiff = patternsOf(words)
    .all(all)
    .filter((span) => !isWithin(quoted, span))
    .map(({ value, ...span }) => problemAt(text, 'plain_language', span, 'stiff', plainerAt(text, span, value)));
  return [...longSentences(text, all).map((span) => problemAt(text, 'plain_language', span, 'long')), ...stiff];
}

function patternsOf(words: PlainWords): WordPatterns<StiffPhrase> {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const patterns = createWordPatterns<StiffPhrase>(
    words.flatMap((phrase) => phrase.wordings.map((pattern) => ({ pattern, value: phrase }))),
  );
  prepared.set(words, patterns);
  return patterns;
}

function plainerAt(text: string, { start, end }: Span, { plainer }: StiffPhrase): string | undefined {
  if (plainer === undefined) return undefined;
  const isBegun = /(?:^|[^a-z0-9\u00c0-\u04ff\s])\s*$/i.test(text.slice(Math.max(0, start - 4), start));
  if (plainer.startsWith('^') && !isBegun) return undefined;
  return likeWritten(text.slice(start, end), plainer.replace('^', ''));
}

function longSentences(text: string, all: readonly Word[]): readonly Span[] {
  let at = 0;
  return sentencesOf(text)
    .flatMap((sentence) => linesApart(text, sentence))
    .filter(({ start, end }) => {
      let count = 0;
      for (let word = all[at]; word !== undefined && word.start < end; word = all[++at])
        if (word.start >= start) count++;
      return count > MOST_WORDS;
    });
}

/** The parts of a sentence at semicolons and at line ends behind which a list goes on: entries are no sentence together. */
function linesApart(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  let line = start;
  for (let at = start; at < end; at++) {
    const char = text.charAt(at);
    if (char !== '\n' && char !== ';') continue;
    const isBreak =
      char === ';' ||
      at - line < LEAST_LINE ||
      !/^\s*[a-z\u00df-\u024f\u0430-\u045f\u0491]/.test(text.slice(at + 1, at + 9));
    line = at + 1;
    if (!isBreak) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return from < end ? [...parts, { start: from, end }] : parts;
}
