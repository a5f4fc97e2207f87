import fc from 'fast-check';
import { toldPromises } from '../../../src/engine';

describe('toldPromises', () => {
  it('takes people with their names, or as addresses alone', () => {
    const told = [
      {
        id: 'p',
        words: 'by Friday',
        to: [{ name: 'Ivan', address: 'ivan@a.example' }, 'maria@a.example', { address: 'x@y' }],
      },
      { id: 'q', words: 'tomorrow', subject: 'My order' },
    ];
    expect(toldPromises(told)).toEqual([
      {
        id: 'p',
        words: 'by Friday',
        to: [
          { name: 'Ivan', address: 'ivan@a.example' },
          { name: '', address: 'maria@a.example' },
          { name: '', address: 'x@y' },
        ],
      },
      { id: 'q', words: 'tomorrow', to: [], subject: 'My order' },
    ]);
  });

  it('passes over what cannot be read, and nothing else', () => {
    expect(
      toldPromises([{ id: 5, words: 'x' }, null, { id: 'p', words: 'by Friday', to: 'ivan' }, { id: 'q', words: 'x' }]),
    ).toEqual([{ id: 'q', words: 'x', to: [] }]);
  });

  it('gives a list for anything at all, and no long one', () => {
    fc.assert(fc.property(fc.anything(), (told) => expect(Array.isArray(toldPromises(told))).toBe(true)));
    const many = Array.from({ length: 5_000 }, (_, i) => ({ id: `p${i}`, words: 'x'.repeat(100_000) }));
    const read = toldPromises(many);
    expect(read).toHaveLength(100);
    expect(read[0]?.words).toHaveLength(1_000);
  });
});
