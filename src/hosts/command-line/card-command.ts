import { cardFor } from '../../cards';
import { DEFAULT_SETTINGS } from '../../engine';
import type { Email, Language } from '../../engine';
import { startSession } from '../../session';
import type { SessionState } from '../../session';
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
  if (wish.opened !== now) await look(email, documents, language, wish.opened);
  const { state, choice } = await look(email, documents, language, now);
  const around = { language, timeZone: 'UTC', now, baseUrl: BASE_URL, choice, place: 'email' } as const;
  await writeLine(streams.output, JSON.stringify(cardFor(state.pane, around), null, 2));
  return 0;
}

/** Opens the mail once; what that starts stays in the documents. */
async function look(
  email: Email,
  documents: Documents,
  language: Language,
  at: number,
): Promise<{
  readonly state: SessionState;
  readonly choice: ReturnType<Awaited<ReturnType<typeof startSession>>['choice']>;
}> {
  const session = await startSession(stillSurroundings(email, documents, language, at));
  try {
    session.subscribe(() => undefined);
    await session.settled();
    const state = session.getState();
    if (state.bug) throw state.bug.error;
    return { state, choice: session.choice() };
  } finally {
    session.close();
  }
}
