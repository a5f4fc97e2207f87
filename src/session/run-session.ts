import type { Choice } from '../engine';
import type { Action } from './action';
import type { SessionState } from './session-state';
import { startSession } from './start-session';
import type { Surroundings } from './surroundings';

/** What a session has come to when all that was asked of it is done. */
export type Outcome = { readonly state: SessionState; readonly choice: Choice };

/** Lets a session live until it has read what is open, done what was clicked, and saved it; what goes wrong in it is thrown. */
export async function runSession(around: Surroundings, actions: readonly Action[]): Promise<Outcome> {
  const session = await startSession(around);
  try {
    session.subscribe(() => undefined);
    await session.settled();
    for (const action of actions) {
      await session.act(action);
      await session.settled();
    }
    const state = session.getState();
    if (state.bug) throw state.bug.error;
    return { state, choice: session.choice() };
  } finally {
    session.close();
  }
}
