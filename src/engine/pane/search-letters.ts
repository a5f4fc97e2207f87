import type { Letter, Voice } from '../reply/letter';
import { createSearchIndex } from '../search/search-index';
import type { SearchIndex } from '../search/search-index';
import type { PaneWords } from './opened';
import type { Offer } from './pane';

type Searchable = { readonly offers: readonly Offer[]; readonly index: SearchIndex };

// The letters of a language in a voice stay the same from key to key.
const prepared = new WeakMap<readonly Letter[], Map<string, Searchable>>();

/** The letters in a voice that fit the search, best first, by their titles in the agent's language and their own words. */
export function searchLetters(
  letters: readonly Letter[],
  voice: Voice,
  { titles }: Pick<PaneWords, 'titles'>,
  search: string,
): readonly Offer[] {
  const byKind = prepared.get(letters) ?? new Map<string, Searchable>();
  prepared.set(letters, byKind);
  const kind = `${voice} ${titles.holding}`;
  const { offers, index } = byKind.get(kind) ?? prepare();
  return index.find(search).flatMap((at) => offers[at] ?? []);

  function prepare(): Searchable {
    const inVoice = letters.filter((letter) => letter.voice === voice);
    const made = {
      offers: inVoice.map(({ id, occasion }) => ({ letter: id, occasion })),
      index: createSearchIndex(
        inVoice.map(({ occasion, blocks }) => ({
          title: titles[occasion],
          body: blocks.map(({ text }) => text.replace(/\{\{[^}]*\}\}/g, ' ')).join(' '),
        })),
      ),
    };
    byKind.set(kind, made);
    return made;
  }
}
