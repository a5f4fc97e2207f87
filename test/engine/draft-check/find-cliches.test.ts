import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import { aDraft } from './a-draft';
import { WORD_CASES } from './word-cases';
import { WORD_CHECKS } from './word-findings';

const findCliches = WORD_CHECKS.cliche;

describe.each(LANGUAGES)('findCliches in %s', (language) => {
  const { cliche: bad, clean } = WORD_CASES[language];

  it.each(bad)('finds: %s', (text) => {
    const found = findCliches(aDraft(text, language));
    expect(found.map(({ kind }) => kind)).toContain('cliche');
  });

  it.each(clean)('finds nothing in: %s', (text) => {
    expect(findCliches(aDraft(text, language))).toEqual([]);
  });

  it('points at the text in order, whatever the draft', () => {
    const piece = fc.oneof(fc.constantFrom(...bad, ...clean, '\n', '{{', '[', '(', '@', '____'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const draft = aDraft(pieces.join(' '), language);
        let behind = 0;
        for (const { text, start, end } of findCliches(draft)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(draft.text.slice(start, end)).toBe(text);
          expect(text).not.toBe('');
          behind = end;
        }
      }),
    );
  });
});
