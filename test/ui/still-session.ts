import { FIRST_CHOICE } from '../../src/engine';
import type { Action, Session, SessionState } from '../../src/session';

/** A session without a mail program behind it: shows what it is told and writes down what is done. */
export type StillSession = Session & {
  readonly done: readonly Action[];
  /** Shows another state, as a real session does after an action or a tick. */
  readonly show: (state: SessionState) => void;
};

export function stillSession(
  first: SessionState,
  cleanForPage: Session['cleanForPage'] = (html) => html,
): StillSession {
  let state = first;
  const done: Action[] = [];
  const listeners = new Set<() => void>();
  return {
    done,
    show: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () => Promise.resolve(),
    choice: () => FIRST_CHOICE,
    act: async (action) => {
      done.push(action);
    },
    cleanForPage,
    close: () => {
      listeners.clear();
    },
  };
}
