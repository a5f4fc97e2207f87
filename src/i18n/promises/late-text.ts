import type { LatePromise } from '../../engine';
import type { PromiseListWords } from './promise-list-words';

/** What was promised and is late, inside the email of that customer: in its own words where they are at hand. */
export function lateText({ words: own, here }: LatePromise, words: PromiseListWords): string {
  return own === undefined ? words.promisedUnworded[here ? 'here' : 'elsewhere'] : words.promised(own);
}
