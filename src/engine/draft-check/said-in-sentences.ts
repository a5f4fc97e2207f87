import { createPhraseIndex } from '../mail/phrase-index';
import type { Match, PhraseIndex } from '../mail/phrase-index';
import { sentencesOf } from '../mail/wants/sentences';
import { wordsOnce } from './words-once';

/** Lists of phrases by the part they play in a check. */
export type PhraseParts<Part extends string> = Readonly<Record<Part, readonly string[]>>;

/** A sentence with the phrases that stand in it; offsets into the whole text. */
export type SaidSentence<Part extends string> = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly said: readonly Match<Part>[];
  readonly has: (part: Part) => boolean;
  /** The first phrase of a part. */
  readonly first: (part: Part) => Match<Part> | undefined;
};

const prepared = new WeakMap<object, PhraseIndex<string>>();

function indexOf(parts: PhraseParts<string>): PhraseIndex<string> {
  const known = prepared.get(parts);
  if (known !== undefined) return known;
  const index = createPhraseIndex(
    Object.keys(parts).flatMap((value) => (parts[value] ?? []).map((phrase) => ({ phrase, value }))),
  );
  prepared.set(parts, index);
  return index;
}

/** The sentences of a text, each with what it says; takes time by the length of the text. */
export function saidInSentences<Part extends string>(
  text: string,
  parts: PhraseParts<Part>,
): readonly SaidSentence<Part>[] {
  const matches = indexOf(parts).find(text, wordsOnce(text)) as readonly Match<Part>[];
  let next = 0;
  return sentencesOf(text).map(({ start, end }) => {
    const said: Match<Part>[] = [];
    for (let match = matches[next]; match !== undefined && match.start < end; match = matches[++next]) {
      if (match.start >= start) said.push(match);
    }
    const first = (part: Part): Match<Part> | undefined => said.find(({ value }) => value === part);
    return { text: text.slice(start, end), start, end, said, first, has: (part) => first(part) !== undefined };
  });
}
