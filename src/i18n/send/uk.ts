import { plural } from '../plural';
import type { SendWords } from './send-words';

/** What is said at Send in Ukrainian. */
export const uk: SendWords = {
  stillCooling: (minutes, emails) =>
    `Пауза ще триває: ${plural('uk', minutes, { one: `${minutes} хвилина`, few: `${minutes} хвилини`, other: `${minutes} хвилин` })} або ще ${plural('uk', emails, { one: `${emails} лист`, few: `${emails} листи`, other: `${emails} листів` })}. Можна надіслати відповідь зараз або повернутися до неї трохи згодом.`,
};
