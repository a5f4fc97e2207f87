import type { Language } from '../../../../src/engine';
import { readerWithBoth } from '../read-with-both';

/** An insult, what the customer needs, and another insult that holds no bad word. */
const MAILS: readonly (readonly [Language, string, readonly string[], string])[] = [
  [
    'en',
    'You are complete idiots and liars.',
    ['Where is my order 4471?', 'Give me my money back.'],
    'Do you people even have brains?',
  ],
  [
    'bg',
    'Вие сте пълни идиоти и мошеници!',
    ['Къде ми е поръчка 4471?', 'Върнете ми парите.'],
    'Вие изобщо умеете ли да четете?',
  ],
  ['ru', 'Вы идиоты и мошенники!', ['Где мой заказ 4471?', 'Верните деньги.'], 'У вас вообще мозги есть?'],
  ['uk', 'Ви ідіоти та шахраї!', ['Де моє замовлення 4471?', 'Поверніть гроші.'], 'У вас взагалі є мозок?'],
];

describe.each(MAILS)('in a heated mail in %s', (language, insult, needs, jab) => {
  it('what the customer needs is no finding', async () => {
    const read = await readerWithBoth(language);
    const { hostility, asks } = read(`${insult} ${needs.join(' ')}`);
    expect(hostility.findings.map(({ text }) => text)).toEqual([insult]);
    expect(asks.map(({ text }) => text)).toEqual(needs);
  });

  it('what stings without a bad word is one, also after what is plain', async () => {
    const read = await readerWithBoth(language);
    const text = `${needs.join(' ')} ${insult} ${jab}`;
    const found = read(text).hostility.findings.map((one) => one.text);
    expect(found).toContain(insult);
    expect(found).not.toContain(needs[0]);
    expect(found).toContain(jab);
  });
});
