import { wordsOf } from '../mail/words';
import { latinName, plainName } from '../mail/same-name';
import type { Draft, DraftProblem } from './draft';
import { labelled, letterOf, noteAt, noteProblems, opens, plainNotes, sameLine } from './find-plain-notes';
import type { Letter, Note } from './find-plain-notes';
import type { InternalNoteWords } from './internal-note-words';
import { patternKinds } from './pattern-kinds';
import type { PatternKinds } from './pattern-kinds';

type Kinds = PatternKinds<keyof InternalNoteWords>;

const GREETING_LENGTH = 80;
const CALL_GOES_ON = /^(?: ?[:,–—@!)\]]| - | ?@|\n|$| [\u0400-\u04ffA-Za-z])/;

/**
 * What was written for colleagues and stands in a letter to a customer: notes, people called by @, asides about the
 * customer, the foot of a ticket. Each reaches to the end of its sentence or bracket, and its fix takes it out.
 */
export function findInternalNotes(draft: Draft, words: InternalNoteWords): readonly DraftProblem[] {
  const letter = letterOf(draft.text);
  const kinds = patternKinds(words);
  return noteProblems(draft.text, [
    ...plainNotes(letter, kinds, kinds.asked),
    ...labelled(letter, kinds.calls, CALL_GOES_ON),
    ...asidesIn(letter, kinds),
    ...ordersIn(letter, kinds, draft),
  ]);
}

function asidesIn({ text, words, asides }: Letter, kinds: Kinds): readonly Note[] {
  const notes: Note[] = [];
  let next = 0;
  for (const { start, end } of kinds.asides.all(words)) {
    while ((asides[next]?.end ?? Infinity) < end) next++;
    const aside = asides[next];
    if (aside !== undefined && aside.start < start && text.charAt(aside.end) !== '(')
      notes.push({ ...aside, about: 'aside' });
  }
  return notes;
}

/** A colleague is asked by name, familiarly, in the middle of the letter: a name that is not the customer's. */
function ordersIn(letter: Letter, { orders, notNames }: Kinds, { customer }: Draft): readonly Note[] {
  const { text, words } = letter;
  const greeted = [
    customer?.name ?? '',
    customer?.address ?? '',
    /^[^.!?\n]*/.exec(text.slice(0, GREETING_LENGTH))?.[0] ?? '',
  ].join(' ');
  const known = wordsOf(greeted.replace(/[@._-]/g, ' ')).map(({ forms }) => keyOf(forms[0] ?? ''));
  return words.flatMap((word, i) => {
    const name = text.slice(word.start, word.end);
    if (text.charAt(word.end) !== ',' || !/^[A-Z\u0400-\u042f\u0490][a-z'’\u0430-\u045f\u0491]{2,20}$/.test(name))
      return [];
    if (words[i - 1]?.sentence === word.sentence && !opens(text, word.start)) return [];
    if (known.includes(keyOf(name)) || notNames.at(words, i) !== undefined) return [];
    if (orders.at(words, i + 1) === undefined || !sameLine(text, word.start, words[i + 1])) return [];
    return [{ ...noteAt(letter, word.start), about: 'colleague' }];
  });
}

// Names differ in their endings only: "Анна", "Анно".
const keyOf = (name: string): string => latinName(plainName(name)).slice(0, 3);
