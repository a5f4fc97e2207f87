import type { Language } from '../languages/language';
import type { Voice } from '../reply/letter';

/** From which temperature a pause starts: low = very heated, normal = heated, high = tense. */
export type Sensitivity = 'low' | 'normal' | 'high';

/** Who puts the agent's name under what is written in a draft: the letter itself, or the mail program with its own signature. */
export const SIGNATURES = ['letter', 'program'] as const;
export type Signature = (typeof SIGNATURES)[number];

/** What one contact costs the company, in the currency that stands beside it; '' for US dollars. Estimates of the trade to begin with. */
export type ContactCosts = {
  readonly email: number;
  readonly phone: number;
  readonly social: number;
  readonly currency: string;
};

/** What the agent has chosen; roams with the mailbox, the newest writer wins. */
export type Settings = {
  readonly version: 1;
  /** When it was last changed, epoch ms; 0 = never. */
  readonly changedAt: number;
  /** Whether heated emails start a pause at all. */
  readonly on: boolean;
  readonly sensitivity: Sensitivity;
  /** Length of the pause, 1-15 minutes. */
  readonly minutes: number;
  /** Other emails that end it, 1-15. */
  readonly emails: number;
  /** One thought before the replies open. */
  readonly thought: boolean;
  /** Plain keys (1, 2, 3, /) while focus is in the pane. */
  readonly keys: boolean;
  /** The pane's language; 'auto' follows the mail program. */
  readonly language: Language | 'auto';
  /** Name under letters; '' takes the mailbox's. */
  readonly agentName: string;
  /** What the company calls its staff, under the name; '' leaves it out. */
  readonly agentTitle: string;
  /** The manner in which letters are offered. */
  readonly voice: Voice;
  /** Who signs in a draft; a reply that is opened with a letter has no other signature than the letter's. */
  readonly signature: Signature;
  /** Company under letters; '' leaves it out. */
  readonly company: string;
  /** Accent colour of letters, #rrggbb. */
  readonly accent: string;
  /** The agent has read what Take Five does; before that no pause starts. */
  readonly introduced: boolean;
  /** "No more nudges today": until when no pause starts, epoch ms; 0 = not quiet. */
  readonly quietUntil: number;
  /** What the organisation wants done when a mail speaks of danger to somebody; '' takes our own words. */
  readonly urgentText: string;
  /** Names of the brand's products and other words that are never hostile to this mailbox, parted by commas. */
  readonly products: string;
  /** The largest discount or compensation, in percent of the price, that the agent may offer alone; 0 = no limit is set. */
  readonly gestureLimit: number;
  /** Kinds of problems that drafts are not checked for. */
  readonly checksOff: readonly string[];
  /** Days on which nobody works, "YYYY-MM-DD", at most `MOST_HOLIDAYS`. */
  readonly holidays: readonly string[];
  /** When the team works, as `WorkingHours`: days 1 = Monday to 7 = Sunday, times in minutes of the day. */
  readonly workDays: readonly number[];
  readonly workFrom: number;
  readonly workTo: number;
  /** Within how many minutes of working time a first answer is in time, 5-480. */
  readonly targetMinutes: number;
  readonly contactCosts: ContactCosts;
};

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  changedAt: 0,
  on: true,
  sensitivity: 'normal',
  minutes: 5,
  emails: 5,
  thought: true,
  keys: true,
  language: 'auto',
  agentName: '',
  agentTitle: '',
  voice: 'warm',
  signature: 'letter',
  company: '',
  accent: '#0f6cbd',
  introduced: false,
  quietUntil: 0,
  urgentText: '',
  products: '',
  gestureLimit: 0,
  checksOff: [],
  holidays: [],
  workDays: [1, 2, 3, 4, 5],
  workFrom: 540,
  workTo: 1080,
  targetMinutes: 60,
  contactCosts: { email: 2.5, phone: 6, social: 1, currency: '' },
};
