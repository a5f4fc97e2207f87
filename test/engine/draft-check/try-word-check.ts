import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import { aDraft } from './a-draft';
import { WORD_CASES } from './word-cases';
import { WORD_CHECKS } from './word-findings';

/** Holds one of the checks by words to its cases in four languages, and to any draft that is made of them. */
export function tryWordCheck(name: string, kind: keyof typeof WORD_CHECKS): void {
  const find = WORD_CHECKS[kind];

  describe.each(LANGUAGES)(`${name} in %s`, (language) => {
    const { [kind]: bad, clean } = WORD_CASES[language];

    it.each(bad)('finds: %s', (text) => {
      const found = find(aDraft(text, language));
      expect(found.map((one) => one.kind)).toContain(kind);
    });

    it.each(clean)('finds nothing in: %s', (text) => {
      expect(find(aDraft(text, language))).toEqual([]);
    });

    it('points at the text in order, whatever the draft', () => {
      const piece = fc.oneof(fc.constantFrom(...bad, ...clean, '\n', '{{', '[', '(', '@', '____'), fc.string());
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
          const draft = aDraft(pieces.join(' '), language);
          let behind = 0;
          for (const { text, start, end } of find(draft)) {
            expect(start).toBeGreaterThanOrEqual(behind);
            expect(draft.text.slice(start, end)).toBe(text);
            expect(text).not.toBe('');
            behind = end;
          }
        }),
      );
    });
  });
}
