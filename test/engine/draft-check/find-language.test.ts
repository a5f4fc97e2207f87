import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findLanguage } from '../../../src/engine/draft-check/find-language';

const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Hello Laura,\n\nthe second box leaves tonight and will be with you in two days.',
    'Dear Mr Reed, we are sorry about the lamp. The new one is packed and on its way to you.',
    'Hi Tom, yes, the shade comes off: turn it a quarter to the left and lift.',
    'Thank you for the photos. The workshop will look at them tomorrow morning.',
    'The refund went out on Monday and shows on the statement as BRIGHTWELL LTD.',
    'Please turn the screw to the right until it stops, and then try the light again.',
  ],
  bg: [
    'Здравейте, Мария,\n\nвторият кашон тръгва довечера и ще бъде при Вас след два дни.',
    'Уважаеми господин Петров, съжаляваме за лампата. Новата вече пътува към Вас.',
    'Здравейте, Иване, да, абажурът се сваля: завъртете го наляво и повдигнете.',
    'Благодарим за снимките. Ателието ще ги разгледа утре сутринта.',
    'Сумата замина в понеделник и в извлечението пише ЗОРА ЕООД.',
    'Завъртете винта надясно, докато спре, и опитайте лампата отново.',
  ],
  ru: [
    'Здравствуйте, Мария!\n\nВторая коробка выезжает вечером и будет у Вас через два дня.',
    'Уважаемый Иван Петрович, простите за лампу. Новая уже едет к Вам.',
    'Илья, да, плафон снимается: поверните его влево и приподнимите.',
    'Спасибо за фотографии. Мастерская посмотрит их завтра утром.',
    'Сумма отправлена в понедельник, в выписке будет ООО ВОЛНА, если что-то не так, напишите.',
    'Поверните винт вправо, пока он не остановится, и включите лампу ещё раз.',
  ],
  uk: [
    'Вітаю, Маріє!\n\nДруга коробка виїжджає ввечері й буде у Вас за два дні.',
    'Шановний Іване Петровичу, вибачте за лампу. Нова вже їде до Вас.',
    'Іллє, так, плафон знімається: поверніть його ліворуч і підніміть.',
    'Дякуємо за світлини. Майстерня подивиться їх завтра вранці.',
    'Суму надіслано в понеділок, у виписці буде ТОВ МРІЯ, якщо щось не так, напишіть.',
    'Поверніть гвинт праворуч, доки він не зупиниться, і ввімкніть лампу ще раз.',
  ],
};

const find = (text: string, language: Language, customerLanguage?: Language) =>
  findLanguage({
    text,
    language,
    sentAt: 0,
    utcOffsetMinutes: 0,
    workDays: [1],
    ...(customerLanguage === undefined ? {} : { customerLanguage }),
  });

const rows = LANGUAGES.flatMap((written) =>
  LANGUAGES.flatMap((expected) => TEXTS[written].map((text) => [written, expected, text] as const)),
);

describe('the language of a draft', () => {
  it.each(rows.filter(([written, expected]) => written !== expected))('%s is not %s: %s', (written, expected, text) => {
    const [problem] = find(text, written, expected);
    expect(problem).toMatchObject({ kind: 'language', rule: `language:${expected}` });
    expect(text.slice(problem?.start, problem?.end)).toBe(problem?.text);
    expect(find(text, written)).toEqual([]);
  });

  it.each(rows.filter(([written, expected]) => written === expected))('%s is %s: %s', (written, expected, text) => {
    expect(find(text, written, expected)).toEqual([]);
    // What the host says of the draft matters less than what stands in it.
    for (const other of LANGUAGES) expect(find(text, other, expected)).toEqual([]);
  });

  it('is right where the draft says it in both, and where it is too short to tell', () => {
    for (const expected of LANGUAGES) {
      for (const written of LANGUAGES) {
        const both = `${TEXTS[written][1] ?? ''}\n\n${TEXTS[expected][1] ?? ''}`;
        expect(find(both, written, expected)).toEqual([]);
        expect(find('Ok, 12.05!', written, expected)).toEqual([]);
      }
    }
  });

  it('is pointed at in any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...LANGUAGES),
        (head, written, expected) => {
          const text = `${head}\n${TEXTS[written][0] ?? ''}`;
          for (const found of find(text, written, expected))
            expect(text.slice(found.start, found.end)).toBe(found.text);
        },
      ),
    );
  });
});
