import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../../../src/engine/mail/language/detect-language';
import { splitMail } from '../../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../an-email';

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
    ['bg', 'Добър ден'],
    ['ru', 'Добрый день'],
    ['uk', 'Добрий день'],
    ['en', 'Good morning'],
    ['bg', 'Здравейте'],
    ['ru', 'Здравствуйте'],
    ['uk', 'Доброго дня'],
    ['bg', 'КЪДЕ МИ Е ПРАТКАТА'],
    ['ru', 'ГДЕ МОЯ ПОСЫЛКА'],
    ['uk', 'ДЕ МОЯ ПОСИЛКА'],
    ['en', 'WHERE IS MY PARCEL'],
    ['bg', 'Чакам вече трета'],
    ['ru', 'Жду уже третью'],
    ['uk', 'Чекаю вже третій'],
    ['en', 'I have waited'],
    ['bg', 'kade mi e porachkata'],
    ['bg', 'kude mi e poru4kata be'],
    ['bg', 'iskam si parite obratno'],
    ['bg', '4akam pratkata ot sedmica'],
    ['bg', 'zashto nikoi ne otgovarq'],
    ['bg', 'molq varnete mi parite'],
    ['bg', 'NE VI E SRAM LI'],
    ['ru', 'gde moi dengi'],
    ['ru', 'kogda privezut moy zakaz'],
    ['ru', 'pochemu nikto ne otvechaet'],
    ['ru', 'verni dengi nemedlenno'],
    ['ru', 'zdravstvuyte, gde moya posylka'],
    ['uk', 'de moie zamovlennia'],
    ['uk', 'de moi hroshi'],
    ['uk', 'chomu nikhto ne vidpovidaie'],
    ['uk', 'dobryi den, koly bude dostavka'],
    ['uk', 'povernit groshi bud laska'],
    ['uk', 'skilky mozhna chekaty'],
    ['bg', 'Поръчка 55821, iPhone 15 Pro Max, кога ще дойде?'],
    ['ru', 'Заказ 55821, Samsung Galaxy, когда привезут?'],
    ['uk', 'Замовлення 55821, Samsung Galaxy, коли привезуть?'],
    ['en', 'Order 55821, Крем «Роза», when will it come?'],
    ['uk', 'Менi не прийшла посилка'],
    ['bg', 'https://shop.example.com/bg/order?id=1 не работи'],
    ['ru', 'Напишите на ivan@example.com, пожалуйста'],
    ['bg', 'къде е парчката ми'],
    ['ru', 'гдее мой закз, сколко ждать'],
    ['uk', 'де мое замовленя, скільки чикати'],
    ['en', 'were is my odrer, its been 2 weeeks'],
    ['en', 'Barack Obama visited Berlin'],
    ['other', 'Γεια σας, πού είναι η παραγγελία μου;'],
    ['other', '我的订单在哪里'],
    ['other', 'أين طلبي'],
    ['other', 'איפה ההזמנה שלי'],
    ['other', ''],
    ['other', '12345 !!! 😀'],
  ])('is %s for %j', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is not decided by links, addresses, numbers and the names of things', () => {
    const junk = 'https://shop.example.com/my/order?id=1 jane.doe@example.com 55821-AB X200';
    expect(detectLanguage(`Къде е пратката ${junk}`)).toBe('bg');
    expect(detectLanguage(junk)).toBe('other');
  });

  it('is other for most foreign sentences', () => {
    const file = join(__dirname, '../../../fixtures/language/foreign.tsv');
    const sentences = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[1] ?? '');
    const foreign = sentences.filter((sentence) => detectLanguage(sentence) === 'other');
    expect(foreign.length / sentences.length).toBeGreaterThan(0.8);
  });

  describe.each(['en', 'bg', 'ru', 'uk'])('in the examples, %s', (language) => {
    const file = join(__dirname, `../../../fixtures/mails/mails.${language}.json`);
    const mails = JSON.parse(readFileSync(file, 'utf8')) as readonly Mail[];
    it.each(mails.map((mail) => [mail.id, mail] as const))('is known for %s', (_, mail) => {
      expect(splitMail(anEmail({ subject: mail.subject, text: mail.body })).language).toBe(language);
    });
  });
});
