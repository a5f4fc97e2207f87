import type { HostilityKind } from '../mail/reading';

/**
 * The first, plain lexicon of a language: phrases by kind, each with the level it alone gives.
 * A phrase is lower case words separated by single spaces; a trailing `*` lets a word go on with any letters.
 */
export type Lexicon = readonly {
  readonly kind: Exclude<HostilityKind, 'shouting'>;
  readonly level: 1 | 2 | 3;
  readonly phrases: readonly string[];
}[];

/** A lexicon with each phrase once, where it stands first. */
export function withPhrasesOnce(lexicon: Lexicon): Lexicon {
  const known = new Set<string>();
  const isNew = (phrase: string): boolean => !known.has(phrase) && known.add(phrase).has(phrase);
  return lexicon.map((group) => ({ ...group, phrases: group.phrases.filter(isNew) }));
}
