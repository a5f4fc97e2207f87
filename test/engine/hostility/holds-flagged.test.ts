import { holdsFlagged } from '../../../src/engine';
import { pack as en } from '../../../src/engine/languages/en';

describe('holdsFlagged', () => {
  it.each(['You are idiots', 'you.are.idiots@customer.example', 'RE: complete "idiots"', 'You are id\u200bio\u00adts'])(
    'finds what stings in %j',
    (text) => {
      expect(holdsFlagged(text, en)).toBe(true);
    },
  );

  it('finds nothing in a name or an ordinary subject', () => {
    expect(holdsFlagged('Ivan Petrov', en)).toBe(false);
    expect(holdsFlagged('Kettle, order 4471', en)).toBe(false);
  });
});
