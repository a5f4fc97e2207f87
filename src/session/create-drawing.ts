import { announcementFor, paneFor } from '../engine';
import type { Desk } from '../engine';
import type { Kept } from './kept';
import type { LoadedParts } from './loaded-parts';
import type { OpenNow } from './open-now';
import { samePane } from './same-pane';
import type { SessionState } from './session-state';
import type { Surroundings } from './surroundings';
import { wordsNow } from './words-now';

type Parts = {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly loaded: LoadedParts;
  readonly open: OpenNow;
  readonly clock: () => number;
  readonly desk: (now: number) => Desk;
  /** The same item is open as when it was drawn last. */
  readonly sameItem: () => boolean;
  readonly copied: () => boolean;
  readonly bug: () => SessionState['bug'];
};

/** Draws the state anew, beside the one before it; what is said grows by one with everything that is to be said. */
export function createDrawing(parts: Parts): (before: SessionState | undefined) => SessionState {
  const { around, kept, loaded, open, clock, desk } = parts;
  let spoken = 0;
  return (before) => {
    const now = clock();
    const pane = paneFor(desk(now), open.opened(), open.choice(), now);
    const about = { sameItem: parts.sameItem(), justStarted: open.startedPause() };
    // An email that was read before there were words to speak with was not heard yet.
    const { inserted } = open.choice();
    const news = inserted === before?.inserted ? undefined : inserted;
    const said = news ?? announcementFor(before?.pane ?? { kind: 'reading' }, pane, about);
    if (said) spoken++;
    // What was said of one email is not left standing beside the next.
    const announcement = said
      ? { number: spoken, announcement: said }
      : about.sameItem
        ? before?.announcement
        : undefined;
    const notice = kept.notice();
    const later = loaded.laterWords();
    const bug = parts.bug();
    return {
      pane: before && samePane(before.pane, pane) ? before.pane : pane,
      ...wordsNow(loaded),
      ...(later && { later }),
      ...(announcement && { announcement }),
      ...(inserted && { inserted }),
      ...(notice && { notice }),
      copied: parts.copied(),
      ...(bug && { bug }),
      keys: kept.settings().keys,
      now,
      utcOffsetMinutes: around.utcOffsetMinutes(now),
    };
  };
}
