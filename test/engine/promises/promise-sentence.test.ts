import { loadLetters, LANGUAGES } from '../../../src/engine';
import type { Language, LanguageLetters } from '../../../src/engine';
import { promiseSentence } from '../../../src/engine/promises/promise-sentence';

const SOFIA = 120;
/** The end of Friday, 20 November 2026, in Sofia. */
const DAY = Date.UTC(2026, 10, 20, 22) - 1;
const MOMENT = Date.UTC(2026, 10, 20, 14, 30);
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

async function sentence(language: Language, kind: 'answer' | 'holding', words?: string): Promise<string> {
  const letters: LanguageLetters = await loadLetters[language]();
  const due = kind === 'holding' ? MOMENT : DAY;
  return plain(promiseSentence(letters, { due, kind }, words === undefined ? undefined : { words }, SOFIA));
}

describe('promiseSentence', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'We wrote to you “by Friday”, that is, by 20 November.',
      'The day we named was 20 November.',
      'You were to hear from us by 16:30 on 20 November.',
    ],
    [
      'bg',
      'Писахме Ви „до петък“, тоест до 20 ноември.',
      'Денят, който посочихме, беше 20 ноември.',
      'Обещахме Ви отговор на 20 ноември до 16:30 ч.',
    ],
    [
      'ru',
      'Мы писали Вам «до пятницы», то есть до 20 ноября.',
      'Мы называли Вам срок: 20 ноября.',
      'Мы обещали ответить Вам 20 ноября до 16:30.',
    ],
    [
      'uk',
      'Ми писали Вам «до п’ятниці», тобто до 20 листопада.',
      'Ми називали Вам термін: 20 листопада.',
      'Ми обіцяли відповісти Вам 20 листопада до 16:30.',
    ],
  ])(
    'names a promise in %s by its words and day, by its day, or by its moment',
    async (language, quoted, day, moment) => {
      const words = /[“„«](.*?)[”“»]/.exec(quoted)?.[1] ?? '';
      expect(await sentence(language, 'answer', words)).toBe(quoted);
      expect(await sentence(language, 'answer')).toBe(day);
      expect(await sentence(language, 'answer', '')).toBe(day);
      expect(await sentence(language, 'holding')).toBe(moment);
    },
  );

  it.each(LANGUAGES)('ends once in %s, whatever stop the words bring along', async (language) => {
    for (const words of ['by Friday.', 'by Friday!', 'by Friday, ', 'by Friday…']) {
      expect(await sentence(language, 'answer', words)).toBe(await sentence(language, 'answer', 'by Friday'));
    }
  });
});
