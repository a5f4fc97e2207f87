import type { Choice } from '../engine';
import type { Action } from './action';
import type { LetterPolicy } from './letter-policy';
import type { SessionState } from './session-state';

/** What is going on now: one store, read by `ui` and `cards`. */
export type Session = {
  readonly getState: () => SessionState;
  /** Calls back after every change; returns its stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when all that the action asks for is done; what it throws goes to the one boundary, as `bug`. */
  readonly act: (action: Action) => Promise<void>;
  /**
   * Resolves when nothing is under way any more: the open item is read, what comes later has come (for somebody who draws), and
   * everything is saved. For hosts that answer once and are gone.
   */
  readonly settled: () => Promise<void>;
  /** What is looked at and was typed, to be carried along as `firstChoice` where no session lives on. */
  readonly choice: () => Choice;
  /** Cleans a rendered letter for showing, by the one policy for letters. */
  readonly cleanForPage: LetterPolicy['cleanForPage'];
  /** Stops timers, listeners and channels. */
  readonly close: () => void;
};
