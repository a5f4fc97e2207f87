import fc from 'fast-check';
import { DRAFT_PROBLEMS } from '../../../src/engine/draft-check/draft';
import type { DraftProblem, DraftProblemKind } from '../../../src/engine/draft-check/draft';
import { saidOnce } from '../../../src/engine/draft-check/said-once';

const problem = (kind: DraftProblemKind, start: number, end: number, fix?: string): DraftProblem => ({
  kind,
  text: 'x'.repeat(end - start),
  start,
  end,
  rule: `${kind}:x`,
  ...(fix !== undefined && { fix }),
});

describe('saidOnce', () => {
  it('keeps the graver of two that have the same words', () => {
    const sting = problem('hostile_tone', 5, 20);
    expect(saidOnce([problem('pressure', 0, 10), sting])).toEqual([sting]);
    expect(saidOnce([sting, problem('quoted_insult', 8, 12)])).toEqual([sting]);
  });

  it('keeps both where they only touch', () => {
    const both = [problem('pressure', 0, 10), problem('hostile_tone', 10, 20)];
    expect(saidOnce(both)).toEqual(both);
  });

  it('keeps the milder one where it alone can be mended', () => {
    const worn = problem('cliche', 0, 10);
    const stiff = problem('plain_language', 0, 10, 'we write');
    expect(saidOnce([worn, stiff])).toEqual([worn, stiff]);
    expect(saidOnce([worn, problem('plain_language', 0, 10)])).toEqual([worn]);
  });

  it('never takes a long sentence for the words in it', () => {
    const both = [{ ...problem('plain_language', 0, 300), rule: 'plain_language:long' }, problem('cliche', 10, 20)];
    expect(saidOnce(both)).toEqual(both);
  });

  it('drops nothing that is judged by more than its tone, whatever stands there', () => {
    const yielding = ['quoted_insult', 'pressure', 'policy_only', 'plain_language'];
    const any = fc
      .tuple(fc.constantFrom(...DRAFT_PROBLEMS), fc.nat(50), fc.nat(20))
      .map(([kind, start, length]) => problem(kind, start, start + length));
    fc.assert(
      fc.property(fc.array(any), (problems) => {
        const kept = saidOnce(problems);
        const firm = (all: readonly DraftProblem[]) => all.filter(({ kind }) => !yielding.includes(kind));
        expect(firm(kept)).toEqual(firm(problems));
      }),
    );
  });
});
