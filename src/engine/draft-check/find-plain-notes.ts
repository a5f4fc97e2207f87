import { wordsOnce } from './words-once';
import type { Word } from '../mail/words';
import type { Draft, DraftProblem } from './draft';
import type { PlainNoteWords } from './internal-note-words';
import { patternKinds } from './pattern-kinds';
import type { PatternKinds } from './pattern-kinds';
import { problemAt } from './problem-at';
import { spansApart } from './spans-apart';
import type { WordPatterns } from './word-patterns';

export type Stretch = { readonly start: number; readonly end: number };
export type Note = Stretch & { readonly about: string };
/** A draft with its words, and what stands in its brackets. */
export type Letter = { readonly text: string; readonly words: readonly Word[]; readonly asides: readonly Stretch[] };
type PlainKinds = PatternKinds<keyof PlainNoteWords>;
type Patterns = WordPatterns<undefined>;

const LONGEST_NOTE = 400;
const ASKED_WITHIN = 4;

/** Notes that are so without doubt; what `findInternalNotes` finds besides takes more words than Send can hold. */
export function findPlainNotes({ text }: Draft, words: PlainNoteWords): readonly DraftProblem[] {
  return noteProblems(text, plainNotes(letterOf(text), patternKinds(words)));
}

/** Notes as problems, of those that overlap the first; the fix takes each out. */
export const noteProblems = (text: string, notes: readonly Note[]): readonly DraftProblem[] =>
  spansApart(notes).map((note) => problemAt(text, 'internal_note', note, note.about, ''));

export const letterOf = (text: string): Letter => ({ text, words: wordsOnce(text), asides: asidesOf(text) });

/** Notes as `PlainNoteWords` tell them; with `asked` people who are called by an @ in the middle of a sentence too. */
export function plainNotes(letter: Letter, kinds: PlainKinds, asked?: Patterns): readonly Note[] {
  return [
    ...kinds.anywhere.all(letter.words).map(({ start }): Note => ({ ...noteAt(letter, start), about: 'note' })),
    ...labelled(letter, kinds.labels, LABEL_ENDS),
    ...callsByAt(letter, kinds.accounts, asked),
    ...fieldsIn(letter, kinds),
  ];
}

const LABEL_ENDS = /^["»”*_]{0,2} ?(?:[:)\]–—]|- |\n|$)(?! ?[0-9])|^["»”*_]{0,2}[.!](?:\s|$)/;

/** Notes that begin with one of the patterns where something begins, and go on in a certain way. */
export function labelled(letter: Letter, patterns: Patterns, next: RegExp): readonly Note[] {
  return patterns.all(letter.words).flatMap(({ start, end }) => {
    if (!opens(letter.text, start) || !next.test(letter.text.slice(end, end + 4))) return [];
    return [{ ...noteAt(letter, start), about: 'note' }];
  });
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
export function noteAt({ text, asides }: Letter, start: number): Stretch {
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
export function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 9), at);
  return (
    /(?:^|[\n.!?…;:([|*>#/–—-])[ \t"'«„*_#-]*$/.test(before) &&
    (at > 9 ? true : /^[^a-z\u0400-\u04ff0-9]*$|[.!?…\n:;([]\s*[^\s]?$/i.test(before))
  );
}

/** "@Anna pls": somebody is called who is asked for something, or with whom a sentence begins. */
function callsByAt(letter: Letter, accounts: Patterns, asked: Patterns | undefined): readonly Note[] {
  const { text, words } = letter;
  return words.flatMap(({ start }, i) => {
    const at = start - 1;
    if (text.charAt(at) !== '@' || /[^\s([,;:.!?–—-]$/.test(text.slice(0, at).slice(-1))) return [];
    const handle = /^[^\s,;:!?()[\]]*/.exec(text.slice(start, start + 40))?.[0] ?? '';
    const isAccount = words
      .slice(Math.max(0, i - 3), i)
      .some(
        (before, back) =>
          before.sentence === words[i]?.sentence && accounts.at(words, Math.max(0, i - 3) + back) !== undefined,
      );
    if (isAccount || handle.includes('@')) return [];
    const following = words.slice(i + 1, i + 1 + ASKED_WITHIN);
    const isAsked = following.some(
      (_, on) => asked?.at(words, i + 1 + on) !== undefined && sameLine(text, start, following[on]),
    );
    const isPlain = !/[0-9_.]./.test(handle);
    if (!isAsked && !(isPlain && opens(text, at))) return [];
    return [{ ...noteAt(letter, at), about: 'mention' }];
  });
}

/** Whether a word stands on the same line of the same sentence as something before it. */
export function sameLine(text: string, start: number, word: Word | undefined): boolean {
  return word !== undefined && !/\n|[.!?]\s/.test(text.slice(start, word.start));
}

/** The foot of a ticket: a field that only colleagues see, or two fields of any kind in one line. */
function fieldsIn({ text, words }: Letter, { fields, plainFields }: PlainKinds): readonly Note[] {
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
