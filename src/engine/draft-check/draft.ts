import type { BoardEntry } from '../board/board';
import type { Language } from '../languages/language';
import type { Person } from '../mail/email';
import type { Reading, Situation } from '../mail/reading';
import type { SentBefore } from '../same-again/sent-before';
import type { Recipients } from './recipients';

/** A reply as it stands, before it goes. */
export type Draft = {
  /** What the agent wrote, without quoted mail, as plain text; offsets of problems count its UTF-16 code units. */
  readonly text: string;
  /** The language of the draft. */
  readonly language: Language;
  /** The language in which the customer wrote; absent where it is not known. */
  readonly customerLanguage?: Language;
  readonly customer?: Person;
  /** What the mail that is answered is about; absent where none is at hand. */
  readonly situation?: Situation;
  /** The mail that is answered, read; absent where it is not at hand. */
  readonly mail?: Reading;
  /** How many files are attached; absent where that is not known. */
  readonly attachments?: number;
  /** When it goes, epoch ms, and the agent's offset from UTC then. */
  readonly sentAt: number;
  readonly utcOffsetMinutes: number;
  /** ISO days of the week on which the team works. */
  readonly workDays: readonly number[];
  /** The largest gesture that the agent may offer alone; absent where nobody set one, and then none is too large. */
  readonly gestureLimit?: GestureLimit;
  /** Texts of the company's rules that hold for a time. */
  readonly policies?: readonly PolicyText[];
  /** Days on which it does not, "YYYY-MM-DD"; promises in working days leave them out. */
  readonly holidays?: readonly string[];
  /** What is going on, by the situation board; one that does not count when the draft goes is left out of account. */
  readonly board?: readonly BoardEntry[];
  /** It only says until when the answer comes, and need not hold what an answer does. */
  readonly isHolding?: boolean;
  /** What went out before; absent for a holding reply, which is the same by its nature. */
  readonly sentBefore?: SentBefore;
  /** Who gets it; absent where that is not known. */
  readonly recipients?: Recipients;
  /** Customers who were seen in other conversations today; no colleagues. */
  readonly others?: readonly Person[];
};

/** How large a discount, voucher or compensation may be: a share of the price in percent, a sum in the team's own currency. */
export type GestureLimit = { readonly percent?: number; readonly amount?: number };

/** A wording that is right until a moment, epoch ms. */
export type PolicyText = { readonly words: string; readonly until: number };

/** What can be wrong with a draft. */
export const DRAFT_PROBLEMS = [
  'placeholder',
  'wrong_name',
  'internal_note',
  'confidential',
  'hostile_tone',
  'missing_apology',
  'weak_apology',
  'cliche',
  'attachment',
  'language',
  'unanswered',
  'asks_again',
  'quoted_insult',
  'pressure',
  'policy_only',
  'people_first',
  'plain_language',
  'gesture',
  'stale_policy',
  'humour',
  'tone_deaf',
  'same_again',
  'reply_all',
] as const;

export type DraftProblemKind = (typeof DRAFT_PROBLEMS)[number];

/** Something that may be wrong with a draft. */
export type DraftProblem = {
  readonly kind: DraftProblemKind;
  /** The words in question; '' with both offsets 0 for something that is not there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which rule found it, such as `cliche:inconvenience`; its words for people are made from it. */
  readonly rule: string;
  /** What could stand there instead; '' takes the words out. Absent where nobody but the agent can tell. */
  readonly fix?: string;
};

/** A dated promise of the company's own. */
export type DraftPromise = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The day by which it is due, epoch ms of some moment in it in the agent's time. "By Friday" includes that Friday. */
  readonly dueAt: number;
};
