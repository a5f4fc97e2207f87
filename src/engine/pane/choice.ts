import type { Language } from '../languages/language';
import type { Variable } from '../reply/variables';
import type { Problem } from './problem';

/** The sub-views the agent can be in; 'main' is what the state of the mail calls for. */
export type View =
  | 'main'
  | 'why'
  | 'continue'
  | 'letters'
  | 'preview'
  | 'template'
  | 'brand'
  | 'check'
  | 'promises'
  | 'board'
  | 'day'
  | 'settings'
  | 'report'
  | 'lead'
  | 'export'
  | 'forget';

/** Which letters are listed. */
export type LetterFilter = 'all' | 'favourites' | 'recent' | 'mine' | 'archived';

/** How a letter in a brand is looked at: in a mail program that turns it dark, without pictures, as plain text, on a wide screen. */
export type BrandLook = {
  readonly dark?: boolean;
  readonly bare?: boolean;
  readonly plain?: boolean;
  readonly wide?: boolean;
  readonly language?: Language;
};

/**
 * What became of the letter that was put into the draft last: it can be taken back, it was, it stays because the draft was changed
 * since, or the mail program refused. A new object every time, so that the same can be said again.
 */
export type InsertionNews = { readonly insertion: 'inserted' | 'taken-back' | 'stays' | 'refused' };

/** What the agent is looking at and has typed, for one mail. Plain data, kept through Back and a closed pane. */
export type Choice = {
  readonly view: View;
  /** Where Back leads from a view that can be opened from several. */
  readonly from: View;
  /** Indexes of the findings whose words were asked for; emptied when the view is left. */
  readonly revealed: readonly number[];
  readonly search: string;
  /** Which letters are listed; absent for all. */
  readonly filter?: LetterFilter;
  /** The letter in the list that is looked at, by id. */
  readonly peek?: string;
  /** Place of the customer for whom a template is looked at. */
  readonly sample?: number;
  readonly brandLook?: BrandLook;
  /** The letter being previewed, by id. */
  readonly letter?: string;
  /** When the preview was opened, epoch ms: promised times are counted from it, so that they do not move while the letter is looked at. */
  readonly previewedAt?: number;
  /** A reply language other than the mail's. */
  readonly language?: Language;
  /** What the agent typed, by variable; shared by all letters for this mail. */
  readonly values: Readonly<Partial<Record<Variable, string>>>;
  /** The agent pressed the primary action while values were missing. */
  readonly asked: boolean;
  readonly thoughtSkipped: boolean;
  /** Of the open draft; absent while nothing was put into it. */
  readonly inserted?: InsertionNews;
  /** The draft has a signature of the mail program's; absent until it was asked. */
  readonly signed?: boolean;
  /** What the mail program refused last in this view. */
  readonly problem?: Problem;
};

export const FIRST_CHOICE: Choice = {
  view: 'main',
  from: 'main',
  revealed: [],
  search: '',
  values: {},
  asked: false,
  thoughtSkipped: false,
};
