import type { Brand } from '../brand/brand';
import type { BrandContrast } from '../brand/brand-contrasts';
import type { BrandFault } from '../brand/brand-faults';
import type { Language } from '../languages/language';
import type { Fact, Finding, HostilityKind, Level, Situation } from '../mail/reading';
import type { OwnText } from '../own-templates/own-templates';
import type { TemplateFault } from '../own-templates/template-fault';
import type { Occasion, Voice } from '../reply/letter';
import type { Variable } from '../reply/variables';
import type { Settings } from '../settings/settings';
import type { BrandLook, LetterFilter } from './choice';
import type { Problem } from './problem';
import type { ImportReport, Shelf } from './shelf';

/** Who wrote: the name to show (a display name, else the address, else ''), and the given name if one is sure. */
export type Who = { readonly name: string; readonly given: string };

/** The calm digest: what the customer needs, without any flagged word. */
export type Digest = {
  /** The language of the customer's words; absent where it is none of ours. */
  readonly language?: Language;
  readonly situation: Situation;
  /** In the customer's own words, at most two, each at most 90 characters; none where the words sting. */
  readonly asks: readonly string[];
  /** Order, invoice and tracking numbers, amounts and dates, at most three. */
  readonly facts: readonly Fact[];
  /** When the mail came in, epoch ms. */
  readonly waitingSince?: number;
  /** How long it has waited since, in working time; absent while that is nothing, or less than an hour with free time between. */
  readonly waited?: Waited;
  /** By when an answer is expected, epoch ms; only while that lies ahead. */
  readonly answerDue?: number;
  readonly thirdTime: boolean;
  /** The customer has written before, whether or not the days are known. */
  readonly repeat: boolean;
  /** The last days on which they did, "YYYY-MM-DD", oldest first, at most three. */
  readonly earlier: readonly string[];
};

/** Whole minutes, working hours or working days, at least 1. */
export type Waited = { readonly count: number; readonly unit: 'minute' | 'hour' | 'day' };

/** Both ways out of a pause, as the dial shows them. */
export type DialState = {
  /** Whole seconds left, rounded up. */
  readonly secondsLeft: number;
  readonly seconds: number;
  readonly answered: number;
  readonly emails: number;
};

/** A letter that can be picked: one of ours for its occasion, or an own template, which has a title instead. */
export type Offer =
  | { readonly letter: string; readonly occasion: Occasion; readonly title?: never }
  /** Picking it makes its language the one of the reply; `reason` is the occasion that it fits. */
  | { readonly letter: string; readonly title: string; readonly language: Language; readonly reason?: Occasion };

/** A letter in the list of all. */
export type LetterRow = Offer & {
  readonly favourite: boolean;
  readonly archived: boolean;
  /** Typed into the search it stands for the letter. */
  readonly shortcut?: string;
  readonly tags?: readonly string[];
};

/** Another mail this pane has seen, to be opened by the mail program. */
export type NextEmail = { readonly id: string; readonly name: string; readonly subject: string };

/** One thought about the customer's side, at most one per pause. */
export type Thought =
  { readonly kind: 'situation'; readonly situation: Situation } | { readonly kind: 'general'; readonly number: number };

/** Flagged words with what stands around them; `words` is absent until the agent asks for them. */
export type WhyItem = {
  readonly index: number;
  readonly kind: HostilityKind;
  /** How bad it is by itself, 1-3. */
  readonly weight: Finding['weight'];
  /** The learned voice alone found it: no single word is to blame. */
  readonly learned: boolean;
  readonly before: string;
  readonly words?: string;
  readonly after: string;
};

/** A value a letter needs, in a small form above the preview. */
export type Field = {
  readonly variable: Variable;
  /** What it is called, what helps to fill it in ('' for nothing), and what stands after "Add" while it is missing. */
  readonly label: string;
  readonly hint: string;
  readonly ask: string;
  readonly value: string;
  readonly required: boolean;
  readonly multiline: boolean;
  /** The agent pressed the primary action without it. */
  readonly missing: boolean;
  /** Facts from the mail that can be added with one click. */
  readonly suggestions: readonly string[];
};

/** How a letter leaves the pane: as a new reply, into the open draft, or by hand. */
export type LetterAction = 'open' | 'insert' | 'copy';

type About = { readonly who: Who; readonly level: Level };

/** A mail that may speak of danger to somebody; `text` is the organisation's, '' for our own words. It stands before everything else. */
export type Urgent = { readonly text: string };

/** Why a mail that is hot enough starts no pause: its conversation is muted, or the agent wants no more nudges today. */
export type Hushed = 'conversation' | 'today';

/** Everything a person can see. `ui` and `cards` each are one switch over `kind`. */
export type Pane =
  | { readonly kind: 'no-email' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | (About & {
      readonly kind: 'calm';
      /** Absent while composing: there is no mail on the screen to digest. */
      readonly digest?: Digest;
      readonly offers: readonly Offer[];
      readonly composing: boolean;
      readonly urgent?: Urgent;
      readonly hushed?: Hushed;
    })
  | (About & {
      readonly kind: 'cooling';
      readonly dial: DialState;
      readonly digest?: Digest;
      readonly next?: NextEmail;
      /** The customer is told until when; absent once the holding reply was opened. */
      readonly holding?: { readonly by: string };
      /** The holding reply was opened, and is seen to be sent where send events are heard. */
      readonly held?: { readonly by: string; readonly sent: boolean };
      readonly urgent?: Urgent;
      /** The answer is due inside the pause, so the holding reply goes first. */
      readonly holdingFirst: boolean;
      /** "I answered another" is offered: no send event is proven to count here. */
      readonly canCount: boolean;
      /** The last "I answered another" can be taken back. */
      readonly canUndo: boolean;
      /** It holds a threat, which the agent's lead should know of. */
      readonly threat: boolean;
      /** The words that made it hot can be asked for. */
      readonly canExplain: boolean;
      readonly composing: boolean;
      readonly problem?: Problem;
    })
  | (About & {
      readonly kind: 'why';
      readonly dial?: DialState;
      readonly items: readonly WhyItem[];
      /** The language of the words; absent where it is none of ours. */
      readonly language?: Language;
    })
  | (About & {
      readonly kind: 'continue';
      readonly dial: DialState;
      /** Several pauses were begun today, so an end to it for today is offered. */
      readonly quietOffered: boolean;
    })
  | (About & {
      readonly kind: 'ready';
      readonly by: 'time' | 'emails' | 'choice';
      /** How long the pause was set to last, whole minutes; said where it ended by time. */
      readonly minutes: number;
      readonly answered: number;
      readonly thought?: Thought;
      readonly urgent?: Urgent;
      readonly hushed?: Hushed;
      readonly digest?: Digest;
      readonly offers: readonly Offer[];
      readonly composing: boolean;
    })
  | (About & {
      readonly kind: 'letters';
      readonly search: string;
      readonly filter: LetterFilter;
      readonly rows: readonly LetterRow[];
      /** Which our own letters are in, and what is written or imported here. */
      readonly language: Language;
      /** There is something to answer with the letter that is picked. */
      readonly picks: boolean;
      /** How the letter that is looked at begins, as plain text. */
      readonly peek?: { readonly letter: string; readonly text: string; readonly language: Language };
      /** A template that was being written and was not saved, and the own one that it changes. */
      readonly editing?: { readonly title: string; readonly letter?: string };
      readonly report?: ImportReport;
      readonly problem?: Shelf['problem'];
    })
  | (About & {
      readonly kind: 'preview';
      readonly letter: string;
      readonly title: string;
      /** Absent for an own template, which has its one manner and language. */
      readonly voice?: Voice;
      readonly language: Language;
      readonly fields: readonly Field[];
      /** The letter with own and missing values marked; to be sanitised before it is shown. Absent where it does not render. */
      readonly html?: string;
      readonly missing: number;
      readonly action: LetterAction;
      /** The small dial beside the title while a pause runs. */
      readonly dial?: DialState;
      readonly problem?: Problem;
      /** Copying failed too: show the text selected, to be copied by hand. */
      readonly byHand: boolean;
    })
  /** An own template while it is written. */
  | {
      readonly kind: 'template';
      readonly text: OwnText;
      readonly isNew: boolean;
      readonly unsaved: boolean;
      /** There is an earlier, a later version to go to. */
      readonly undo: boolean;
      readonly redo: boolean;
      readonly fault?: TemplateFault;
      readonly shortcutTaken: boolean;
      /** The agent tried to save it as it is. */
      readonly asked: boolean;
      /** For whom it can be looked at, and the place of the one chosen. */
      readonly customers: readonly string[];
      readonly customer: number;
      /** How it looks for them; to be sanitised before it is shown. Absent while it does not parse, or texts load. */
      readonly html?: string;
      /** What each value would say there. */
      readonly examples: Readonly<Record<Variable, string>>;
      readonly problem?: Shelf['problem'];
    }
  /** A brand while it is changed. */
  | {
      readonly kind: 'brand';
      readonly brand: Brand;
      readonly isNew: boolean;
      readonly unsaved: boolean;
      /** All that are kept, the first one standing for mailboxes that no other names. */
      readonly brands: readonly { readonly id: string; readonly name: string }[];
      readonly faults: readonly BrandFault[];
      readonly asked: boolean;
      readonly contrasts: readonly BrandContrast[];
      /** How a letter in it is looked at, in this language. */
      readonly look: BrandLook;
      readonly language: Language;
      /** To be sanitised before it is shown; both absent while the letters of the language load. */
      readonly html?: string;
      readonly text?: string;
      readonly problem?: Shelf['problem'];
    }
  | {
      readonly kind: 'settings';
      readonly settings: Settings;
      readonly mailboxName: string;
      /** No more nudges today, as things stand. */
      readonly quiet: boolean;
      /** There is a verdict to be doubted. */
      readonly canReport: boolean;
    }
  /** What is read, where it stays, how to switch it off; shown once, before anything else. */
  | { readonly kind: 'welcome' }
  /** A text to read and to take along: a redacted verdict, or all that is kept. */
  | { readonly kind: 'text'; readonly about: 'report' | 'export' | 'lead'; readonly text: string }
  | { readonly kind: 'forget' };

/** The names of all states, for suites that go through them. */
export type PaneKind = Pane['kind'];
