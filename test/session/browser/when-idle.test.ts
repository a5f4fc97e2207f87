import { whenIdle } from '../../../src/session/browser/when-idle';

/** A browser whose frames and idle moments a test gives out; one that is too old has no idle moments. */
function slowBrowser(hasIdle: boolean) {
  const waiting = { frame: new Map<number, () => void>(), idle: new Map<number, () => void>() };
  let last = 0;
  const ask = (kind: keyof typeof waiting) => (callback: () => void) => {
    waiting[kind].set(++last, callback);
    return last;
  };
  const cancel = (kind: keyof typeof waiting) => (handle: number) => void waiting[kind].delete(handle);
  Object.assign(globalThis, {
    requestAnimationFrame: ask('frame'),
    cancelAnimationFrame: cancel('frame'),
    requestIdleCallback: hasIdle ? ask('idle') : undefined,
    cancelIdleCallback: cancel('idle'),
  });
  return {
    waiting: () => waiting.frame.size + waiting.idle.size + jest.getTimerCount(),
    give(kind: keyof typeof waiting) {
      const [first] = waiting[kind];
      if (first === undefined) throw new Error(`Nobody waits for ${kind}.`);
      waiting[kind].delete(first[0]);
      first[1]();
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what is not urgent', () => {
  it('waits until the screen is painted, which the second frame tells, and then for an idle moment', () => {
    const browser = slowBrowser(true);
    const work = jest.fn();
    whenIdle(work);
    for (const kind of ['frame', 'frame', 'idle'] as const) {
      expect(work).not.toHaveBeenCalled();
      browser.give(kind);
    }
    expect(work).toHaveBeenCalledTimes(1);
    expect(browser.waiting()).toBe(0);
  });

  it('waits a moment instead where the browser knows no idle ones', () => {
    const browser = slowBrowser(false);
    const work = jest.fn();
    whenIdle(work);
    browser.give('frame');
    browser.give('frame');
    expect(work).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each([0, 1, 2])('can be stopped after %d frames, and leaves nothing running', (frames) => {
    for (const hasIdle of [true, false]) {
      const browser = slowBrowser(hasIdle);
      const work = jest.fn();
      const stop = whenIdle(work);
      for (let i = 0; i < frames; i++) browser.give('frame');
      stop();
      expect(browser.waiting()).toBe(0);
      expect(work).not.toHaveBeenCalled();
    }
  });
});
