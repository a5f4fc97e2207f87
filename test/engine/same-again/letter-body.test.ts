import fc from 'fast-check';
import { letterBody } from '../../../src/engine/same-again/letter-body';
import { letterWords } from '../../../src/engine/same-again/letter-words';

const body = (text: string): string => {
  const { start, end } = letterBody(text);
  return text.slice(start, end);
};

describe('the body of a letter', () => {
  it.each([
    ['Dear Ann,\n\nit is here.\n\nKind regards,\nVera', 'it is here.'],
    [
      'Здравейте, Ана,\n\nтук е.\nВсичко е наред.\n\nПоздрави,\nВера Илиева\nNorthwind\n+359 2 123',
      'тук е.\nВсичко е наред.',
    ],
    ['Вітаю, Анно!\n\nТут.\n\nЗ повагою, Віра', 'Тут.'],
    ['  It is here.\n\nVera  ', 'It is here.'],
    ['Hi!\n\nIt is here.\n\nHave a nice day!\n\nVera', 'It is here.\n\nHave a nice day!'],
    ['It is here.', 'It is here.'],
    ['Thanks', 'Thanks'],
    ['Dear Ann,\n\nVera', 'Dear Ann,\n\nVera'],
    ['', ''],
  ])('stands between greeting and sign-off: %j', (text, expected) => {
    expect(body(text)).toBe(expected);
  });

  it('is a part of any text', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', 'Dear Ann,', 'Vera', 'It is here.'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const { start, end } = letterBody(text);
        expect([0 <= start, start <= end, end <= text.length]).toEqual([true, true, true]);
      }),
    );
  });

  it('is made of words that are evenly written, with one sign for whatever holds a figure', () => {
    expect(letterWords('Ещё 2 заказа NW-55821 за 25 000 от 3.12.2026, 16:30: кое-что готово.')).toEqual(
      'еще 0 заказа 0 за 0 от 0 кое-что готово'.split(' '),
    );
  });
});
