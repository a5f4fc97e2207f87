import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { findPolicyOnly } from '../../../src/engine/draft-check/find-policy-only';
import { policyOnly as bg } from '../../../src/engine/languages/bg/draft-check/policy-only';
import { policyOnly as en } from '../../../src/engine/languages/en/draft-check/policy-only';
import { policyOnly as ru } from '../../../src/engine/languages/ru/draft-check/policy-only';
import { policyOnly as uk } from '../../../src/engine/languages/uk/draft-check/policy-only';
import { aDraft } from './a-draft';
import { linesOf } from './draft-words';
import { rowsByLanguage } from './rows-by-language';

const WORDS = { en, bg, ru, uk };
const found = (text: string, language: Language) => findPolicyOnly(aDraft(text, language), WORDS[language]);

const REFUSED: Readonly<Record<Language, string>> = {
  en: `
    Unfortunately our policy does not allow returns after 30 days. | our policy does not allow
    According to our terms it is not possible to exchange the lamp. | According to our terms
    Under our returns policy we cannot refund opened goods. | Under our returns policy
    I am sorry, but the store rules prohibit this. | rules prohibit
    As per company policy, opened goods cannot be returned. You can find the terms on our website. | As per company policy
    We cannot take the lamp back. That is our policy. | That is our policy
    The refund was declined in line with our refund policy. Please contact us with any questions. | in line with our refund policy
    We are unable to help because our policy does not cover scratches. | our policy does not cover
    An exchange would be against our policy. | against our policy
  `,
  bg: `
    За съжаление политиката ни не позволява връщане след 30 дни. | политиката ни не позволява
    Съгласно общите условия не можем да заменим лампата. | Съгласно общите условия
    Според нашите правила сумата не се възстановява. | Според нашите правила
    Не можем да приемем лампата обратно. Такава е политиката на фирмата. | Такава е политиката
    Отказваме връщането по общите условия. Можете да ги намерите на сайта. | по общите условия
    Не можем да помогнем, тъй като условията ни не предвиждат това. | условията ни не предвиждат
    Замяната противоречи на нашите правила. | противоречи на нашите правила
  `,
  ru: `
    К сожалению, наша политика не позволяет вернуть товар после 30 дней. | политика не позволяет
    Согласно правилам магазина обменять лампу невозможно. | Согласно правилам магазина
    По условиям возврата мы не можем вернуть деньги. | По условиям возврата
    Мы не можем принять лампу обратно. Таковы правила. | Таковы правила
    В возврате отказано в соответствии с действующими правилами. Правила есть на сайте. | в соответствии с действующими правилами
    Помочь не можем, так как правила не предусматривают этого. | правила не предусматривают
    Обмен не предусмотрен правилами магазина. | не предусмотрен правилами
  `,
  uk: `
    На жаль, наша політика не дозволяє повернути товар після 30 днів. | політика не дозволяє
    Згідно з правилами магазину обміняти лампу неможливо. | Згідно з правилами магазину
    За умовами повернення ми не можемо повернути гроші. | За умовами повернення
    Ми не можемо прийняти лампу назад. Такі правила. | Такі правила
    У поверненні відмовлено відповідно до чинних правил. Правила є на сайті. | відповідно до чинних правил
    Допомогти не можемо, бо правила не передбачають цього. | правила не передбачають
    Обмін не передбачено правилами магазину. | не передбачено правилами
  `,
};

const KINDER: Readonly<Record<Language, string>> = {
  en: `
Unfortunately our policy does not allow returns after 30 days, but we can repair the lamp at no charge.
According to our terms it is not possible to exchange the lamp. Instead, our workshop will clean it.
Under our policy we cannot refund opened goods. I will gladly ask the maker for a new lid.
Our policy does not allow this. Would you like a voucher?
We cannot take it back under our terms because the seal was broken and the cream is used on skin.
According to our terms you have 30 days to return it, so there is no hurry.
As per our policy, returns need the original box.
Our returns policy is on the last page of the invoice.
We cannot take the lamp back: it was worn outdoors for a season.
The law requires a receipt, so we cannot refund it in cash.
The insurance policy does not end with the year.
We cannot find your order yet. May I have its number?
Our policy does not allow this, so I asked for an exception and got it.
`,
  bg: `
За съжаление политиката ни не позволява връщане след 30 дни, но можем да ремонтираме лампата безплатно.
Съгласно общите условия не можем да заменим лампата. Вместо това сервизът ще я почисти.
Според нашите правила сумата не се възстановява. С радост ще попитам производителя за нов капак.
Съгласно условията не можем да я приемем, защото опаковката е отворена и кремът влиза в досег с кожата.
Съгласно общите условия имате 30 дни да я върнете.
Условията са на последната страница на фактурата.
Не можем да я приемем обратно: носена е един сезон.
Застрахователната полица не изтича с годината.
Съгласно правилата не можем, но направихме изключение за Вас.
`,
  ru: `
К сожалению, наша политика не позволяет вернуть товар после 30 дней, но мы можем бесплатно починить лампу.
Согласно правилам магазина обменять лампу невозможно. Вместо этого мастерская её почистит.
По условиям возврата мы не можем вернуть деньги. С радостью спрошу у производителя новую крышку.
По правилам магазина не можем её принять, так как упаковка вскрыта, а крем касается кожи.
Согласно правилам магазина вернуть её можно в течение 30 дней.
Правила напечатаны на последней странице счёта.
Принять её обратно не можем: её носили целый сезон.
По правилам не можем, но для Вас сделали исключение.
`,
  uk: `
На жаль, наша політика не дозволяє повернути товар після 30 днів, але ми можемо безкоштовно полагодити лампу.
Згідно з правилами магазину обміняти лампу неможливо. Натомість майстерня її почистить.
За умовами повернення ми не можемо повернути гроші. З радістю запитаю у виробника нову кришку.
За правилами магазину не можемо її прийняти, бо пакування відкрите, а крем торкається шкіри.
Згідно з правилами магазину повернути її можна протягом 30 днів.
Правила надруковано на останній сторінці рахунку.
Прийняти її назад не можемо: її носили цілий сезон.
За правилами не можемо, але для Вас зробили виняток.
`,
};

describe('findPolicyOnly', () => {
  it.each(rowsByLanguage(REFUSED))('finds a no that has the rules alone (%s): %s', (language, text, words) => {
    expect(found(text, language)).toMatchObject([{ kind: 'policy_only', text: words, rule: 'policy_only:alone' }]);
  });

  it.each(LANGUAGES.flatMap((one) => linesOf(KINDER[one]).map((line) => [one, line] as const)))(
    'lets an answer be that says more (%s): %s',
    (language, text) => {
      expect(found(text, language)).toEqual([]);
    },
  );

  it('never throws, and points into the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...rowsByLanguage(REFUSED).map(([, text]) => text), 'we cannot', 'our policy', 'because', '. '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const text = pieces.join(' ');
        const problems = found(text, language);
        expect(problems.length).toBeLessThanOrEqual(1);
        for (const { text: said, start, end } of problems) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(said);
        }
      }),
    );
  });
});
