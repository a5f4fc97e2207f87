import { wordsOf } from '../mail/words';
import type { Word } from '../mail/words';
import { latinName, plainName } from '../mail/same-name';
import type { Draft, DraftProblem } from './draft';
import type { InternalNoteWords } from './internal-note-words';
import { patternKinds } from './pattern-kinds';
import type { PatternKinds } from './pattern-kinds';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import type { WordPatterns } from './word-patterns';

type Kinds = PatternKinds<keyof InternalNoteWords>;
type Stretch = { readonly start: number; readonly end: number };
type Note = Stretch & { readonly about: string };
type Letter = { readonly text: string; readonly words: readonly Word[]; readonly asides: readonly Stretch[] };

const LONGEST_NOTE = 400;
const ASKED_WITHIN = 4;
const GREETING_LENGTH = 80;

/**
 * What was written for colleagues and stands in a letter to a customer: notes, people called by @, asides about the
 * customer, the foot of a ticket. Each reaches to the end of its sentence or bracket, and its fix takes it out.
 */
export function findInternalNotes(draft: Draft, words: InternalNoteWords): readonly DraftProblem[] {
  const { text } = draft;
  const letter: Letter = { text, words: wordsOf(text), asides: asidesOf(text) };
  const kinds = patternKinds(words);
  const notes = [
    ...kinds.anywhere.all(letter.words).map(({ start }): Note => ({ ...noteAt(letter, start), about: 'note' })),
    ...labelsIn(letter, kinds),
    ...asidesIn(letter, kinds),
    ...callsByAt(letter, kinds),
    ...ordersIn(letter, kinds, draft),
    ...fieldsIn(letter, kinds),
  ];
  return spansApart(notes).map((note) => problemAt(text, 'internal_note', note, note.about, ''));
}

/** What stands in round or square brackets, brackets included, one level deep. */
function asidesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const brackets = /[()[\]]/g;
  let open = -1;
  for (let mark = brackets.exec(text); mark !== null; mark = brackets.exec(text)) {
    if ('(['.includes(mark[0])) open = mark.index;
    else if (open >= 0) {
      if (mark.index - open <= LONGEST_NOTE) found.push({ start: open, end: mark.index + 1 });
      open = -1;
    }
  }
  return found;
}

/** The note that begins at a place: the bracket around it, or all up to the end of its sentence or line. */
function noteAt({ text, asides }: Letter, start: number): Stretch {
  const aside = asides[asideBehind(asides, start)];
  if (aside !== undefined && aside.start <= start) return aside;
  const rest = text.slice(start, start + LONGEST_NOTE);
  const stop = /[.!?…](?=\s|$)|\n/.exec(rest);
  if (stop === null) return { start, end: start + rest.trimEnd().length };
  return { start, end: start + stop.index + (stop[0] === '\n' ? 0 : 1) };
}

/** The index of the first bracket that ends behind a place; they are in order and apart. */
function asideBehind(asides: readonly Stretch[], at: number): number {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((asides[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a line, a sentence, a clause behind a dash or a bracket begins at a place. */
function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 9), at);
  return (
    /(?:^|[\n.!?…;:([|*>#/–—-])[ \t"'«„*_#-]*$/.test(before) &&
    (at > 9 ? true : /^[^a-z\u0400-\u04ff0-9]*$|[.!?…\n:;([]\s*[^\s]?$/i.test(before))
  );
}

function labelsIn(letter: Letter, { labels, calls }: Kinds): readonly Note[] {
  const { text, words } = letter;
  const of = (patterns: WordPatterns<undefined>, next: RegExp): readonly Note[] =>
    patterns.all(words).flatMap(({ start, end }) => {
      if (!opens(text, start) || !next.test(text.slice(end, end + 4))) return [];
      return [{ ...noteAt(letter, start), about: 'note' }];
    });
  return [
    ...of(labels, /^["»”*_]{0,2} ?(?:[:)\]–—]|- |\n|$)(?! ?[0-9])|^["»”*_]{0,2}[.!](?:\s|$)/),
    ...of(calls, /^(?: ?[:,–—@!)\]]| - | ?@|\n|$| [\u0400-\u04ffA-Za-z])/),
  ];
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

/** "@Anna pls": somebody is called who is asked for something, or with whom a sentence begins. */
function callsByAt(letter: Letter, { asked, accounts }: Kinds): readonly Note[] {
  const { text, words } = letter;
  return words.flatMap(({ start }, i) => {
    const at = start - 1;
    if (text.charAt(at) !== '@' || /[^\s([,;:.!?–—-]$/.test(text.slice(0, at).slice(-1))) return [];
    const handle = /^[^\s,;:!?()[\]]*/.exec(text.slice(start, start + 40))?.[0] ?? '';
    const isAccount = words
      .slice(Math.max(0, i - 3), i)
      .some((_, back) => accounts.at(words, Math.max(0, i - 3) + back) !== undefined);
    if (isAccount || handle.includes('@')) return [];
    const following = words.slice(i + 1, i + 1 + ASKED_WITHIN);
    const isAsked = following.some(
      (_, on) => asked.at(words, i + 1 + on) !== undefined && sameLine(text, start, following[on]),
    );
    const isPlain = !/[0-9_.]./.test(handle);
    if (!isAsked && !(isPlain && opens(text, at))) return [];
    return [{ ...noteAt(letter, at), about: 'mention' }];
  });
}

function sameLine(text: string, start: number, word: Word | undefined): boolean {
  return word !== undefined && !/\n|[.!?]\s/.test(text.slice(start, word.start));
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

/** The foot of a ticket: a field that only colleagues see, or two fields of any kind in one line. */
function fieldsIn({ text, words }: Letter, { fields, plainFields }: Kinds): readonly Note[] {
  const before = (end: number): boolean => /^ ?[:=]/.test(text.slice(end, end + 2));
  const inLine = (start: number): boolean =>
    /(?:^|[\n|;•·([]|, ?)\s*$/.test(text.slice(Math.max(0, start - 6), start)) || start < 2;
  const found = [
    ...fields.all(words).map((one) => ({ ...one, enough: true })),
    ...plainFields.all(words).map((one) => ({ ...one, enough: false })),
  ]
    .filter(({ start, end }) => before(end) && inLine(start))
    .sort((a, b) => a.start - b.start);
  return found.flatMap(({ start, enough }, i) => {
    const line = lineAround(text, start);
    const next = found[i + 1];
    const beside = next !== undefined && next.start < line.end && /[|;•·]/.test(text.slice(start, next.start));
    return enough || beside ? [{ ...line, about: 'ticket' }] : [];
  });
}

function lineAround(text: string, at: number): Stretch {
  const from = text.slice(Math.max(0, at - LONGEST_NOTE), at);
  const to = text.slice(at, at + LONGEST_NOTE);
  const end = to.indexOf('\n');
  return { start: at - (from.length - from.lastIndexOf('\n') - 1), end: at + (end < 0 ? to.length : end) };
}
