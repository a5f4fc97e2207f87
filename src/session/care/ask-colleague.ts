import { awaitColleague } from '../../engine';
import type { CareDesk, ColleagueLetter, ColleagueLetterWords } from '../../engine';
import { when } from '../../i18n';
import { HostError } from '../host';
import type { DraftNow } from '../host';
import type { ReadItem } from '../read-item';
import type { SessionParts } from '../session-parts';
import type { CareRoom } from './care';

/** Asks colleagues, and knows what came of the last try beside the open item. */
export type ColleagueDesk = {
  readonly desk: () => Pick<CareDesk, 'colleague'>;
  /** Opens a message to a colleague about the open item, whose answer waits for them from then on. */
  readonly ask: (parts: SessionParts) => Promise<void>;
  /** The answer to the open item waits for a colleague from now on, or waits no more. */
  readonly wait: (on: boolean) => void;
};

/** Starts with nobody asked. */
export function createColleagueDesk(room: CareRoom): ColleagueDesk {
  const { around, kept, open, loaded } = room;
  let refusal: { readonly item: ReadItem; readonly tried: NonNullable<CareDesk['colleague']> } | undefined;

  function wait(on: boolean): void {
    refusal = undefined;
    const opened = open.opened();
    if (opened.state !== 'mail' && opened.state !== 'draft') return;
    kept.change((memory, _, now) => awaitColleague(memory, opened.conversation, on, now));
  }
  /** The open draft; without it the question can still be asked. */
  async function draftNow(item: ReadItem): Promise<DraftNow | undefined> {
    if (item.opened.state !== 'draft') return undefined;
    try {
      return await around.host.readDraft();
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  }
  async function letterFor(item: ReadItem, parts: SessionParts): Promise<ColleagueLetter | undefined> {
    if (loaded.laterWords() === undefined) await parts.loadLetters();
    const draft = await draftNow(item);
    const opened = open.opened();
    const words = letterWords(room);
    if (open.item() !== item || words === undefined || (opened.state !== 'mail' && opened.state !== 'draft')) return;
    const now = room.clock();
    const desk = parts.desk(now);
    const asked = { opened, choice: open.choice(), email: item.email, ...(draft && { draft }) };
    return desk.caring?.letterToColleague(desk, asked, words, now);
  }
  /** What becomes of the text where the mail program opens no message for it. */
  async function copyInstead({ text, html }: ColleagueLetter): Promise<NonNullable<CareDesk['colleague']>> {
    return (await around.copy(text, html)) ? { outcome: 'copied' } : { outcome: 'refused', text };
  }

  return {
    desk: () => (refusal !== undefined && refusal.item === open.item() ? { colleague: refusal.tried } : {}),
    ask: (parts) =>
      parts.whileFree(async () => {
        const item = open.item();
        const letter = item && (await letterFor(item, parts));
        if (item === undefined || letter === undefined) return;
        refusal = undefined;
        try {
          await around.host.openNew(letter);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          refusal = { item, tried: await copyInstead(letter) };
          return;
        }
        if (open.item() === item) wait(true);
      }),
    wait,
  };
}

/** The words of the message, in the language of the pane; undefined while they are on their way. */
function letterWords(room: CareRoom): ColleagueLetterWords | undefined {
  const { around, loaded, clock } = room;
  const own = loaded.laterWords()?.colleague.letter;
  const words = loaded.words();
  if (own === undefined || words === undefined) return undefined;
  const { language, strings } = words;
  const now = clock();
  const offset = around.utcOffsetMinutes(now);
  return {
    ...own,
    about: ({ situation, waitingSince, thirdTime, repeat }) => [
      strings.situation[situation],
      ...(waitingSince === undefined ? [] : [strings.waitingSince(when(waitingSince, now, offset, language, strings))]),
      ...(thirdTime ? [strings.thirdTime] : repeat ? [strings.repeat] : []),
    ],
  };
}
