import type { Letter, Voice } from '../reply/letter';
import type { PaneWords } from './opened';
import type { Offer } from './pane';

/** All letters in a voice whose title or text holds every word of the search, in any case. */
export function searchLetters(
  letters: readonly Letter[],
  voice: Voice,
  words: PaneWords,
  search: string,
): readonly Offer[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return letters
    .filter((letter) => {
      const text =
        `${words.titles[letter.occasion]} ${letter.blocks.map((block) => block.text).join(' ')}`.toLowerCase();
      return letter.voice === voice && wanted.every((word) => text.includes(word));
    })
    .map(({ id, occasion }) => ({ letter: id, occasion }));
}
