import type { Problem } from '../../engine';

/** What only cards say: there is no clock that runs on them, and no Outlook beside them. */
export type CardWords = {
  /** Until when a pause lasts, by the clock or by replies that are left; `time` is as `clock` gives it. */
  readonly freeAt: (time: string, replies: number) => string;
  /** A clock time such as "16:35", or "0:05 tomorrow", as it stands inside a line. */
  readonly clock: (time: string, tomorrow: boolean) => string;
  /** When what the card says was true; a card does not move by itself. */
  readonly asOf: (time: string) => string;
  readonly checkAgain: string;
  readonly search: string;
  readonly replyWith: string;
  /** Draws the letter anew with the values that were typed. */
  readonly show: string;
  readonly save: string;
  /** Adds a fact from the email to a value. */
  readonly add: string;
  readonly more: (count: number) => string;
  readonly earlier: string;
  /** Under a text that is cut. */
  readonly cut: string;
  /** Above a text that is to be copied by hand. */
  readonly copyByHand: string;
  /** Own templates and brands are written on a page of their own. */
  readonly editTitle: string;
  readonly editLine: string;
  readonly edit: string;
  readonly unreadableLine: string;
  readonly problem: Readonly<Record<Problem, string>>;
  /** Where emails are read, below "Open an email" and in the settings. */
  readonly privacy: string;
  readonly welcomeRead: string;
  readonly welcomeStays: string;
  readonly languageAuto: string;
  /** Heads the switches of what comes before a letter is written. */
  readonly beforeWriting: string;
  /** Heads the settings that are texts of the team's own. */
  readonly ownWords: string;
  /** What is done with a promise, in whole sentences, for a card has no menu that they could stand in. */
  readonly promise: Readonly<Record<'moveTomorrow' | 'moveSoon' | 'snoozeHour' | 'snoozeMorning', string>>;
  /** Why words of promises are missing. */
  readonly wordsStay: string;
  /** What the page about the day cannot know. */
  readonly unknown: readonly string[];
  /** The draft could not be changed. */
  readonly draftRefused: string;
  /** Who signs: the letter alone, or Gmail too. */
  readonly signature: Readonly<Record<'outlook-adds-none' | 'doubled', string>>;
  readonly letGmailSign: string;
  readonly signs: Readonly<Record<'letter' | 'program', string>>;
  /** Gmail has not been allowed to hand over the email yet. */
  readonly permission: { readonly title: string; readonly line: string; readonly button: string };
  /** A card that could not be drawn. */
  readonly trouble: Readonly<Record<'bug' | 'expired', string>>;
  /** Short notices after a click. */
  readonly said: Readonly<Record<'saved' | 'tooSoon' | 'forgotten' | 'inserted', string>>;
};
