import { plural } from '../plural';
import type { SendWords } from './send-words';

/** What is said at Send in English. */
export const en: SendWords = {
  stillCooling: (minutes, emails) =>
    `Take five: this one is still cooling, ${plural('en', minutes, { one: `${minutes} minute`, other: `${minutes} minutes` })} or ${emails} more. You can send it now, or come back to it a little later.`,
};
