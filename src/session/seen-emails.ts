import type { Key, NextEmail } from '../engine';

/** An email this pane has shown. */
export type SeenEmail = NextEmail & { readonly conversation: Key; readonly level: number };

/** The emails this pane has shown since it was opened; in memory only, never stored. */
export type SeenEmails = {
  readonly add: (email: SeenEmail) => void;
  readonly answered: (conversation: Key) => void;
  /** Another calm email to answer, the calmest first, then the one not looked at for longest. */
  readonly next: (current: Key | undefined) => NextEmail | undefined;
};

/** Starts with none. */
export function createSeenEmails(): SeenEmails {
  const seen = new Map<Key, SeenEmail>();
  const done = new Set<Key>();
  return {
    add(email) {
      // Set anew, so that what was looked at last comes last.
      seen.delete(email.conversation);
      if (email.id !== '') seen.set(email.conversation, email);
    },
    answered: (conversation) => void done.add(conversation),
    next(current) {
      const open = [...seen.values()]
        .filter((email) => email.conversation !== current && !done.has(email.conversation) && email.level < 2)
        .sort((a, b) => a.level - b.level)[0];
      return open && { id: open.id, name: open.name, subject: open.subject };
    },
  };
}
