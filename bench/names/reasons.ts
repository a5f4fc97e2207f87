const VARIANT = 'the orthography of 2019, § 87, gives Олеже and Олегу';
const STEM = 'the vowel і of the nominative gives way to о, as in the other cases: Антона, Тимоша, Тихона';
const FOREIGN = '§ 87: foreign names with a stem in г, к, х take -у, like Людвігу';
const THIRD = 'third declension takes -е: Любове, Нінеле';
const PET = 'pet names of the soft group take -ю: Галю, Володю, Толю';

/** Why our Ukrainian form stands where shevchenko has another. */
export const UKRAINIAN_REASONS: ReadonlyMap<string, string> = new Map([
  ['Олег', VARIANT],
  ['Антін', STEM],
  ['Тиміш', STEM],
  ['Тихін', STEM],
  ['Вахтанг', FOREIGN],
  ['Людвіг', FOREIGN],
  ['Нінель', THIRD],
  ['Есфір', THIRD],
  ['Адель', THIRD],
  ['Асель', THIRD],
  ['Володя', PET],
  ['Костя', PET],
  ['Толя', PET],
  ['Рая', PET],
  ['Вольфганг', FOREIGN],
  ['Пітер', 'a foreign name keeps its е: Пітера, Пітере'],
  ['Ахмед', 'the hard group: Ахмеда, Ахмеде'],
  ['Назар', 'the hard group: genitive Назара, vocative Назаре'],
]);

/** Why our gender stands where lvovich has another. */
export const RUSSIAN_REASONS: ReadonlyMap<string, string> = new Map([
  ['Этери', 'a Georgian woman’s name'],
  ['Лилит', 'an Armenian woman’s name'],
  ['Софи', 'a French woman’s name'],
  ['Нино', 'a Georgian woman’s name'],
  ['Аминат', 'a woman’s name of the Caucasus'],
]);
