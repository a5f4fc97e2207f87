/** The time in this Gmail, which can be set on so that nobody has to wait for the end of a pause. */
export type PageClock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly advance: (ms: number) => void;
};

const KEY = 'take-five-simulator/gmail-clock';

/** Keeps in `storage` how far it was set on, for after a reload the add-on still remembers what it was told before. */
export function createPageClock(storage: Pick<Storage, 'getItem' | 'setItem'>, real: () => number): PageClock {
  const ahead = (): number => Number(storage.getItem(KEY) ?? '0') || 0;
  return {
    now: () => real() + ahead(),
    advance: (ms) => storage.setItem(KEY, String(ahead() + ms)),
  };
}
