import { sumsIn } from '../../../src/engine/draft-check/sums-in';

describe('sumsIn', () => {
  it.each([
    ['15 %', 'percent', 15],
    ['12,5%', 'percent', 12.5],
    ['15 percent', 'percent', 15],
    ['15 процента', 'percent', 15],
    ['20 на сто', 'percent', 20],
    ['15 відсотків', 'percent', 15],
    ['$30', 'amount', 30],
    ['€ 1,250.50', 'amount', 1250.5],
    ['EUR 40', 'amount', 40],
    ['20 €', 'amount', 20],
    ['50 лв.', 'amount', 50],
    ['1.000 евро', 'amount', 1000],
    ['1 000,99 руб.', 'amount', 1000.99],
    ['2 тыс. руб', 'amount', 2000],
    ['500 грн', 'amount', 500],
    ['500 гривень', 'amount', 500],
    ['1000 рублей', 'amount', 1000],
    ['30 pounds', 'amount', 30],
    ['40 лева', 'amount', 40],
    ['1,234,567 USD', 'amount', 1234567],
  ] as const)('reads %s', (text, unit, value) => {
    const [sum, ...others] = sumsIn(`They get ${text} back`);
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ unit, value });
  });

  it.each(['order 12345', '12.03.2026', 'at 10:30', '5 kg', 'room 12, floor 3', '+359 888 123 456', '%TIME%', 'lv 5'])(
    'takes no sum from %s',
    (text) => {
      expect(sumsIn(text)).toEqual([]);
    },
  );
});
