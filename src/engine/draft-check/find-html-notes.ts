import { Tokenizer } from 'htmlparser2';
import type { DraftProblem } from './draft';
import { noteMark } from './note-mark';
import { problemAt } from './problem-at';
import { isSeen, seenCharacters, seenText } from './seen-characters';

/** What a stretch of HTML is to colleagues: a change that is tracked, a comment, words that were marked. */
type About = 'inserted' | 'deleted' | 'comment' | 'highlight';
/** A stretch of the HTML that is a note, from its first text to its last. */
type Note = { readonly start: number; readonly end: number; readonly about: About };

/** After this many notes nobody needs more. */
const MOST_NOTES = 20;

/** So much of an element's attributes is looked at. */
const MOST_ATTRIBUTES = 2_000;
const FIXES: Readonly<Partial<Record<About, string>>> = { comment: '', deleted: '' };

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'wbr']);
function aboutOf(tag: string, attributes: string): About | undefined {
  const mark = noteMark(tag, attributes);
  if (mark === 'tracked') return tag === 'ins' ? 'inserted' : 'deleted';
  return mark;
}

/** The notes in the HTML of a draft, in their order. */
function notesIn(html: string): readonly Note[] {
  const notes: Note[] = [];
  let tag = '';
  let attributes = '';
  let open: { readonly tag: string; readonly about: About; depth: number; start?: number; end: number } | undefined;
  const nothing = (): void => undefined;
  const end = (): void => {
    if (open?.start !== undefined && notes.length < MOST_NOTES) {
      notes.push({ start: open.start, end: open.end, about: open.about });
    }
    open = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, past) => {
        tag = html.slice(start, past).toLowerCase();
        attributes = '';
      },
      onattribname: (start, past) => {
        if (attributes.length < MOST_ATTRIBUTES) attributes += ` ${html.slice(start, Math.min(past, start + 40))}=`;
      },
      onattribdata: (start, past) => {
        if (attributes.length < MOST_ATTRIBUTES) attributes += html.slice(start, Math.min(past, start + 500));
      },
      onopentagend: () => {
        if (VOID.has(tag)) return;
        if (open) open.depth += open.tag === tag ? 1 : 0;
        else {
          const about = aboutOf(tag, attributes);
          if (about) open = { tag, about, depth: 1, end: 0 };
        }
      },
      onclosetag: (start, past) => {
        if (open?.tag !== html.slice(start, past).toLowerCase()) return;
        open.depth--;
        if (open.depth === 0) end();
      },
      ontext: (start, past) => {
        if (open === undefined) return;
        open.start ??= start;
        open.end = past;
      },
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: end,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return notes;
}

/**
 * What only HTML shows of notes among colleagues. The fix takes comments and words that are struck out away; what was put in
 * by a tracked change, or highlighted, only the agent can judge. `own` are the agent's own words of that draft; notes in the
 * quoted mail are none. Linear, and never throws.
 */
export function findHtmlNotes(html: string, own: string): readonly DraftProblem[] {
  const notes = notesIn(html);
  if (notes.length === 0) return [];
  const { text, starts } = seenCharacters({ type: 'html', body: html });
  const words = seenText(own);
  const first = words === '' ? -1 : text.indexOf(words);
  // Words between quoted lines are not one stretch of the HTML, and where they stand is not known for sure.
  if (first < 0) return [];
  const places: number[] = [];
  for (let at = 0; at < own.length; at++) if (isSeen(own.charAt(at))) places.push(at);
  const placeOf = (offset: number): number => firstAtLeast(starts, offset) - first;
  return notes.flatMap(({ start, end, about }) => {
    const from = places[placeOf(start)];
    const last = places[placeOf(end) - 1];
    if (from === undefined || last === undefined || last < from) return [];
    return [problemAt(own, 'internal_note', { start: from, end: last + 1 }, about, FIXES[about])];
  });
}

/** The index of the first of ascending numbers that is no smaller than another. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
