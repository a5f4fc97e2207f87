import { plural } from '../plural';
import type { SendWords } from './send-words';

/** What is said at Send in Bulgarian. */
export const bg: SendWords = {
  stillCooling: (minutes, emails) =>
    `Паузата още тече: ${plural('bg', minutes, { one: `${minutes} минута`, other: `${minutes} минути` })} или още ${plural('bg', emails, { one: `${emails} имейл`, other: `${emails} имейла` })}. Може да изпратите отговора и сега или да го погледнете пак след малко.`,
};
