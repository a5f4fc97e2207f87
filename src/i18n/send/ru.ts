import { plural } from '../plural';
import type { SendWords } from './send-words';

/** What is said at Send in Russian. */
export const ru: SendWords = {
  stillCooling: (minutes, emails) =>
    `Пауза ещё идёт: ${plural('ru', minutes, { one: `${minutes} минута`, few: `${minutes} минуты`, other: `${minutes} минут` })} или ещё ${plural('ru', emails, { one: `${emails} письмо`, few: `${emails} письма`, other: `${emails} писем` })}. Можно отправить ответ сейчас или вернуться к нему чуть позже.`,
};
