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
  | 'settings'
  | 'report'
  | 'lead'
  | 'export'
  | 'forget';

/** Which letters are listed. */
export type LetterFilter = 'all' | 'favourites' | 'recent' | 'mine' | 'archived';

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
