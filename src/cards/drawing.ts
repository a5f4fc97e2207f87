import type { Choice, Language } from '../engine';
import type { CardWords, LaterWords, Strings } from '../i18n';
import type { Clicks } from './clicks/clicks-to';
import type { Room } from './room';

/** Beside what a card stands: an open email, a draft that is written, or nothing. */
export type Place = 'email' | 'draft' | 'home';

/** What a card is drawn for, besides its pane. */
export type CardSurroundings = {
  readonly language: Language;
  /** By its name in the IANA list, as Gmail's event tells it; UTC stands in for one that nobody knows. */
  readonly timeZone: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Where clicks go to: the address of the server, without a slash at its end. */
  readonly baseUrl: string;
  /** What is looked at and was typed; it travels in the parameters of every click. */
  readonly choice: Choice;
  readonly place: Place;
  /** Which part of a long list is shown, from 0; as the click said. */
  readonly page?: number;
};

/** What each view draws with. */
export type Drawing = CardSurroundings & {
  readonly strings: Strings;
  readonly later: LaterWords;
  readonly words: CardWords;
  readonly utcOffsetMinutes: number;
  readonly page: number;
  readonly click: Clicks;
  /** How much fits in this try. */
  readonly room: Room;
};
