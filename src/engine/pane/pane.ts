import type { Brand } from '../brand/brand';
import type { BrandContrast } from '../brand/brand-contrasts';
import type { BrandFault } from '../brand/brand-faults';
import type { CheckPaneState } from './check-pane-state';
import type { Language } from '../languages/language';
import type { Level, Situation } from '../mail/reading';
import type { OwnText } from '../own-templates/own-templates';
import type { TemplateFault } from '../own-templates/template-fault';
import type { Voice } from '../reply/letter';
import type { Variable } from '../reply/variables';
import type { Settings } from '../settings/settings';
import type { CareLines } from './care';
import type { BrandLook, LetterFilter } from './choice';
import type { BoardPane } from './board-pane';
import type { DayPane } from './day-pane';
import type { DialState } from './dial-state';
import type { Digest } from './digest';
import type { Field } from './field';
import type { LetterRow, Offer } from './offer';
import type { Problem } from './problem';
import type { PromisesPaneState } from './promises-pane-state';
import type { ImportReport, Shelf } from './shelf';
import type { WhyItem } from './why-item';
import type { Pausing } from './with-pauses';

/** Who wrote: the name to show (a display name, else the address, else ''), and the given name if one is sure. */
export type Who = { readonly name: string; readonly given: string };

/** Another mail this pane has seen, to be opened by the mail program. */
export type NextEmail = { readonly id: string; readonly name: string; readonly subject: string };

/** One thought about the customer's side, at most one per pause. */
export type Thought =
  { readonly kind: 'situation'; readonly situation: Situation } | { readonly kind: 'general'; readonly number: number };

/** How a letter leaves the pane: as a new reply, into the open draft, or by hand. */
export type LetterAction = 'open' | 'insert' | 'copy';

type About = { readonly who: Who; readonly level: Level };

/** A mail that may speak of danger to somebody; `text` is the organisation's, '' for our own words. It stands before everything else. */
export type Urgent = { readonly text: string };

/** Why a mail that is hot enough starts no pause: its conversation is muted, or the agent wants no more nudges today. */
export type Hushed = 'conversation' | 'today';

/** Everything a person can see. `ui` and `cards` each are one switch over `kind`. */
export type Pane = PaneState & {
  /** What promises and colleagues have to say beside it; absent where that is nothing. */
  readonly care?: CareLines;
};

type PaneState =
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
      /** There is something to answer with the letter that is picked; `alone`, no email can be, and a server keeps templates. */
      readonly picks: boolean;
      readonly alone?: true;
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
      /** What to know of signatures: the letter signs all the same because Outlook will not, or the draft has one of Outlook's too. */
      readonly signature?: 'outlook-adds-none' | 'doubled';
      /** The entry of the situation board by which it is not to be used. */
      readonly paused?: Pausing;
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
      /** What is wrong with it, at most one fault of the body and one of the rest. */
      readonly faults: readonly TemplateFault[];
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
      /** The day by which three business days from now are over, in the language of the template. */
      readonly promised: string;
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
  | (About & CheckPaneState)
  | {
      readonly kind: 'settings';
      readonly settings: Settings;
      readonly mailboxName: string;
      /** No more nudges today, as things stand. */
      readonly quiet: boolean;
      /** There is a verdict to be doubted. */
      readonly canReport: boolean;
      /** There are no emails here, and nothing that comes of them. */ readonly alone?: true;
    }
  /** What is read, where it stays, how to switch it off; shown once, before anything else. */
  | { readonly kind: 'welcome' }
  /** A text to read and to take along: a redacted verdict, or all that is kept. */
  | { readonly kind: 'text'; readonly about: 'report' | 'export' | 'lead'; readonly text: string }
  | { readonly kind: 'forget' }
  | PromisesPaneState
  | DayPane
  | BoardPane;

/** The names of all states, for suites that go through them. */
export type PaneKind = Pane['kind'];
