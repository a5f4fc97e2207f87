import { fittingLetters } from '../../../src/engine/pane/fitting-letters';
import type { Answered } from '../../../src/engine/pane/fitting-letters';
import { SITUATIONS } from '../../../src/engine';
import type { Occasion } from '../../../src/engine';

const answered = (more: Partial<Answered>): Answered => ({
  situation: 'complaint',
  thirdTime: false,
  hot: false,
  abusive: false,
  ...more,
});
const none = (): number => 0;
const offered = (
  mail: Partial<Answered>,
  got: (occasion: Occasion) => number = none,
  habits = {},
): readonly Occasion[] => fittingLetters(answered(mail), got, habits);

describe('the letters that fit a mail', () => {
  it.each(SITUATIONS.flatMap((situation) => [[situation, false] as const, [situation, true] as const]))(
    'are three different ones for %s, hot: %s',
    (situation, hot) => {
      const occasions = offered({ situation, hot });
      expect(new Set(occasions).size).toBe(3);
      expect(occasions).not.toContain('boundary');
    },
  );

  it('answer thanks with thanks, and a heated complaint with an apology', () => {
    expect(offered({ situation: 'thanks' })[0]).toBe('thanks');
    expect(offered({ situation: 'complaint', hot: true })[0]).toBe('hostile_our_fault');
    expect(offered({ situation: 'refund' })[0]).toBe('refund');
  });

  it('own the matter where somebody writes a third time, unless to thank', () => {
    expect(offered({ situation: 'delivery', thirdTime: true })[0]).toBe('repeat');
    expect(offered({ situation: 'complaint', thirdTime: true, hot: true })[0]).toBe('repeat');
    expect(offered({ situation: 'praise', thirdTime: true })[0]).toBe('thanks');
  });

  it('hold a calm boundary for abuse, and never as the first', () => {
    for (const situation of SITUATIONS) {
      const occasions = offered({ situation, hot: true, abusive: true });
      expect(occasions.indexOf('boundary')).toBe(2);
    }
  });

  it('put what the customer already got behind what they did not, and keep the first', () => {
    expect(offered({ situation: 'complaint' }, (occasion) => (occasion === 'defective' ? 1 : 0))).toEqual([
      'complaint',
      'question',
      'defective',
    ]);
    expect(offered({ situation: 'complaint' }, (occasion) => (occasion === 'complaint' ? 3 : 0))[0]).toBe('complaint');
  });

  it('follow the agent’s habits among the rest', () => {
    expect(offered({ situation: 'complaint' }, none, { question: 5, defective: 2 })).toEqual([
      'complaint',
      'question',
      'defective',
    ]);
  });

  it('are simple ones for a draft without its mail', () => {
    expect(fittingLetters(undefined, none, {})).toEqual(['question', 'complaint', 'thanks']);
  });
});
