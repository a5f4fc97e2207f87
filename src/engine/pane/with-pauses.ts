import { activeEntries, pausedBy } from '../board/active-entries';
import { EMPTY_BOARD } from '../board/board';
import type { BoardEntry } from '../board/board';
import { ownId } from '../own-templates/own-letter';
import { isOver } from '../own-templates/stale-wordings';
import { isOwn, partsOfId } from '../reply/letter';
import type { LetterName } from '../reply/letter';
import type { Offer } from './offer';
import type { Desk } from './opened';
import type { Pane } from './pane';

/** Why a letter is not to be used: an entry of the situation board, or the last day of an own template, "YYYY-MM-DD", that is over. */
export type Pausing = Pick<BoardEntry, 'title' | 'from' | 'until'> | { readonly over: string };

/**
 * The pane without offers of letters that an entry of the situation board pauses, or that hold no more; in the list and in their preview
 * they say so. An own template pauses with the occasion that it is for. The very same pane where nothing is paused. `now` is epoch ms.
 */
export function withPauses(pane: Pane, desk: Pick<Desk, 'agent' | 'care' | 'shelf'>, now: number): Pane {
  const board = desk.care?.board?.board ?? EMPTY_BOARD;
  const { utcOffsetMinutes } = desk.agent;
  // Only what counts and pauses something is gone through for every letter.
  const entries = activeEntries(board, now, utcOffsetMinutes).filter(({ paused }) => paused.length > 0);
  const own = desk.shelf?.templates.templates ?? [];
  const over = new Map(own.filter((one) => isOver(one, now, utcOffsetMinutes)).map((one) => [ownId(one.id), one]));
  if (entries.length === 0 && over.size === 0) return pane;
  const pausing = (letter: string, reason?: LetterName): Pausing | undefined => {
    const last = isOwn(letter) ? over.get(letter)?.until : undefined;
    if (last !== undefined) return { over: last };
    const name = isOwn(letter) ? letter : partsOfId(letter)?.occasion;
    for (const one of [name, reason]) {
      const entry = one && pausedBy({ ...board, entries }, one, now, utcOffsetMinutes);
      if (entry) return { title: entry.title, from: entry.from, until: entry.until };
    }
    return undefined;
  };

  if (pane.kind === 'calm' || pane.kind === 'ready') {
    return { ...pane, offers: pane.offers.filter((offer) => !pausing(offer.letter, reasonOf(offer))) };
  }
  if (pane.kind === 'letters') {
    const rows = pane.rows.map((row) => {
      const paused = pausing(row.letter, reasonOf(row));
      return paused ? { ...row, paused } : row;
    });
    return { ...pane, rows };
  }
  if (pane.kind === 'preview') {
    const paused = pausing(pane.letter, own.find(({ id }) => ownId(id) === pane.letter)?.occasion);
    return paused ? { ...pane, paused } : pane;
  }
  return pane;
}

/** What an own template is for. */
function reasonOf(offer: Offer): LetterName | undefined {
  return offer.title === undefined ? undefined : offer.reason;
}
