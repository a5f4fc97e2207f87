import type { Language, MailLanguage } from '../languages/language';
import type { LanguagePack } from '../languages/language-pack';
import type { Person } from '../mail/email';
import type { Reading, Sender } from '../mail/reading';
import type { Key, Memory } from '../memory/memory';
import type { LanguageLetters } from '../languages/language-letters';
import type { Occasion } from '../reply/letter';
import type { UsedLetter } from '../reply/used-letters';
import type { Variable } from '../reply/variables';
import type { Settings } from '../settings/settings';
import type { CareDesk } from './care';
import type { Caring } from './load-caring';
import type { Writing } from './load-writing';
import type { NextEmail } from './pane';
import type { Problem } from './problem';
import type { Shelf } from './shelf';

/** The customer, and how to greet them in each reply language that was worked out so far. */
export type Customer = {
  readonly person?: Person;
  /** Under which used letters know them; absent where nobody is known. */
  readonly key?: Key;
  readonly senders: Readonly<Partial<Record<Language, Sender>>>;
};

/** What the mail program has open, as far as it is known yet. */
export type Opened =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'unreadable'; readonly problem: Problem }
  | {
      readonly state: 'mail';
      readonly message: Key;
      readonly conversation: Key;
      readonly customer: Customer;
      readonly reading: Reading;
      readonly subject: string;
      /** Epoch ms. */
      readonly receivedAt?: number;
    }
  | {
      readonly state: 'draft';
      readonly conversation: Key;
      readonly customer: Customer;
      /** The language of the mail that the draft answers. */
      readonly language: MailLanguage;
    };

/** Which mail it is that a lead should see; `received` in epoch ms, seen from `now` and the agent's offset. */
export type LeadFacts = {
  readonly name: string;
  readonly address: string;
  readonly received?: { readonly at: number; readonly now: number; readonly utcOffsetMinutes: number };
};

/** Words of the agent's language that a letter's preview and the search need; the session takes them from `i18n`. */
export type PaneWords = {
  readonly language: Language;
  /** For the form above a letter; absent until a letter was picked. */
  readonly values?: Readonly<
    Record<Variable, { readonly label: string; readonly missing: string; readonly hint: string }>
  >;
  readonly titles: Readonly<Record<Occasion, string>>;
  /** A note by which the agent's lead finds a mail that holds a threat. */
  readonly leadNote: (facts: LeadFacts) => string;
  /** A promised time in the agent's own language, which need not be the letter's. */
  readonly promisedBy: { readonly today: (time: string) => string; readonly tomorrow: (time: string) => string };
};

/** Everything at hand besides the open item: what is kept, who the agent is, and the languages loaded so far. */
export type Desk = {
  readonly memory: Memory;
  readonly settings: Settings;
  readonly agent: { readonly name: string; readonly utcOffsetMinutes: number };
  readonly packs: Readonly<Partial<Record<Language, LanguagePack>>>;
  readonly letters: Readonly<Partial<Record<Language, LanguageLetters>>>;
  /** Absent until it was loaded; no letter is previewed before. */
  readonly writing?: Writing;
  readonly words: PaneWords;
  /** Another email this pane has seen and that can be opened. */
  readonly next?: NextEmail;
  /** Letters that were used, for whom and when. */
  readonly used: readonly UsedLetter[];
  /** What the agent has made; absent until it was loaded. */
  readonly shelf?: Shelf;
  /** What looks after drafts, promises and the day, and what it keeps; absent until they were loaded. */
  readonly caring?: Caring;
  readonly care?: CareDesk;
  /** There are no emails here, only own letters to look after; where nothing is open, the list of letters stands. */
  readonly lettersOnly?: boolean;
  /** A send event was heard in this mail program, so that what is sent counts by itself. */
  readonly hearsSends: boolean;
  /** All that is kept, as JSON, for whoever wants to take it along. */
  readonly everything: () => string;
};
