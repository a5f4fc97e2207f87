import type { Surroundings } from './surroundings';

const SHOWN_MS = 3_000;

/** The word that something was copied, which stands for a moment. */
export type CopiedMark = {
  readonly isShown: () => boolean;
  /** Shows it, from now on for three seconds. */
  readonly show: () => void;
  /** Takes it away at once. */
  readonly end: () => void;
};

/** Starts with nothing copied; `changed` is called when it comes and when it goes by itself. */
export function createCopiedMark(every: Surroundings['every'], changed: () => void): CopiedMark {
  let stop: (() => void) | undefined;
  let shown = false;
  function end(): void {
    stop?.();
    stop = undefined;
    shown = false;
  }
  return {
    isShown: () => shown,
    show() {
      end();
      shown = true;
      changed();
      stop = every(SHOWN_MS, () => {
        end();
        changed();
      });
    },
    end,
  };
}
