/** What a page does by itself: how often each kind of timer came round, and how many wait to. */
export type TimerCounts = {
  /** Since the counts were cleared. */
  readonly fired: Readonly<Record<TimerKind, number>>;
  readonly waiting: Readonly<Record<TimerKind, number>>;
};

export type TimerKind = 'interval' | 'timeout' | 'frame';

type Owner = 'page' | 'office.js';
type Timer = { readonly kind: TimerKind; readonly owner: Owner };

declare global {
  interface Window {
    timers: {
      readonly clear: () => void;
      /** The page's own timers, or those of office.js. */
      readonly read: (owner: Owner) => TimerCounts;
    };
  }
}

const waiting = new Map<string, Timer>();
let fired: Timer[] = [];

/** The script that asked for a timer is the nearest one with an address, which this one has not. */
function whoAsks(): Owner {
  const nearest = /https:\/\/[^\s)]+/.exec(new Error().stack ?? '')?.[0] ?? '';
  return nearest.includes('/office/') ? 'office.js' : 'page';
}

/** Timeouts and intervals share their numbers, frames have their own. */
const keyOf = (kind: TimerKind, id: unknown): string => `${kind === 'frame' ? 'frame' : 'timer'} ${String(id)}`;

function watch(
  kind: TimerKind,
  start: (callback: (...values: unknown[]) => void) => unknown,
  callback: unknown,
): unknown {
  const timer: Timer = { kind, owner: whoAsks() };
  const id = start((...values) => {
    if (kind !== 'interval') waiting.delete(keyOf(kind, id));
    fired.push(timer);
    if (typeof callback === 'function') (callback as (...values: unknown[]) => void)(...values);
  });
  waiting.set(keyOf(kind, id), timer);
  return id;
}

const setInterval = window.setInterval.bind(window);
const setTimeout = window.setTimeout.bind(window);
const requestAnimationFrame = window.requestAnimationFrame.bind(window);
const clearInterval = window.clearInterval.bind(window);
const clearTimeout = window.clearTimeout.bind(window);
const cancelAnimationFrame = window.cancelAnimationFrame.bind(window);

Object.assign(window, {
  setInterval: (callback: unknown, ms?: number, ...rest: unknown[]) =>
    watch('interval', (run) => setInterval(run, ms, ...rest), callback),
  setTimeout: (callback: unknown, ms?: number, ...rest: unknown[]) =>
    watch('timeout', (run) => setTimeout(run, ms, ...rest), callback),
  requestAnimationFrame: (callback: unknown) => watch('frame', (run) => requestAnimationFrame(run), callback),
  clearInterval: (id?: number) => {
    waiting.delete(keyOf('interval', id));
    clearInterval(id);
  },
  clearTimeout: (id?: number) => {
    waiting.delete(keyOf('timeout', id));
    clearTimeout(id);
  },
  cancelAnimationFrame: (id: number) => {
    waiting.delete(keyOf('frame', id));
    cancelAnimationFrame(id);
  },
});

function count(timers: Iterable<Timer>, owner: Owner): Record<TimerKind, number> {
  const counts = { interval: 0, timeout: 0, frame: 0 };
  for (const timer of timers) if (timer.owner === owner) counts[timer.kind]++;
  return counts;
}

window.timers = {
  clear: () => {
    fired = [];
  },
  read: (owner) => ({ fired: count(fired, owner), waiting: count(waiting.values(), owner) }),
};
