import type { Session } from '../../session';

/** Keeps the language of the page that of the pane, which screen readers go by where an element names none. Returns its stop. */
export function followLanguage(session: Pick<Session, 'getState' | 'subscribe'>): () => void {
  const tell = () => {
    document.documentElement.lang = session.getState().language;
  };
  tell();
  return session.subscribe(tell);
}
