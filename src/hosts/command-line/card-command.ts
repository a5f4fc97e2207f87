import { cardFor } from '../../cards';
import { DEFAULT_SETTINGS } from '../../engine';
import type { Language } from '../../engine';
import { runSession } from '../../session';
import { readMailFile } from './read-mail-file';
import { stillSurroundings } from './still-surroundings';
import type { Documents } from './still-surroundings';
import type { Streams } from './streams';
import { writeLine } from './write-line';

/** Which mail to draw a card for. */
export type CardWish = {
  readonly mail: string;
  /** What the agent's Gmail speaks. */
  readonly language: Language;
  /** When the mail was opened first, and now; epoch ms. */
  readonly opened: number;
  readonly now: number;
};

/** Where the clicks of a printed card lead: to nobody. */
const BASE_URL = 'https://take-five.invalid';

/** Runs `card`: prints the card that Gmail would get, for somebody in UTC who has read the welcome; exit code 2 for a mail that cannot be read. */
export async function cardCommand(wish: CardWish, streams: Streams): Promise<number> {
  const email = await readMailFile(wish.mail, streams);
  if (email === undefined) return 2;
  const documents: Documents = { settings: { ...DEFAULT_SETTINGS, introduced: true, changedAt: 1 } };
  const { language, now } = wish;
  // What opening it starts stays in the documents.
  const lookAt = (at: number) => runSession(stillSurroundings(email, documents, language, at), []);
  if (wish.opened !== now) await lookAt(wish.opened);
  const { state, choice } = await lookAt(now);
  const around = { language, timeZone: 'UTC', now, baseUrl: BASE_URL, choice, place: 'email' } as const;
  await writeLine(streams.output, JSON.stringify(cardFor(state.pane, around), null, 2));
  return 0;
}
