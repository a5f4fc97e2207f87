import fc from 'fast-check';
import { createSearchIndex } from '../../../src/engine/search/search-index';
import { inOtherLayouts } from '../../../src/engine/search/keyboard-layouts';

const ITEMS = [
  { title: 'Your money comes back', tags: ['refund'], body: 'The amount is on its way to your card.' },
  { title: 'Sorry, our fault', body: 'This should not have happened.' },
  { title: 'Парите се връщат', body: 'Сумата пътува към картата Ви.' },
  { title: 'Деньги вернутся', body: 'Сумма уже в пути, ещё два дня.' },
  { title: 'Гроші повернуться', body: 'Сума вже в дорозі, об’єднано з замовленням.' },
];
const { find } = createSearchIndex(ITEMS);

describe('the search', () => {
  it.each([
    ['', [0, 1, 2, 3, 4]],
    ['   ', [0, 1, 2, 3, 4]],
    ['money', [0]],
    ['MONEY back', [0]],
    ['back money', [0]],
    ['refund', [0]],
    ['mony', [0]],
    ['card', [0]],
    ['парите', [2]],
    ['паритe се', [2]],
    ['деньги', [3]],
    ['де\u0301ньги', [3]],
    ['денги', [3]],
    ['еще', [3]],
    ['гроші', [4]],
    ["об'єднано", [4]],
    ['dengi', [3]],
    ['parite', [2]],
    ['hroshi', [4]],
    ['ltymub', [3]],
    ['кугтв', [0]],
    ['куагтв', [0]],
    ['zzzzzz', []],
  ] as const)('finds %j', (search, places) => {
    expect(find(search)).toEqual(places);
  });

  it('puts what is called so before what only says so', () => {
    const { find: look } = createSearchIndex([
      { title: 'Other', body: 'about a delivery' },
      { title: 'Delivery', body: '' },
    ]);
    expect(look('delivery')).toEqual([1, 0]);
  });

  it('reads the same keys in other layouts', () => {
    expect(inOtherLayouts('ghbdtn')).toContain('привет');
    expect(inOtherLayouts('ghbdsn')).toContain('привіт');
    expect(inOtherLayouts('куагтв')).toContain('refund');
  });

  it('never throws and finds only what there is, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (search) => {
        const found = find(search);
        expect(new Set(found).size).toBe(found.length);
        for (const at of found) expect(ITEMS[at]).toBeDefined();
      }),
    );
  });
});
