import type { PromiseRow } from '../../engine';
import type { PromiseListWords } from './promise-list-words';

/** What was promised, in its own words where they are at hand. */
export function promisedText({ words: own, kind, here }: PromiseRow, words: PromiseListWords): string {
  if (own !== '') return words.quoted(own);
  return words.unworded[kind === 'holding' ? 'holding' : here ? 'here' : 'elsewhere'];
}
