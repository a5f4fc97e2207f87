import { plural } from '../plural';
import type { SendWords } from './send-words';

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('en', count, { one, other })}`;

/** What is said at Send in English. */
export const en: SendWords = {
  stillCooling: (minutes, emails) =>
    `The email you are answering is still cooling: ${counted(minutes, 'minute', 'minutes')} or ${counted(emails, 'more email', 'more emails')}. You can send your reply now, or come back to it a little later.`,
};
