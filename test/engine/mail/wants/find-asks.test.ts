import type { Language } from '../../../../src/engine';
import { loadPack } from '../../../../src/engine/languages';
import { cueIndex } from '../../../../src/engine/mail/wants/cue-index';
import { findAsks } from '../../../../src/engine/mail/wants/find-asks';
import { wordsOf } from '../../../../src/engine/mail/words';

async function asksIn(text: string, language: Language = 'en') {
  const { pack } = await loadPack[language]();
  return findAsks(text, cueIndex(pack).find(text, wordsOf(text)), pack.cues);
}

describe('asks', () => {
  it('are questions and demands, as written', async () => {
    const text = 'Hello,\nwhere is my parcel? It is late. Please refund me by Friday.';
    const asks = await asksIn(text);
    expect(asks.map(({ kind, text: said }) => [kind, said])).toEqual([
      ['question', 'where is my parcel?'],
      ['demand', 'Please refund me by Friday.'],
    ]);
    for (const ask of asks) expect(text.slice(ask.start, ask.end)).toBe(ask.text);
  });

  it('are ten at most', async () => {
    expect(await asksIn('Where is it? '.repeat(50))).toHaveLength(10);
  });

  it.each(['Where is it?', 'Where is it?!', 'Where is it?!?"', '(Where is it?)!'])(
    'hear the question in %j',
    async (text) => {
      expect((await asksIn(text)).map(({ kind }) => kind)).toEqual(['question']);
    },
  );

  it('hear none where the question mark is not at the end', async () => {
    expect(await asksIn(`What?${'?'.repeat(500)}no. Five?x. Six ?!seven.`)).toEqual([]);
  });

  it('are none where nothing is asked', async () => {
    expect(await asksIn('It arrived. ??? 1?')).toEqual([]);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'I waited nine days, you useless idiots, give me my money back.', ['give me my money back.']],
    ['en', 'I would like to know whether you are open.', ['I would like to know whether you are open.']],
    [
      'bg',
      'Очаквам отговор до петък. Нещастници такива, върнете ми парите.',
      ['Очаквам отговор до петък.', 'върнете ми парите.'],
    ],
    ['bg', 'Здравейте, казвам се Иван.', []],
    ['ru', 'Вернуть деньги! Хочу знать, где мой заказ.', ['Вернуть деньги!', 'Хочу знать, где мой заказ.']],
    ['ru', 'Здравствуйте. Заморозьте абонемент.', ['Заморозьте абонемент.']],
    [
      'uk',
      'Цікавить, чи працюєте в суботу. Заморозьте абонемент.',
      ['Цікавить, чи працюєте в суботу.', 'Заморозьте абонемент.'],
    ],
  ])('in %s: %s', async (language, text, asked) => {
    const asks = await asksIn(text, language);
    expect(asks.map((ask) => ask.text)).toEqual(asked);
    for (const ask of asks) expect(text.slice(ask.start, ask.end)).toBe(ask.text);
  });
});
