import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Finding, Language, Reading } from '../../../src/engine';
import { findQuotedInsults } from '../../../src/engine/draft-check/find-quoted-insults';
import { quoting as bg } from '../../../src/engine/languages/bg/draft-check/quoting';
import { quoting as en } from '../../../src/engine/languages/en/draft-check/quoting';
import { quoting as ru } from '../../../src/engine/languages/ru/draft-check/quoting';
import { quoting as uk } from '../../../src/engine/languages/uk/draft-check/quoting';
import { aDraft } from './a-draft';
import { aReading } from './a-reading';
import { DRAFT_WORDS } from './draft-words';
import { rowsByLanguage } from './rows-by-language';

const WORDS = { en, bg, ru, uk };
const found = (text: string, language: Language, mail?: Reading) =>
  findQuotedInsults(aDraft(text, language, mail && { mail }), WORDS[language], DRAFT_WORDS[language].pack);

/** The mail, the draft, and what of it is said again. */
const QUOTED: Readonly<Record<Language, string>> = {
  en: `
    You are thieves! Give me my money. | You called us thieves. The money left today. | thieves
    You are thieves! Give me my money. | We are not thieves. The money left today. | thieves
    You are thieves! Give me my money. | I read “thieves”, and the money left today. | thieves
    You idiots, where is my lamp? | Only idiots would lose a lamp twice. | idiots
    You idiots, where is my lamp? | Calling my colleague an IDIOT does not help. | IDIOT
    Where is my lamp, you lying crooks? | Names like crooks do not help. | crooks
    Your driver is a moron. | The moron was dismissed on Monday. | moron
    You are useless. Send it now. | You wrote that we are useless. It leaves today. | useless
    My cat could run this helpdesk better. Send it now. | If your cat says my cat could run this, we will hire it. | my cat could run
    Are you all stupid? You clowns! | Words like clowns are noted. | clowns
  `,
  bg: `
    Вие сте крадци! Върнете ми парите. | Нарекохте ни крадци. Парите тръгнаха днес. | крадци
    Вие сте крадци! Върнете ми парите. | Не сме крадци. Парите тръгнаха днес. | крадци
    Пълни идиоти! Къде е лампата? | Само идиоти биха я изгубили два пъти. | идиоти
    Пълни идиоти! Къде е лампата? | Колегата ми не е идиот. | идиот
    Лъжци! Къде е лампата? | Думи като „лъжци“ не помагат. | лъжци
    Боклуци такива, върнете парите. | Наричате ни боклуци, а парите тръгнаха днес. | боклуци
    Мошеници сте, върнете парите. | Пишете, че сме мошеници. | мошеници
  `,
  ru: `
    Вы воры! Верните деньги. | Вы назвали нас ворами. Деньги ушли сегодня. | ворами
    Вы воры! Верните деньги. | Мы не воры. Деньги ушли сегодня. | воры
    Полные идиоты! Где лампа? | Только идиоты теряют лампу дважды. | идиоты
    Полные идиоты! Где лампа? | Мой коллега не идиот. | идиот
    Лжецы! Где лампа? | Слова вроде «лжецы» не помогают. | лжецы
    Вы мошенники, верните деньги. | Вы пишете, что мы мошенники. | мошенники
  `,
  uk: `
    Ви злодії! Поверніть гроші. | Ви назвали нас злодіями. Гроші пішли сьогодні. | злодіями
    Ви злодії! Поверніть гроші. | Ми не злодії. Гроші пішли сьогодні. | злодії
    Повні ідіоти! Де лампа? | Лише ідіоти гублять лампу двічі. | ідіоти
    Повні ідіоти! Де лампа? | Мій колега не ідіот. | ідіот
    Брехуни! Де лампа? | Слова на кшталт «брехуни» не допомагають. | брехуни
    Ви шахраї, поверніть гроші. | Ви пишете, що ми шахраї. | шахраї
  `,
};

/** The mail, and a draft that repeats none of its insults. */
const OTHERWISE: Readonly<Record<Language, string>> = {
  en: `
    You are thieves! Give me my money. | You are right to be angry. The money left today.
    You are thieves! Give me my money. | The police caught the thieves who opened the parcel.
    You bunch of clowns, where are the flowers? | The bunch of flowers left today, and the clown costume too.
    You are useless. Send it now. | The old cable is useless now, so we send a new one.
    Where is my lamp? It is late. | You called us about the lamp.
    Your driver called me an idiot. Where is my lamp? | I am sorry that our driver called you an idiot.
    My cat could run this helpdesk better. Send it now. | Give my best to your cat, it could run here.
  `,
  bg: `
    Вие сте крадци! Върнете ми парите. | Имате право да сте ядосан. Парите тръгнаха днес.
    Вие сте крадци! Върнете ми парите. | Полицията хвана крадците, които отвориха пратката.
    Боклуци такива, върнете парите. | Моля, хвърлете опаковката при боклуците.
    Къде е лампата? Закъснява. | Наричате я лампа, а тя е аплик.
  `,
  ru: `
    Вы воры! Верните деньги. | Вы правы, что сердитесь. Деньги ушли сегодня.
    Вы воры! Верните деньги. | Полиция поймала воров, которые вскрыли посылку.
    Вы козлы! Где лампа? | Козлы для верстака приедут вместе с лампой.
    Где лампа? Она опаздывает. | Вы назвали её лампой, а это бра.
  `,
  uk: `
    Ви злодії! Поверніть гроші. | Ваша правда, що гніваєтеся. Гроші пішли сьогодні.
    Ви злодії! Поверніть гроші. | Поліція спіймала злодіїв, які відкрили посилку.
    Ви козли! Де лампа? | Козли для верстата приїдуть разом з лампою.
    Де лампа? Вона спізнюється. | Ви назвали її лампою, а це бра.
  `,
};

describe('findQuotedInsults', () => {
  it.each(rowsByLanguage(QUOTED))('finds it (%s): %s → %s', async (language, mail, text, words) => {
    const problems = found(text, language, await aReading(language, mail));
    expect(problems.map(({ kind, text: said }) => [kind, said])).toEqual([['quoted_insult', words]]);
  });

  it.each(rowsByLanguage(OTHERWISE))('finds nothing (%s): %s → %s', async (language, mail, text) => {
    expect(found(text, language, await aReading(language, mail))).toEqual([]);
  });

  it.each(rowsByLanguage(QUOTED))('needs the mail (%s)', (language, _, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('never throws, and points at the text in order', async () => {
    const calm = await aReading('en', 'Where is my lamp?');
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('thieves', 'idiot', 'we are not', '“', '*'));
    const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
    const finding = fc.record<Finding>({
      start: fc.nat(),
      end: fc.nat(),
      kind: fc.constantFrom('insult', 'contempt', 'threat', 'profanity', 'shouting'),
      text: words,
      in: fc.constantFrom('newest', 'subject'),
      weight: fc.constantFrom(1, 2, 3),
      by: fc.constantFrom('rules', 'voice', 'both'),
    });
    fc.assert(
      fc.property(words, fc.array(finding, { maxLength: 4 }), fc.constantFrom(...LANGUAGES), (text, findings, one) => {
        const mail = { ...calm, hostility: { ...calm.hostility, findings } };
        let behind = 0;
        for (const { text: said, start, end } of found(text, one, mail)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
          behind = end;
        }
      }),
    );
  });
});
