import { assessHostility } from '../hostility/assess-hostility';
import { findShouting } from '../hostility/find-shouting';
import type { Span } from '../hostility/quoted-spans';
import type { LanguagePack } from '../languages/language-pack';
import { sentencesOf } from '../mail/wants/sentences';
import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import type { StingWords } from './sting-words';
import { findWorded } from './worded-rules';
import type { WordedPlace } from './worded-rules';

/** A mock apology holds the words of an apology, which excuse nothing in it. */
const MOCK = 'mock_apology';
const CHEERFUL: ReadonlySet<string> = new Set(['thanks', 'praise']);
// How far before an insult its reader is named.
const WORDS_BEFORE = 3;
// Of the last signs of a sentence: more than one mark, of which one exclaims, or three questions.
const ANGRY_MARKS = /(!!|\?!|!\?|\?\?\?)[)"»”]?$/;

type Found = Span & { readonly rule: string };

/**
 * What the customer would feel as a sting: reproach, blame, sarcasm, belittling, mock apologies, threats, insults and
 * shouting. `pack` is that of the draft's language. Never throws.
 */
export function findStings(
  draft: Draft,
  words: StingWords,
  pack: Pick<LanguagePack, 'lexicon' | 'context'>,
): readonly DraftProblem[] {
  const { text } = draft;
  const all = wordsOf(text);
  const found = [...wordedStings(text, words, all), ...insults(text, words, pack, all), ...loudness(draft, words, all)];
  return spansApart(found).map((one) => problemAt(text, 'hostile_tone', one, one.rule, words.fixes[one.rule]));
}

function wordedStings(text: string, words: StingWords, all: readonly Word[]): readonly Found[] {
  const stings = findWorded(text, words.stings, all).filter((place) => !isTitle(text.slice(place.start, place.end)));
  if (stings.length === 0) return [];
  const fine = findWorded(text, words.fine, all);
  const humble = new Set(findWorded(text, words.humble, all).map(({ sentence }) => sentence));
  const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
  const counts = (place: WordedPlace): boolean =>
    !fine.some((other) => touches(place, other)) && (place.rule.startsWith(MOCK) || !humble.has(place.sentence));
  return stings.filter(counts);
}

/** "Calm Down" is the name of something; polite forms of address and words all in capitals are none. */
function isTitle(phrase: string): boolean {
  const later = phrase.split(/\s+/).slice(1);
  return later.some((word) => /^[A-ZА-ЯІЇЄҐ][a-zа-яіїєґ]{3,}/.test(word) && !/^(Вас|Вам|Ваш|Вие|Ви[ея])/.test(word));
}

function insults(
  text: string,
  { reader }: StingWords,
  pack: Pick<LanguagePack, 'lexicon' | 'context'>,
  all: readonly Word[],
): readonly Found[] {
  const { context } = pack;
  const { findings } = assessHostility(text, '', pack.lexicon, { words: all, ...(context && { context }) });
  const isReader = readerTest(reader);
  const grave = findings.filter(({ kind, weight }) => weight >= 2 && (kind === 'insult' || kind === 'threat'));
  return grave.flatMap(({ start, end, kind }) => {
    const last = all.findIndex((word) => word.end >= end);
    const first = all.findIndex((word) => word.start >= start);
    const near = all.slice(Math.max(0, first - WORDS_BEFORE), last + 1);
    return near.some((word) => word.sentence === all[first]?.sentence && isReader(word))
      ? [{ start, end, rule: kind }]
      : [];
  });
}

function loudness(draft: Draft, { reader, refusal }: StingWords, all: readonly Word[]): readonly Found[] {
  const { text, situation } = draft;
  if (situation !== undefined && CHEERFUL.has(situation)) return [];
  const loud = sentencesOf(text).filter(({ start, end }) =>
    ANGRY_MARKS.test(text.slice(Math.max(start, end - 8), end)),
  );
  return [
    ...holding(findShouting(text), all, readerTest(reader)).map((span) => ({ ...span, rule: 'shouting' })),
    ...holding(loud, all, readerTest(refusal)).map((span) => ({ ...span, rule: 'marks' })),
  ];
}

/** The spans, in order and apart from each other, in which a word passes. */
function holding(spans: readonly Span[], all: readonly Word[], test: (word: Word) => boolean): readonly Span[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    let holds = false;
    for (let word = all[at]; word !== undefined && word.start < end; word = all[++at]) {
      if (word.start >= start && !holds) holds = test(word);
    }
    return holds;
  });
}

function readerTest(list: string): (word: Word) => boolean {
  const known = new Set(list.split(' '));
  return ({ forms }) => forms.some((form) => known.has(form));
}
