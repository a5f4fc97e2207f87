import { listed } from '../mail/sender/name-book';
import { readSender } from '../mail/sender/read-sender';
import { wordsOf } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import { greetingForm } from './find-greeting';
import type { NameKnowledge } from './name-knowledge';
import { patternKinds } from './pattern-kinds';
import type { PlaceholderWords } from './placeholder-words';

const LONGEST_GREETING = 120;

/**
 * Blanks of a draft with the customer's name as the fix of the one in the greeting that asks for it. Others stay without,
 * and so do all where the customer's name is no person's.
 */
export function withNameFilled(
  blanks: readonly DraftProblem[],
  { text, customer }: Draft,
  words: PlaceholderWords,
  { names, greetings, reply }: NameKnowledge,
): readonly DraftProblem[] {
  if (customer === undefined || blanks.length === 0) return blanks;
  const start = text.search(/\S/);
  const [line = ''] = text.slice(start, start + LONGEST_GREETING).split('\n', 1);
  const asking = blanks.filter((blank) => blank.end <= start + line.length && asksForName(blank.text));
  const [blank] = asking;
  if (blank === undefined || asking.length > 1 || !onlyGreets(text.slice(start, blank.start))) return blanks;
  const { address } = readSender({ from: customer }, names, reply);
  return address === '' ? blanks : blanks.map((one) => (one === blank ? { ...one, fix: address } : one));

  function asksForName(said: string): boolean {
    const inside = wordsOf(said.replace(/[._-]/g, ' '));
    return patternKinds(words).nameBlanks.at(inside, 0)?.last === inside.length - 1;
  }

  /** Whether nothing but a greeting stands there: a name would make two, and a title asks for a family name. */
  function onlyGreets(before: string): boolean {
    const openers = new Set(greetings.flatMap((one) => listed(one.openers)));
    return before.split(/[\s,!*"«“-]+/).every((word) => word === '' || openers.has(greetingForm(word)));
  }
}
