import { plural } from '../plural';
import type { SendWords } from './send-words';

const counted = (count: number, one: string, few: string, many: string) =>
  `${count}\u00a0${plural('ru', count, { one, few, many, other: many })}`;

/** What is said at Send in Russian. */
export const ru: SendWords = {
  stillCooling: (minutes, emails) =>
    `Письмо, на которое Вы отвечаете, пока на паузе: ещё ${counted(minutes, 'минута', 'минуты', 'минут')} или ${counted(emails, 'другое письмо', 'других письма', 'других писем')}. Можно отправить ответ сейчас или вернуться к нему чуть позже.`,
  found: {
    placeholder: 'Осталось пустое место',
    wrong_name: 'В\u00a0обращении другое имя',
    internal_note: 'Есть заметка для коллег',
    confidential: 'Есть секретные данные',
    hostile_tone: 'Это может задеть',
    attachment: 'Упомянуто вложение, а\u00a0его нет',
  },
  quote: (words) => `«${words}»`,
  asItIs: 'Можно отправить ответ как есть или вернуться к\u00a0нему.',
};
