import type { Language } from '../languages/language';
import type { Situation } from '../mail/reading';
import { letterId } from '../reply/letter';
import type { Letter, Occasion } from '../reply/letter';
import type { PaneWords } from './opened';
import type { Offer } from './pane';

/** Which letters fit a calm email, best first. */
const FOR_CALM: Record<Situation, readonly Occasion[]> = {
  thanks: ['thanks', 'question', 'holding'],
  praise: ['thanks', 'question', 'holding'],
  question: ['question', 'holding', 'complaint'],
  complaint: ['complaint', 'question', 'holding'],
  refund: ['complaint', 'question', 'holding'],
  delivery: ['question', 'complaint', 'holding'],
  repeat_contact: ['complaint', 'question', 'holding'],
  other: ['question', 'holding', 'thanks'],
};

/** After a pause the apology comes first, whatever the email is about. */
const AFTER_PAUSE: readonly Occasion[] = ['hostile_our_fault', 'complaint', 'question'];

/** The best three letters for an email, by their ids: their texts need not be loaded yet. */
export function offersFor(language: Language, situation: Situation, afterPause: boolean): readonly Offer[] {
  const occasions = afterPause ? AFTER_PAUSE : FOR_CALM[situation];
  return occasions.map((occasion) => ({ letter: letterId(occasion, language, 'warm'), occasion }));
}

/** All letters whose title or text holds every word of the search, in any case. */
export function searchLetters(letters: readonly Letter[], words: PaneWords, search: string): readonly Offer[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return letters
    .filter((letter) => {
      const text =
        `${words.titles[letter.occasion]} ${letter.blocks.map((block) => block.text).join(' ')}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map(({ id, occasion }) => ({ letter: id, occasion }));
}
