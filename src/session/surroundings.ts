import type {
  Caring,
  Choice,
  DraftCheckWords,
  Language,
  LanguageLetters,
  LanguagePack,
  loadSecondVoice,
  NameRules,
  Senses,
  Writing,
} from '../engine';
import type { LaterWords, Strings } from '../i18n';
import type { Host } from './host';
import type { LetterPolicy } from './letter-policy';
import type { DocumentStore } from './workshop/document-store';

/** Storage on this device, shared by all windows of the add-in. Never throws; a write that fails is forgotten. */
export type LocalStore = {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
};

/** Messages to and from the other living windows of the add-in on this device. */
export type Channel = {
  readonly post: (message: unknown) => void;
  /** Returns its stop. */
  readonly onMessage: (listener: (message: unknown) => void) => () => void;
  readonly close: () => void;
};

/** Everything a session needs from where it runs; tests give it their own. */
export type Surroundings = {
  readonly host: Host;
  /** The wall clock, epoch ms. */
  readonly wallClock: () => number;
  /** A clock that nobody can set, ms since any moment. */
  readonly monotonicClock: () => number;
  /** The agent's offset from UTC at a moment, in minutes. */
  readonly utcOffsetMinutes: (at: number) => number;
  /** Calls back about every `ms`; returns its stop. */
  readonly every: (ms: number, callback: () => void) => () => void;
  /** Whether the pane can be seen, and a call whenever that changes; returns its stop. */
  readonly isVisible: () => boolean;
  readonly onVisibilityChanged: (listener: () => void) => () => void;
  /** What the agent looks at in the item that is open at first, where that was carried along; else the beginning. */
  readonly firstChoice?: Choice;
  /** There are no emails here, only own letters to look after. */
  readonly lettersOnly?: boolean;
  /** The first verdict waits for the second voice, as where nobody looks on meanwhile; else the email is read without it first. */
  readonly waitsForSecond?: boolean;
  readonly local: LocalStore;
  /** A channel that only windows with the same name hear; the session names it by mailbox. */
  readonly openChannel: (name: string) => Channel;
  readonly loadPack: Readonly<Record<Language, () => Promise<{ readonly pack: LanguagePack }>>>;
  readonly loadNames: Readonly<Record<Language, () => Promise<{ readonly names: NameRules }>>>;
  readonly loadSenses: Readonly<Record<Language, () => Promise<{ readonly senses: Senses }>>>;
  readonly loadSecondVoice: typeof loadSecondVoice;
  /** The weights of the second voice, as their file holds them. */
  readonly loadVoiceWeights: () => Promise<Uint8Array>;
  readonly loadStrings: Readonly<Record<Language, () => Promise<Strings>>>;
  readonly loadLaterWords: Readonly<Record<Language, () => Promise<LaterWords>>>;
  readonly loadLetters: Readonly<Record<Language, () => Promise<LanguageLetters>>>;
  readonly loadWriting: () => Promise<Writing>;
  readonly loadCaring: () => Promise<Caring>;
  readonly loadDraftWords: Readonly<Record<Language, () => Promise<{ readonly draftWords: DraftCheckWords }>>>;
  readonly loadLetterPolicy: () => Promise<LetterPolicy>;
  /** The device's database, in a file of its own. */
  readonly loadStore: () => Promise<DocumentStore>;
  /** Calls back once when nothing else is to do; returns its stop. */
  readonly whenIdle: (callback: () => void) => () => void;
  /** Copies a letter to the clipboard, as text alone where there is no HTML; false where the browser refuses. */
  readonly copy: (text: string, html: string | undefined) => Promise<boolean>;
  /** A short text nobody else uses. */
  readonly uniqueId: () => string;
};
