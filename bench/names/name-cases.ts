import { names as russian } from '../../src/engine/languages/ru/names';
import { names as ukrainian } from '../../src/engine/languages/uk/names';
import { vocative } from '../../src/engine/languages/uk/vocative';
import type { NameRules } from '../../src/engine/mail/sender/name-rules';
import type { NameCase } from './compare-with-oracle';

const GENDERS = ['male', 'female'] as const;
const PATRONYMICS = {
  male: 'Іванович Петрович Юрійович Якович Іллович Лукич Савич Хомич Кузьмич Валер’янович Жданович Ігнатійович Миколайович',
  female: 'Іванівна Петрівна Юріївна Яківна Іллівна Лук’янівна Савівна Зинов’ївна Валер’янівна Мирославівна Ігнатівна',
};

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function casesOf(given: NameRules['given'], ours: (name: string, gender: 'male' | 'female') => string): NameCase[] {
  return GENDERS.flatMap((gender) =>
    words(given[gender]).map((word) => {
      const name = capital(word);
      return { name, gender, ours: ours(name, gender) };
    }),
  );
}

/** The vocative of every Ukrainian given name in the tables. */
export const ukrainianGiven = (): readonly NameCase[] => casesOf(ukrainian.given, vocative);

/** The vocative of Ukrainian patronymics of every make. */
export const ukrainianPatronymics = (): readonly NameCase[] =>
  GENDERS.flatMap((gender) =>
    words(PATRONYMICS[gender]).map((name) => ({ name, gender, ours: vocative(name, gender) })),
  );

/** The gender of every Russian given name in the tables. */
export const russianGenders = (): readonly NameCase[] => casesOf(russian.given, (_, gender) => gender);
