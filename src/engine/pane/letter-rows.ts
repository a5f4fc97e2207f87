import { ownId } from '../own-templates/own-letter';
import type { OwnTemplate, OwnTemplates } from '../own-templates/own-templates';
import type { Letter, Voice } from '../reply/letter';
import { createSearchIndex } from '../search/search-index';
import type { SearchIndex } from '../search/search-index';
import type { PaneWords } from './opened';
import type { LetterRow } from './offer';

type Searchable = { readonly rows: readonly LetterRow[]; readonly index: SearchIndex };
type Made = { readonly own: OwnTemplates; readonly kind: string } & Searchable;

// Letters, own templates and words stay the same from key to key; at the next change the index is made anew.
const prepared = new WeakMap<readonly Letter[], Made>();

/**
 * The letters in a voice and the own templates that fit the search, best first: by titles in the agent's language, tags and their
 * own words. One whose shortcut was typed comes first. A blank search gives all, ours before own ones.
 */
export function letterRows(
  letters: readonly Letter[],
  voice: Voice,
  { titles }: Pick<PaneWords, 'titles'>,
  own: OwnTemplates,
  search: string,
): readonly LetterRow[] {
  const kind = `${voice} ${titles.holding}`;
  const known = prepared.get(letters);
  const made = known?.own === own && known.kind === kind ? known : { own, kind, ...prepare() };
  prepared.set(letters, made);
  const found = made.index.find(search).flatMap((at) => made.rows[at] ?? []);
  const typed = search.trim().toLowerCase();
  const exact =
    typed === '' ? undefined : made.rows.find((row) => !row.archived && row.shortcut?.toLowerCase() === typed);
  return exact ? [exact, ...found.filter((row) => row !== exact)] : found;

  function prepare(): Searchable {
    const inVoice = letters.filter((letter) => letter.voice === voice);
    const written = inVoice.map(({ id, occasion, blocks }) => ({
      row: { letter: id, occasion, favourite: own.favourites.includes(occasion), archived: false },
      title: titles[occasion],
      tags: [],
      body: blocks.map(({ text }) => withoutTags(text)).join(' '),
    }));
    const mine = own.templates.map((template) => ({
      row: ownRow(template, own),
      title: template.title,
      tags: [...template.tags, template.shortcut],
      body: withoutTags(template.body),
    }));
    const all = [...written, ...mine];
    return { rows: all.map(({ row }) => row), index: createSearchIndex(all) };
  }
}

function ownRow(template: OwnTemplate, { favourites }: OwnTemplates): LetterRow {
  const { title, language, occasion, shortcut, tags, archived } = template;
  return {
    letter: ownId(template.id),
    title,
    language,
    ...(occasion && { reason: occasion }),
    ...(shortcut && { shortcut }),
    ...(tags.length > 0 && { tags }),
    favourite: favourites.includes(ownId(template.id)),
    archived,
  };
}

/** The words alone, without what is filled in and without HTML. */
function withoutTags(text: string): string {
  return text.replace(/\{\{[^}]*\}\}/g, ' ').replace(/<[^<>]*>/g, ' ');
}
