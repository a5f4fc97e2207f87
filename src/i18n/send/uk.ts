import { plural } from '../plural';
import type { SendWords } from './send-words';

const counted = (count: number, one: string, few: string, many: string) =>
  `${count}\u00a0${plural('uk', count, { one, few, many, other: many })}`;

/** What is said at Send in Ukrainian. */
export const uk: SendWords = {
  stillCooling: (minutes, emails) =>
    `Лист, на який Ви відповідаєте, поки що на паузі: ще ${counted(minutes, 'хвилина', 'хвилини', 'хвилин')} або ${counted(emails, 'інший лист', 'інші листи', 'інших листів')}. Можна надіслати відповідь зараз або повернутися до неї трохи згодом.`,
  found: {
    placeholder: 'Лишилося порожнє місце',
    wrong_name: 'У\u00a0звертанні інше ім’я',
    internal_note: 'Є\u00a0нотатка для колег',
    confidential: 'Є\u00a0секретні дані',
    hostile_tone: 'Це може зачепити',
    attachment: 'Згадано вкладення, а\u00a0його немає',
  },
  quote: (words) => `«${words}»`,
  asItIs: 'Можна надіслати відповідь як є або повернутися до неї.',
};
