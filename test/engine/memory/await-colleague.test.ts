import fc from 'fast-check';
import { awaitColleague, awaitsColleague, EMPTY_MEMORY, endAnsweredWaits } from '../../../src/engine';
import { anyMemory } from './memory-arbitrary';

describe('a conversation that waits for a colleague', () => {
  const waiting = awaitColleague(EMPTY_MEMORY, 'c', true, 1_000);

  it('waits until somebody says that the colleague has answered, be that in the same millisecond', () => {
    expect(awaitsColleague(waiting, 'c')).toBe(true);
    expect(awaitsColleague(waiting, 'd')).toBe(false);
    expect(awaitsColleague(awaitColleague(waiting, 'c', false, 1_000), 'c')).toBe(false);
  });

  it('waits no more when the customer was answered after the colleague was asked', () => {
    const answered = (at: number) => endAnsweredWaits({ ...waiting, sent: { c: at } }, 2_000);
    expect(awaitsColleague(answered(1_500), 'c')).toBe(false);
    expect(awaitsColleague(answered(999), 'c')).toBe(true);
    expect(awaitsColleague(endAnsweredWaits({ ...waiting, sent: { d: 1_500 } }, 2_000), 'c')).toBe(true);
  });

  it('is left alone where nothing was answered', () => {
    expect(endAnsweredWaits(waiting, 2_000)).toBe(waiting);
    fc.assert(
      fc.property(anyMemory, (memory) => {
        const once = endAnsweredWaits(memory, 500_000);
        expect(endAnsweredWaits(once, 500_000)).toBe(once);
      }),
    );
  });
});
