import fc from 'fast-check';
import { LANGUAGES, loadLetters } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { recoverySteps } from '../../../src/engine/draft-check/recovery-steps';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { DRAFT_WORDS } from './draft-words';

const found = (text: string, language: Language) =>
  recoverySteps(text, DRAFT_WORDS[language].recovery, DRAFT_WORDS[language].apologies);

const WHOLE: Readonly<Record<Language, string>> = {
  en: 'You are right to be upset. I am sorry. The box was packed without a lining. A new one leaves our warehouse today. From this week on all glass travels in a second box. I cannot refund the voucher. I will write again by Friday. Thank you for telling me.',
  bg: 'Имате право да сте ядосана. Съжалявам. Причината е лоша опаковка. Нова пратка тръгва днес. От тази седмица нататък опаковаме двойно. За съжаление не мога да върна ваучера. Ще Ви пиша отново до петък. Благодаря, че ни казахте.',
  ru: 'Вы правы. Простите нас. Причина в плохой упаковке. Новая посылка уезжает сегодня. С этой недели пакуем вдвое. К сожалению, вернуть сертификат не могу. Напишу Вам снова до пятницы. Спасибо, что сказали.',
  uk: 'Ви маєте рацію. Вибачте нам. Причина в поганому пакуванні. Нова посилка виїжджає сьогодні. З цього тижня пакуємо вдвічі. На жаль, повернути сертифікат не можу. Напишу Вам знову до п’ятниці. Дякую, що сказали.',
};

describe('recoverySteps', () => {
  it.each(LANGUAGES)('finds every step of a whole answer in its sentence (%s)', (language) => {
    const steps = found(WHOLE[language], language);
    expect(steps.map(({ step }) => step)).toEqual([
      'acknowledge',
      'apologise',
      'explain',
      'fix',
      'prevent',
      'limits',
      'next_step',
      'thanks',
    ]);
  });

  it.each([
    ['en', 'The switch is on the left.'],
    ['bg', 'Ключът е отляво.'],
    ['ru', 'Выключатель слева.'],
    ['uk', 'Вимикач ліворуч.'],
  ] as const)('finds none in a plain sentence (%s)', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it.each([
    ['I will write again.', []],
    ['I will write again on Monday.', ['next_step']],
    ['I will write again by 14:00.', ['next_step']],
  ])('takes a next step only with its day: %s', (text, steps) => {
    expect(found(text, 'en').map(({ step }) => step)).toEqual(steps);
  });

  it.each(LANGUAGES)('finds the apology of our own letters (%s)', async (language) => {
    const { letters } = await loadLetters[language]();
    for (const [letter, known] of lettersByKnown(letters)) {
      const roles = letter.blocks.map(({ role }) => role);
      const steps = found(writtenLetter(letter, known).text ?? '', language).map(({ step }) => step);
      if (roles.includes('apologise'))
        expect([letter.id, steps]).toEqual([letter.id, expect.arrayContaining(['apologise'])]);
    }
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { start, end } of found(`${text} ${WHOLE[language]}`, language)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length + 1 + WHOLE[language].length);
        }
      }),
    );
  });
});
