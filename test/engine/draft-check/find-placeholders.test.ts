import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import { aDraft } from './a-draft';
import { WORD_CASES } from './word-cases';
import { WORD_CHECKS } from './word-findings';

const findPlaceholders = WORD_CHECKS.placeholder;

describe.each(LANGUAGES)('findPlaceholders in %s', (language) => {
  const { placeholder: bad, clean } = WORD_CASES[language];

  it.each(bad)('finds: %s', (text) => {
    const found = findPlaceholders(aDraft(text, language));
    expect(found.map(({ kind }) => kind)).toContain('placeholder');
  });

  it.each(clean)('finds nothing in: %s', (text) => {
    expect(findPlaceholders(aDraft(text, language))).toEqual([]);
  });

  it('points at the text in order, whatever the draft', () => {
    const piece = fc.oneof(fc.constantFrom(...bad, ...clean, '\n', '{{', '[', '(', '@', '____'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const draft = aDraft(pieces.join(' '), language);
        let behind = 0;
        for (const { text, start, end } of findPlaceholders(draft)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(draft.text.slice(start, end)).toBe(text);
          expect(text).not.toBe('');
          behind = end;
        }
      }),
    );
  });
});
