import { createCopiedMark } from '../../src/session/copied-mark';

describe('the word that something was copied', () => {
  function mark(): { mark: ReturnType<typeof createCopiedMark>; pass: () => void; changes: () => number } {
    const timers = new Set<() => void>();
    let changes = 0;
    const every = (_: number, callback: () => void): (() => void) => {
      timers.add(callback);
      return () => timers.delete(callback);
    };
    return {
      mark: createCopiedMark(every, () => changes++),
      pass: () => [...timers].forEach((callback) => callback()),
      changes: () => changes,
    };
  }

  it('comes, and goes by itself', () => {
    const { mark: copied, pass, changes } = mark();
    expect(copied.isShown()).toBe(false);
    copied.show();
    expect([copied.isShown(), changes()]).toEqual([true, 1]);
    pass();
    expect([copied.isShown(), changes()]).toEqual([false, 2]);
    pass();
    expect(changes()).toBe(2);
  });

  it('goes at once when it is ended, and nothing comes afterwards', () => {
    const { mark: copied, pass, changes } = mark();
    copied.show();
    copied.show();
    copied.end();
    pass();
    expect([copied.isShown(), changes()]).toEqual([false, 2]);
  });
});
