import { LANGUAGES } from '../../../src/engine/languages/language';
import type { Language } from '../../../src/engine/languages/language';
import { loadNames } from '../../../src/engine/languages';
import { surnameFromLatin, vocative as bulgarian } from '../../../src/engine/languages/bg/vocative';
import { vocative as ukrainian } from '../../../src/engine/languages/uk/vocative';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe.each<Language>([...LANGUAGES])('The names of %s', (language) => {
  it('stand once, in small letters', async () => {
    const { names } = await loadNames[language]();
    const given = [names.given.male, names.given.female, names.given.either].flatMap(words);
    for (const list of [given, words(names.roles), words(names.things), Object.values(names.titles).flatMap(words)]) {
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
      expect(list.filter((word) => word !== word.toLowerCase() || /['`,;]/.test(word))).toEqual([]);
    }
    expect(given.length).toBeGreaterThan(250);
    expect(given.filter((word) => words(names.roles).includes(word))).toEqual([]);
  });

  it('are named by their further spellings', async () => {
    const { names } = await loadNames[language]();
    const given = new Set([names.given.male, names.given.female, names.given.either].flatMap(words));
    const spelt = words(names.spelt).map((pair) => pair.split('='));
    expect(spelt.filter(([latin = '', name = '']) => !/^[a-z]+$/.test(latin) || !given.has(name))).toEqual([]);
  });
});

it.each([
  ['Іван', 'Іване'],
  ['Петро', 'Петре'],
  ['Дмитро', 'Дмитре'],
  ['Михайло', 'Михайле'],
  ['Данило', 'Даниле'],
  ['Марко', 'Марку'],
  ['Микола', 'Миколо'],
  ['Ілля', 'Ілле'],
  ['Лука', 'Луко'],
  ['Ігор', 'Ігорю'],
  ['Лазар', 'Лазарю'],
  ['Макар', 'Макаре'],
  ['Віктор', 'Вікторе'],
  ['Назар', 'Назаре'],
  ['Сергій', 'Сергію'],
  ['Юрій', 'Юрію'],
  ['Василь', 'Василю'],
  ['Олег', 'Олеже'],
  ['Лев', 'Леве'],
  ['Яків', 'Якове'],
  ['Антін', 'Антоне'],
  ['Федір', 'Федоре'],
  ['Лук’ян', 'Лук’яне'],
  ['Тарас', 'Тарасе'],
  ['Людвіг', 'Людвігу'],
  ['Фрідріх', 'Фрідріху'],
  ['Лукаш', 'Лукаше'],
  ['Марек', 'Мареку'],
  ['Петрик', 'Петрику'],
  ['Сашко', 'Сашку'],
  ['Петрович', 'Петровичу'],
  ['Ілліч', 'Іллічу'],
  ['Жданович', 'Ждановичу'],
])('greets the Ukrainian man %s as %s', (name, form) => {
  expect(ukrainian(name, 'male')).toBe(form);
});

it.each([
  ['Олена', 'Олено'],
  ['Марія', 'Маріє'],
  ['Надія', 'Надіє'],
  ['Зоя', 'Зоє'],
  ['Майя', 'Майє'],
  ['Катря', 'Катрю'],
  ['Неля', 'Нелю'],
  ['Наталя', 'Наталю'],
  ['Любов', 'Любове'],
  ['Нінель', 'Нінеле'],
  ['Жанна', 'Жанно'],
  ['Маша', 'Машо'],
  ['Раїса', 'Раїсо'],
  ['Анна-Марія', 'Анно-Маріє'],
  ['Кармен', 'Кармен'],
  ['Іллівна', 'Іллівно'],
  ['Зинов’ївна', 'Зинов’ївно'],
])('greets the Ukrainian woman %s as %s', (name, form) => {
  expect(ukrainian(name, 'female')).toBe(form);
});

it.each([
  ['Иван', 'male', 'Иване'],
  ['Петър', 'male', 'Петре'],
  ['Александър', 'male', 'Александре'],
  ['Мартин', 'male', 'Мартине'],
  ['Николай', 'male', 'Николай'],
  ['Никола', 'male', 'Никола'],
  ['Живко', 'male', 'Живко'],
  ['Георги', 'male', 'Георги'],
  ['Елена', 'female', 'Елена'],
  ['Мария', 'female', 'Мария'],
  ['Радка', 'female', 'Радке'],
  ['Елица', 'female', 'Елице'],
  ['Кармен', 'female', 'Кармен'],
  ['Николай-Иван', 'male', 'Николай-Иван'],
  ['John', 'male', 'John'],
] as const)('greets in Bulgarian %s, %s, as %s', (name, gender, form) => {
  expect(bulgarian(name, gender)).toBe(form);
});

it.each([
  ['Stoeva', 'Стоева'],
  ['Zhelyazkov', 'Желязков'],
  ['Tsvetkov', 'Цветков'],
  ['Parvanova', 'Първанова'],
  ['Krastev', 'Кръстев'],
  ['Yordanova-Ilieva', 'Йорданова-Илиева'],
  ['Smirnenski', 'Смирненски'],
  ['Smith', 'Smith'],
  ['O’Brien', 'O’Brien'],
])('spells the family name %s in Bulgarian as %s', (latin, name) => {
  expect(surnameFromLatin(latin)).toBe(name);
});
