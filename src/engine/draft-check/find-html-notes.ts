import { Tokenizer } from 'htmlparser2';
import { decodeCharacters } from '../mail/newest/decode-characters';
import type { DraftProblem } from './draft';
import { noteMark } from './note-mark';
import type { NoteMark } from './note-mark';
import { problemAt } from './problem-at';

/** A note is cut after this many characters, and after this many of them nobody needs more. */
const MOST_WORDS = 400;
const MOST_NOTES = 20;

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'wbr']);

/** The notes in the HTML of a draft, in their order, each with its words as they are read. */
function notesIn(html: string): readonly { readonly words: string; readonly about: NoteMark }[] {
  const notes: { words: string; about: NoteMark }[] = [];
  let tag = '';
  let attributes = '';
  let open: { readonly tag: string; readonly about: NoteMark; depth: number; words: string } | undefined;
  const nothing = (): void => undefined;
  const end = (): void => {
    if (open && open.words.trim() !== '' && notes.length < MOST_NOTES) {
      notes.push({ words: open.words.replace(/\s+/g, ' ').trim(), about: open.about });
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
        attributes += ` ${html.slice(start, Math.min(past, start + 40))}=`;
      },
      onattribdata: (start, past) => {
        attributes += html.slice(start, Math.min(past, start + 500));
      },
      onopentagend: () => {
        if (VOID.has(tag)) return;
        if (open) open.depth += open.tag === tag ? 1 : 0;
        else {
          const about = noteMark(tag, attributes.slice(0, 2_000));
          if (about) open = { tag, about, depth: 1, words: '' };
        }
      },
      onclosetag: (start, past) => {
        if (open?.tag !== html.slice(start, past).toLowerCase()) return;
        open.depth--;
        if (open.depth === 0) end();
      },
      ontext: (start, past) => {
        if (open && open.words.length < MOST_WORDS) {
          open.words += decodeCharacters(html.slice(start, Math.min(past, start + MOST_WORDS)));
        }
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
 * What only HTML shows of notes among colleagues: tracked changes and comments, which the fix takes out, and highlighted words, which only the
 * agent can judge. `own` are the agent's own words of that draft; notes in the quoted mail are none. Linear, and never throws.
 */
export function findHtmlNotes(html: string, own: string): readonly DraftProblem[] {
  let from = 0;
  return notesIn(html).flatMap(({ words, about }) => {
    const first = /^\S+/.exec(words)?.[0] ?? '';
    const start = own.includes(words, from) ? own.indexOf(words, from) : own.indexOf(first, from);
    if (start < 0 || first === '') return [];
    const end = Math.min(own.length, start + (own.startsWith(words, start) ? words.length : first.length));
    from = end;
    return [problemAt(own, 'internal_note', { start, end }, about, about === 'highlight' ? undefined : '')];
  });
}
