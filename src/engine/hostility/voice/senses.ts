/**
 * What the learned voice takes note of, the same in every language: a sense is a field of meaning ("schooling",
 * "whereabouts"), not yet a judgement. None is hostile by itself; the weights of a sense and of two together are learned
 * from the mails of all languages at once, so that what one language teaches helps the others.
 */
export const SENSES = [
  'insult',
  'slight',
  'swear',
  'mildSwear',
  'mind',
  'reading',
  'schooling',
  'childhood',
  'beast',
  'thing',
  'show',
  'award',
  'praise',
  'thanks',
  'slowly',
  'idle',
  'pay',
  'alive',
  'shame',
  'lie',
  'theft',
  'curse',
  'harm',
  'body',
  'whereabouts',
  'meeting',
  'menace',
  'family',
  'publicity',
  'court',
  'deadline',
  'demand',
  'people',
  'ability',
  'mockGuess',
  'comparison',
  'command',
  'fate',
  'endearment',
  'awful',
  'grief',
  'polite',
  'joy',
  'sorry',
  'self',
  'reader',
  'outsider',
  'staff',
  'again',
  'machine',
  'denial',
  'report',
] as const;

/** One field of meaning. */
export type Sense = (typeof SENSES)[number];

/**
 * The words of one language in each sense: phrases in lower case, parted by commas; a trailing `*` lets a word go on with any
 * letters.
 */
export type Senses = Readonly<Record<Sense, string>>;
