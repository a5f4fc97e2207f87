import { createContext, useContext } from 'react';
import type { Language } from '../engine';
import type { Strings } from '../i18n';
import type { Action, Session, SessionState } from '../session';

/** What every piece of the pane may need besides its own data. */
export type Surroundings = Pick<SessionState, 'keys' | 'now' | 'utcOffsetMinutes' | 'copied' | 'notice'> & {
  readonly language: Language;
  readonly strings: Strings;
  readonly act: (action: Action) => void;
  readonly cleanForPage: Session['cleanForPage'];
};

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** The surroundings of the pane; throws outside a TaskPane, which is a bug. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('This piece is drawn outside a TaskPane.');
  return surroundings;
}
