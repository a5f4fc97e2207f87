import type { Desk } from '../engine';
import { deskFor } from './desk-for';
import type { Kept } from './kept';
import type { LoadedParts } from './loaded-parts';
import type { OpenNow } from './open-now';
import { receivingMailboxes } from './receiving-mailboxes';
import type { SeenEmails } from './seen-emails';
import type { Surroundings } from './surroundings';
import type { UsedLetters } from './used-letters';
import { wordsNow } from './words-now';

type Parts = {
  readonly around: Surroundings;
  readonly kept: Kept;
  readonly loaded: LoadedParts;
  readonly seen: SeenEmails;
  readonly open: OpenNow;
  readonly used: UsedLetters;
};

/** Lays out everything at hand besides the open item, at `now` (epoch ms), as far as it is loaded by then. */
export function createDesk({ around, kept, loaded, seen, open, used }: Parts): (now: number) => Desk {
  return (now) => {
    const desk = deskFor(around, kept, loaded, wordsNow(loaded), seen, open.item()?.opened.conversation, now);
    const workshop = loaded.workshop();
    const cares = loaded.care();
    return {
      ...desk,
      used: used.all(),
      ...(workshop && { shelf: workshop.shelf(receivingMailboxes(open, around.host)) }),
      ...(cares && { caring: cares.caring, care: cares.care.desk() }),
      everything: () => cares?.care.everything() ?? '',
    };
  };
}
