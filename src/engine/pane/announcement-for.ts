import type { Announcement, DraftNews } from './announcement';
import type { Pane } from './pane';

/** What to say when the pane turns from one state into another; most changes say nothing, and a calm email never speaks. */
export function announcementFor(
  before: Pane,
  after: Pane,
  /** Whether the open item is the same as before, and whether its pause started just now. */
  about: { readonly sameItem: boolean; readonly justStarted: boolean },
): Announcement | DraftNews | undefined {
  if (after.kind === 'unreadable' && before.kind !== 'unreadable') return { say: 'unreadable' };
  if (after.kind === 'preview' && before.kind === 'preview' && before.missing !== after.missing) {
    return after.missing > 0 ? { say: 'missing', count: after.missing } : undefined;
  }
  if (after.kind === 'check' && before.kind === 'check' && before.dealt !== after.dealt) {
    return { left: after.findings.length + after.more };
  }
  // The one thing that a calm email says too.
  if ('urgent' in after && !about.sameItem) return { say: 'urgent' };
  if (after.kind === 'cooling' && !about.sameItem) {
    const { answered, emails, seconds } = after.dial;
    return about.justStarted ? { say: 'start', minutes: seconds / 60, emails } : { say: 'goes-on', answered, emails };
  }
  const dialBefore = 'dial' in before ? before.dial : undefined;
  const dialAfter = 'dial' in after ? after.dial : undefined;
  if (!about.sameItem || dialBefore === undefined) return undefined;
  if (dialAfter === undefined) {
    if (after.kind !== 'ready') return undefined;
    return after.by === 'choice' ? { say: 'early-end' } : { say: 'end' };
  }
  if (dialAfter.answered > dialBefore.answered) {
    return { say: 'answered', answered: dialAfter.answered, emails: dialAfter.emails };
  }
  return dialBefore.secondsLeft > 60 && dialAfter.secondsLeft <= 60 ? { say: 'one-minute' } : undefined;
}
