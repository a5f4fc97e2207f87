import { plural } from '../plural';
import type { SendWords } from './send-words';

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('en', count, { one, other })}`;

/** What is said at Send in English. */
export const en: SendWords = {
  stillCooling: (minutes, emails) =>
    `The email you are answering is still cooling: ${counted(minutes, 'minute', 'minutes')} or ${counted(emails, 'more email', 'more emails')}. You can send your reply now, or come back to it a little later.`,
  found: {
    placeholder: 'A blank is left',
    wrong_name: 'The greeting has another name',
    internal_note: 'A note for colleagues is in it',
    confidential: 'Something secret is in it',
    hostile_tone: 'This may sting',
    attachment: 'An attachment is announced, and there is none',
  },
  quote: (words) => `“${words}”`,
  asItIs: 'You can send the reply as it is, or go back to it.',
};
