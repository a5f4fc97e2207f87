import fc from 'fast-check';
import { worstFirst } from '../../../src/engine';
import { DRAFT_PROBLEMS } from '../../../src/engine/draft-check/draft';
import { WORST_FIRST } from '../../../src/engine/draft-check/worst-first';

describe('worstFirst', () => {
  it('knows each kind of problem once', () => {
    expect([...WORST_FIRST].sort()).toEqual([...DRAFT_PROBLEMS].sort());
  });

  it('begins with what cannot be taken back and ends with what only reads badly', () => {
    const kinds = worstFirst(DRAFT_PROBLEMS.map((kind) => ({ kind }))).map(({ kind }) => kind);
    expect(kinds.slice(0, 8)).toEqual([
      'internal_note',
      'confidential',
      'placeholder',
      'wrong_name',
      'hostile_tone',
      'quoted_insult',
      'pressure',
      'missing_apology',
    ]);
    expect(kinds[kinds.length - 1]).toBe('plain_language');
  });

  it('leaves problems of one kind as they came, and loses none', () => {
    const problem = fc.record({ kind: fc.constantFrom(...DRAFT_PROBLEMS), start: fc.nat() });
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const sorted = worstFirst(problems);
        expect(sorted).toHaveLength(problems.length);
        for (const kind of DRAFT_PROBLEMS) {
          const of = (all: typeof sorted) => all.filter((one) => one.kind === kind);
          expect(of(sorted)).toEqual(of(problems));
        }
      }),
    );
  });
});
