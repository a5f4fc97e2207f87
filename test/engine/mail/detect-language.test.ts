import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../../src/engine/mail/detect-language';
import { splitMail } from '../../../src/engine/mail/newest/split-mail';
import { anEmail } from './an-email';

type Mail = { readonly id: string; readonly subject: string; readonly body: string };

describe('the language of a mail', () => {
  it.each([
    ['en', 'Where is my order? I have been waiting for a week.'],
    ['en', 'Refund?'],
    ['bg', 'Къде е поръчката ми? Чакам от седмица.'],
    ['bg', 'ne vi e sram li be, kazahte ponedelnik'],
    ['ru', 'Где мой заказ? Жду уже неделю.'],
    ['ru', 'Сколько ещё ждать?'],
    ['uk', 'Де моє замовлення? Чекаю вже тиждень.'],
    ['uk', 'Дякую!'],
    ['uk', 'Hi, замовлення досі processing, уже 5 днів. Please перевірте, дякую!'],
    ['other', 'Guten Tag, wo bleibt meine Bestellung? Ich warte schon seit einer Woche darauf.'],
    ['other', ''],
    ['other', '12345 !!! 😀'],
  ])('is %s for %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  describe.each(['en', 'bg', 'ru', 'uk'])('in the examples, %s', (language) => {
    const file = join(__dirname, `../../fixtures/mails/mails.${language}.json`);
    const mails = JSON.parse(readFileSync(file, 'utf8')) as readonly Mail[];
    it.each(mails.map((mail) => [mail.id, mail] as const))('is known for %s', (_, mail) => {
      expect(splitMail(anEmail({ subject: mail.subject, text: mail.body })).language).toBe(language);
    });
  });
});
