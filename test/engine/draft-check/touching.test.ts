import fc from 'fast-check';
import { touching } from '../../../src/engine/draft-check/touching';

describe('a stretch of a text', () => {
  it('touches what it shares a character with, and not what only lies beside it', () => {
    const touches = touching([
      { start: 10, end: 12 },
      { start: 3, end: 5 },
      { start: 4, end: 8 },
    ]);
    const answers = [0, 2, 3, 6, 7, 8, 9, 11, 12].map((start) => touches({ start, end: start + 1 }));
    expect(answers).toEqual([false, false, true, true, true, false, false, true, false]);
    expect(touching([])({ start: 0, end: 9 })).toBe(false);
  });

  it('is told as if each span were asked', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, stretch) => {
        const each = spans.some(({ start, end }) => start < stretch.end && stretch.start < end);
        expect(touching(spans)(stretch)).toBe(each);
      }),
    );
  });
});
