import { atLeast, atMost, shareOf, shareText } from '../../../bench/cases/share';

describe('a share of the cases', () => {
  it('is shown with the numbers behind it', () => {
    expect(shareText(shareOf([true, false, true]))).toBe('0.667 (2 of 3)');
    expect(shareText(shareOf([]))).toBe('no cases');
  });

  it('meets a goal or misses it, and does neither without cases', () => {
    expect(atLeast('exact', { right: 19, of: 20 }, 0.95).met).toBe(true);
    expect(atLeast('exact', { right: 18, of: 20 }, 0.95)).toMatchObject({ goal: 'at least 0.95', met: false });
    expect(atMost('lost', { right: 1, of: 50 }, 0.02).met).toBe(true);
    expect(atMost('lost', { right: 2, of: 50 }, 0.02).met).toBe(false);
    expect(atMost('invented', { right: 1, of: 500 }, 0)).toMatchObject({ goal: 'none', met: false });
    expect(atLeast('exact', { right: 0, of: 0 }, 0.95)).not.toHaveProperty('met');
  });
});
