import type { PlaceholderWords } from '../draft-check/placeholder-words';

/** Blanks as Send knows them: those that are so alone on a line or in round brackets are left to the pane. */
export type SendPlaceholders = Omit<PlaceholderWords, 'ownBlanks'>;

type Lists = { readonly [Kind in keyof SendPlaceholders]: readonly string[] };

const KINDS: readonly (keyof SendPlaceholders)[] = [
  'slots',
  'blanks',
  'shouted',
  'bareGreetings',
  'greetings',
  'namesakes',
  'shown',
  'withheld',
];

const mapped = (list: (kind: keyof SendPlaceholders) => readonly string[]): SendPlaceholders =>
  KINDS.reduce((lists, kind) => ({ ...lists, [kind]: list(kind) }), {} as Lists);

/** The blanks of a language without those that another language has as well. */
export const sendPlaceholders = (words: PlaceholderWords, besides?: PlaceholderWords): SendPlaceholders =>
  mapped((kind) => words[kind].filter((phrase) => !besides?.[kind].includes(phrase)));

/** The blanks of two languages together, as the finder takes them. */
export const joinedPlaceholders = (words: SendPlaceholders, more: SendPlaceholders): PlaceholderWords => ({
  ...mapped((kind) => (words === more ? words[kind] : [...words[kind], ...more[kind]])),
  ownBlanks: [],
});
