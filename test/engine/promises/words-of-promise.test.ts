import fc from 'fast-check';
import { wordsOfPromise } from '../../../src/engine';

function found(text: string, term: string): string {
  const start = text.indexOf(term);
  return wordsOfPromise(text, { text: term, start, end: start + term.length });
}

describe('wordsOfPromise', () => {
  it('is the sentence that makes it, in one line', () => {
    const text = 'Dear Ivan,\n\nyou are right. We will refund you\nby Friday. Thank you.\n\nElena';
    expect(found(text, 'by Friday')).toBe('We will refund you by Friday.');
    expect(found('Ще Ви върнем сумата до петък', 'до петък')).toBe('Ще Ви върнем сумата до петък');
  });

  it('is the term alone where the sentence is too long for a list', () => {
    expect(found(`We will ${'really '.repeat(40)}refund you by Friday.`, 'by Friday')).toBe('by Friday');
  });

  it('is the term where its place is not in the text', () => {
    expect(wordsOfPromise('Hello.', { text: 'by Friday', start: 90, end: 99 })).toBe('by Friday');
  });

  it('gives an answer for anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), fc.nat(60), (text, start, length) => {
        expect(wordsOfPromise(text, { text: 'x', start, end: start + length }).length).toBeLessThan(200);
      }),
    );
  });
});
