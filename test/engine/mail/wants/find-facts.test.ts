import fc from 'fast-check';
import type { Language } from '../../../../src/engine';
import { loadPack } from '../../../../src/engine/languages';
import { findFacts } from '../../../../src/engine/mail/wants/find-facts';

async function factsIn(language: Language, text: string): Promise<string[]> {
  const { pack } = await loadPack[language]();
  return findFacts(text, pack.cues).map((fact) => `${fact.kind}: ${fact.text}`);
}

describe('facts', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Order 55821 came, invoice no. 2024-118 did not.', ['order: Order 55821', 'invoice: invoice no. 2024-118']],
    ['en', 'I paid £34.99 on 12 March 2026.', ['amount: £34.99', 'date: 12 March 2026']],
    ['en', 'See https://x.example/a. Call +359 888 123 456.', ['link: https://x.example/a', 'phone: +359 888 123 456']],
    ['en', 'My order is 5 days late.', []],
    [
      'bg',
      'поръчка № 8812 за 318 лв. от 3 септември',
      ['order: поръчка № 8812', 'amount: 318 лв.', 'date: 3 септември'],
    ],
    ['bg', 'Чакам от 10 август. Платих 20 евро.', ['date: 10 август', 'amount: 20 евро']],
    ['en', 'It came on 3 Sept. I paid on 5 Sept. 2026.', ['date: 3 Sept', 'date: 5 Sept. 2026']],
    ['ru', 'Где заказ 4471 на 15 000 руб.?', ['order: заказ 4471', 'amount: 15 000 руб.']],
    ['uk', 'Сплатив 318 гривень 14 січня', ['amount: 318 гривень', 'date: 14 січня']],
    [
      'en',
      'Order number is 77120, policy no. HH/20/5517.',
      ['order: Order number is 77120', 'order: policy no. HH/20/5517'],
    ],
    ['en', 'Call (555) 123-4567 or 07700 900123.', ['phone: (555) 123-4567', 'phone: 07700 900123']],
    ['en', 'The order 12 days late, at 10:30, version 4.2.1, about 3 kg, tomorrow.', []],
    ['en', 'I paid 30 quid and €1.990,00 by 12/03.', ['amount: 30 quid', 'amount: €1.990,00', 'date: 12/03']],
    [
      'bg',
      'Заявка 3310: BGN 30 до 12.03., тел. +359 2 987 65 43',
      ['order: Заявка 3310', 'amount: BGN 30', 'date: 12.03.', 'phone: +359 2 987 65 43'],
    ],
    ['bg', 'Подадох заявка 15 март.', ['date: 15 март']],
    [
      'ru',
      'Сняли 590р и 3 тыс. руб., звоните 8 (495) 123-45-67 или 89161234567',
      ['amount: 590р', 'amount: 3 тыс. руб.', 'phone: 8 (495) 123-45-67', 'phone: 89161234567'],
    ],
    [
      'uk',
      'Справа 40-118, грн 450, (044) 123-45-67',
      ['order: Справа 40-118', 'amount: грн 450', 'phone: (044) 123-45-67'],
    ],
  ])('in %s: %s', async (language, text, facts) => {
    expect(await factsIn(language, text)).toEqual(facts);
  });

  it('are as written, in order, and never overlap', async () => {
    const { pack } = await loadPack.en();
    const piece = fc.oneof(
      fc.constantFrom('order ', '55821', ' ', '€', '.', '10', '/', 'March', '+', '-', 'www.a.b'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const fact of findFacts(text, pack.cues)) {
          expect(fact.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
          last = fact.end;
        }
      }),
    );
  });
});
