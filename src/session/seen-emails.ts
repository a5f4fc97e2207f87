import type { Key, NextEmail } from '../engine';

/** An email this pane has shown. */
export type SeenEmail = NextEmail & { readonly conversation: Key; readonly level: number };

/** The emails this pane has shown since it was opened; in memory only, never stored. */
export type SeenEmails = {
  readonly add: (email: SeenEmail) => void;
  readonly answered: (conversation: Key) => void;
  /** Another calm email that is still to be answered, the calmest first, then the one not looked at for longest. */
  readonly next: (current: Key | undefined, isAnswered: (conversation: Key) => boolean) => NextEmail | undefined;
  readonly clear: () => void;
};

// More than anybody goes back to; a pane that stays open all day must not grow with every email.
const MOST = 200;

/** Starts with none; of more than 200 emails it forgets the one not looked at for longest. */
export function createSeenEmails(): SeenEmails {
  const seen = new Map<Key, SeenEmail>();
  const done = new Set<Key>();
  return {
    add(email) {
      // Set anew, so that what was looked at last comes last.
      seen.delete(email.conversation);
      if (email.id !== '') seen.set(email.conversation, email);
      const [oldest] = seen.keys();
      if (oldest !== undefined && seen.size > MOST) seen.delete(oldest);
    },
    answered: (conversation) => void done.add(conversation),
    clear() {
      seen.clear();
      done.clear();
    },
    next(current, isAnswered) {
      const open = [...seen.values()]
        .filter(({ conversation, level }) => {
          const answered = done.has(conversation) || isAnswered(conversation);
          return conversation !== current && !answered && level < 2;
        })
        .sort((a, b) => a.level - b.level)[0];
      return open && { id: open.id, name: open.name, subject: open.subject };
    },
  };
}
