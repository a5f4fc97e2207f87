import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraftCheck, LANGUAGES, loadLetters, loadPack } from '../../../src/engine';
import type { Draft, DraftCheck, Language } from '../../../src/engine';
import { SITUATIONS } from '../../../src/engine/mail/reading';
import { lettersByKnown, writtenLetter } from '../../letters/written-letters';
import { aDraft } from './a-draft';
import { aReading } from './a-reading';
import { wholeCheck } from './whole-check';

/** What is asked of a reply besides its facts: how it treats the person who reads it. */
const PRACTICES = [
  'quoted_insult',
  'pressure',
  'policy_only',
  'people_first',
  'plain_language',
  'gesture',
  'stale_policy',
  'humour',
];

const checks = new Map<Language, DraftCheck>();
beforeAll(async () => {
  for (const language of LANGUAGES) checks.set(language, await wholeCheck(language));
});

const check = (text: string, language: Language, more: Partial<Draft> = {}) => {
  const found = checks.get(language)?.(aDraft(text, language, more));
  if (found === undefined) throw new Error(`There is no check in ${language}.`);
  return found;
};
const kinds = (text: string, language: Language, more: Partial<Draft> = {}) =>
  check(text, language, more).problems.map(({ kind }) => kind);

/** Our own drafts, one a line. */
const [head = '', ...lines] = readFileSync(join(__dirname, '../../fixtures/drafts/own.tsv'), 'utf8').trim().split('\n');
const OWN = lines.map((line) => {
  const cells = line.split('\t');
  return Object.fromEntries(head.split('\t').map((name, at) => [name, cells[at] ?? '']));
});

describe('the check of a draft', () => {
  it.each([
    ['en', 'You called us thieves. The money left on Monday.', 'You are thieves! Give me my money.', 'quoted_insult'],
    ['bg', 'Нарекохте ни крадци. Парите тръгнаха в понеделник.', 'Вие сте крадци! Върнете ми парите.', 'quoted_insult'],
    ['ru', 'Вы назвали нас ворами. Деньги ушли сегодня.', 'Вы воры! Верните деньги.', 'quoted_insult'],
    ['uk', 'Ви назвали нас злодіями. Гроші пішли сьогодні.', 'Ви злодії! Поверніть гроші.', 'quoted_insult'],
    ['en', 'The next date is Friday.', 'My mother is 84. She has been without heating since Friday.', 'people_first'],
    ['bg', 'Следващата дата е петък.', 'Майка ми е на 84 и е без парно от петък.', 'people_first'],
    ['ru', 'Следующая дата — пятница.', 'Моей маме 84 года, она без отопления с пятницы.', 'people_first'],
    ['uk', 'Наступна дата — п’ятниця.', 'Моїй мамі 84 роки, вона без опалення з п’ятниці.', 'people_first'],
    ['en', 'We lost it :) It leaves today.', 'Shame on you, liars! Where is my lamp?', 'humour'],
    ['ru', 'Простите)) Она уже едет.', 'Лжецы! Где моя лампа?', 'humour'],
  ] as const)('goes by the mail that is answered (%s): %s', async (language, text, mail, kind) => {
    const reading = await aReading(language, mail);
    expect(kinds(text, language, { mail: reading, situation: reading.situation })).toContain(kind);
    expect(kinds(text, language)).not.toContain(kind);
  });

  it.each([
    ['en', 'You must reply within 24 hours or we close the case.', 'pressure'],
    ['bg', 'Вие не сте изпратили снимката.', 'pressure'],
    ['ru', 'Вы сами отменили заказ.', 'pressure'],
    ['uk', 'Ви самі скасували замовлення.', 'pressure'],
    ['en', 'Unfortunately our policy does not allow it.', 'policy_only'],
    ['bg', 'Съгласно общите условия не можем да я заменим.', 'policy_only'],
    ['ru', 'Согласно правилам магазина обменять её невозможно.', 'policy_only'],
    ['uk', 'Згідно з правилами магазину обміняти її неможливо.', 'policy_only'],
    ['en', 'Kindly be advised that it left today.', 'plain_language'],
    ['bg', 'С настоящото Ви уведомяваме, че тръгна.', 'plain_language'],
    ['ru', 'Настоящим уведомляем, что она уехала.', 'plain_language'],
    ['uk', 'Цим повідомляємо, що вона поїхала.', 'plain_language'],
  ] as const)('finds how a reply treats its reader (%s): %s', (language, text, kind) => {
    expect(kinds(text, language)).toContain(kind);
  });

  it('goes by what the team has set', () => {
    const text = 'You get a discount of 30%, and returns are free for 60 days.';
    const policies = [{ words: 'returns are free for 60 days', until: 0 }];
    expect(kinds(text, 'en')).toEqual([]);
    expect(kinds(text, 'en', { gestureLimit: { percent: 10 }, policies })).toEqual(['gesture', 'stale_policy']);
  });

  it('says nothing twice of the same words', () => {
    const text = 'As stated in the terms you accepted, opened goods cannot be returned.';
    expect(kinds(text, 'en')).toEqual(['hostile_tone']);
  });

  it.each(LANGUAGES)('finds none of this in our own letters, whatever they answer (%s)', async (language) => {
    const { letters } = await loadLetters[language]();
    const gestureLimit = { percent: 0, amount: 0 };
    const found = lettersByKnown(letters).flatMap(([letter, known]) => {
      const { text = '' } = writtenLetter(letter, known);
      return check(text, language, { situation: 'complaint', gestureLimit })
        .problems.filter(({ kind }) => PRACTICES.includes(kind))
        .map(({ rule, text: said }) => [letter.id, rule, said]);
    });
    expect(found).toEqual([]);
  });

  it.each(OWN.map((one) => [one['id'] ?? '', one] as const))('finds none of this in our own drafts: %s', (_, one) => {
    const language = one['lang'] as Language;
    const situation = SITUATIONS.find((known) => known === one['customer_context']);
    const found = kinds((one['draft'] ?? '').replace(/\\n/g, '\n'), language, situation && { situation });
    expect(found.filter((kind) => PRACTICES.includes(kind))).toEqual([]);
  });

  it('is not at hand without its language', async () => {
    const { pack } = await loadPack.en();
    expect(createDraftCheck('en', { words: {}, names: {}, pack })).toBeUndefined();
  });
});
