import { createContext, useContext } from 'react';
import type { CareLines, Language } from '../engine';
import type { LaterWords, Strings } from '../i18n';
import type { Action, Session, SessionState } from '../session';

/** What every piece of the pane may need besides its own data. */
export type Surroundings = Pick<SessionState, 'keys' | 'now' | 'utcOffsetMinutes' | 'copied' | 'notice' | 'later'> & {
  readonly language: Language;
  readonly strings: Strings;
  readonly act: (action: Action) => void;
  /** What promises and colleagues have to say beside any view. */
  readonly care?: CareLines;
  readonly cleanForPage: Session['cleanForPage'];
};

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** The words for letters as such; they are here before any pane that needs them. */
export function useLaterWords(): LaterWords {
  const { later } = useSurroundings();
  if (later === undefined) throw new Error('This piece is drawn before its words are here.');
  return later;
}

/** The surroundings of the pane; throws outside a TaskPane, which is a bug. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('This piece is drawn outside a TaskPane.');
  return surroundings;
}
