import { useEffect, useRef } from 'react';

/** How long a row is looked at before its letter is begun, ms: who passes by sees nothing flicker. */
const MOMENT = 150;

type Glance = {
  readonly at: (letter: string) => void;
  /** Nothing is looked at any more. */
  readonly off: () => void;
};

/** Calls `look` with the letter that was looked at for a moment, unless it is the one that is `seen`. */
export function useGlance(seen: string | undefined, look: (letter: string) => void): Glance {
  const latest = useRef({ seen, look });
  const timer = useRef<number>();
  useEffect(() => {
    latest.current = { seen, look };
  });
  const off = (): void => window.clearTimeout(timer.current);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    at(letter) {
      off();
      timer.current = window.setTimeout(() => {
        if (latest.current.seen !== letter) latest.current.look(letter);
      }, MOMENT);
    },
    off,
  };
}
