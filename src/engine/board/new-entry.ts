import { isoOfDay } from '../calendar/iso-day';
import { localDay } from '../calendar/local-day';
import { BOARD_LIMITS } from './board';
import type { BoardEntry } from './board';

/** An entry to begin with: from today, seen from the agent's offset, until nobody knows. `now` is epoch ms. */
export function newEntry(title: string, now: number, utcOffsetMinutes: number): BoardEntry {
  return {
    id: 'new',
    title: title.slice(0, BOARD_LIMITS.title),
    kind: 'other',
    from: isoOfDay(localDay(now, utcOffsetMinutes)),
    until: '',
    paused: [],
    avoid: [],
    line: '',
    openInvitations: false,
  };
}
