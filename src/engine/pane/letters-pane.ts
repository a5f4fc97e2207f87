import { ownId } from '../own-templates/own-letter';
import { NO_OWN_TEMPLATES } from '../own-templates/own-templates';
import { isOwn, partsOfId } from '../reply/letter';
import type { LetterName } from '../reply/letter';
import { renderLetter } from '../reply/render-letter';
import type { Choice, LetterFilter } from './choice';
import { letterDraft } from './letter-draft';
import { letterRows } from './letter-rows';
import type { Desk, Opened } from './opened';
import type { LetterRow } from './offer';
import type { Pane, Who } from './pane';
import { previewLook } from './preview-look';
import { replyLanguageOf } from './reply-language';
import type { Answerable } from './reply-language';
import type { TemplateEdit } from './shelf';
import { voiceOf } from './voice-of';

/** Characters of a letter that are shown beside the list. */
const PEEK = 600;
const NOBODY: Who = { name: '', given: '' };

/** The list of all letters, for the open item or, where there is none, to look after one's own; undefined while their texts load. */
export function lettersPane(
  desk: Desk,
  opened: Opened,
  choice: Choice,
  now: number,
  about: { readonly who: Who; readonly level: 0 | 1 | 2 | 3 } = { who: NOBODY, level: 0 },
): Extract<Pane, { kind: 'letters' }> | undefined {
  const { shelf, used, words } = desk;
  const answerable = opened.state === 'mail' || opened.state === 'draft' ? opened : undefined;
  const language = answerable ? replyLanguageOf(answerable, choice) : words.language;
  const letters = desk.letters[language]?.letters;
  if (letters === undefined) return undefined;
  const own = shelf?.templates ?? NO_OWN_TEMPLATES;
  const filter = choice.filter ?? 'all';
  const last = new Map<string | undefined, number>(used.map(({ occasion, at }) => [occasion, at]));
  const found = letterRows(letters, voiceOf(desk), words, own, choice.search).filter((row) => fits(row, filter, last));
  const looked = found.find(({ letter }) => letter === choice.peek);
  const peek = answerable && looked && peekOf(desk, answerable, choice, looked, now);
  return {
    kind: 'letters',
    ...about,
    search: choice.search,
    filter,
    rows: choice.search.trim() === '' ? sorted(found, filter, own.favourites, last) : found,
    language,
    picks: answerable !== undefined,
    ...(desk.lettersOnly === true && { alone: true }),
    ...(peek && { peek }),
    ...(shelf?.templateEdit && { editing: editingOf(shelf.templateEdit) }),
    ...(shelf?.report && { report: shelf.report }),
    ...(shelf?.problem && { problem: shelf.problem }),
  };
}

function editingOf({ id, text }: TemplateEdit): { readonly title: string; readonly letter?: string } {
  return { title: text.title, ...(id !== undefined && { letter: ownId(id) }) };
}

/** What a row is remembered by. */
function nameOf({ letter }: LetterRow): LetterName | undefined {
  return isOwn(letter) ? letter : partsOfId(letter)?.occasion;
}

/** When each letter was used last, epoch ms, by what it is remembered by. */
type LastUsed = ReadonlyMap<string | undefined, number>;

function fits(row: LetterRow, filter: LetterFilter, last: LastUsed): boolean {
  if (row.archived || filter === 'archived') return row.archived && filter === 'archived';
  switch (filter) {
    case 'all':
      return true;
    case 'favourites':
      return row.favourite;
    case 'recent':
      return last.has(nameOf(row));
    case 'mine':
      return isOwn(row.letter);
  }
}

/** Favourites first, then what the agent wrote, then ours; recent ones by when they were used last. */
function sorted(
  rows: readonly LetterRow[],
  filter: LetterFilter,
  favourites: readonly string[],
  last: LastUsed,
): readonly LetterRow[] {
  const place = (row: LetterRow): number => {
    const name = nameOf(row);
    if (filter === 'recent') return -(last.get(name) ?? 0);
    const at = favourites.indexOf(name ?? '');
    return at < 0 ? favourites.length + (isOwn(row.letter) ? 0 : 1) : at;
  };
  return rows
    .map((row) => ({ row, at: place(row) }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

/** How a letter of the list begins for this customer, with what is missing in brackets; an own one in its own language. */
function peekOf(
  desk: Desk,
  opened: Answerable,
  choice: Choice,
  row: LetterRow,
  now: number,
): Extract<Pane, { kind: 'letters' }>['peek'] {
  const language = row.title === undefined ? choice.language : row.language;
  const draft = letterDraft(desk, opened, { ...choice, letter: row.letter, ...(language && { language }) }, now);
  if (draft === undefined) return undefined;
  const { text } = renderLetter(draft.letter, draft.values, previewLook(desk, draft.language), draft.moment);
  return text === undefined ? undefined : { letter: row.letter, text: text.slice(0, PEEK), language: draft.language };
}
