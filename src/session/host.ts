import type { Email, Person, Problem } from '../engine';

/** The mailbox the agent works in. */
export type Mailbox = {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
  /** The mail program's display language, a BCP 47 tag. */
  readonly displayLanguage: string;
};

/** What is open: a mail being read, or a draft being written. */
export type OpenItem =
  | {
      readonly mode: 'read';
      readonly email: Email;
      /** The address of the shared mailbox, or of the colleague, in whose folder the mail lies; lower case, absent in the agent's own. */
      readonly owner?: string;
    }
  | {
      readonly mode: 'compose';
      readonly conversationId: string;
      readonly to: readonly Person[];
      readonly subject: string;
      /** The draft as HTML, quoted mail included. */
      readonly html: string;
    };

/** A refusal by the mail program. Anything else that is thrown is a bug. */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** What could be read of the open item all the same: who wrote, the subject, no body. */
  readonly partial: OpenItem | undefined;
  constructor(
    readonly problem: Problem,
    options: { readonly cause?: unknown; readonly partial?: OpenItem } = {},
  ) {
    super(problem, 'cause' in options ? { cause: options.cause } : undefined);
    this.partial = options.partial;
  }
}

/** Names of the documents that roam with the mailbox. */
export type RoamingName = 'memory' | 'settings';

/** A letter that was put into the open draft. */
export type Insertion = {
  /**
   * Takes it out again, as long as the draft is otherwise as it was right after; false, and nothing is changed, where it is not.
   * The cursor goes to the start.
   */
  readonly undo: () => Promise<boolean>;
};

/** The draft that is being written, as it stands now. */
export type DraftNow = {
  /** How it is written; a plain-text draft holds no HTML. */
  readonly type: 'html' | 'text';
  /** All of it, quoted mail included. */
  readonly body: string;
  readonly subject: string;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** How many files are attached, pictures inside the text not counted; absent where the mail program does not tell. */
  readonly attachments?: number;
};

/** A new message, the same in both forms. */
export type NewMessage = { readonly subject: string; readonly html: string; readonly text: string };

/** What a mail program must offer. Calls reject with `HostError` only. */
export interface Host {
  readonly mailbox: () => Mailbox;
  /** The open item, whole; undefined when nothing is open. */
  readonly currentItem: () => Promise<OpenItem | undefined>;
  /** Calls back whenever another item is opened, or none; returns its stop. */
  readonly onItemChanged: (listener: () => void) => () => void;
  /**
   * Opens a reply to the open mail, to its sender alone, that starts with `html`; `text` is the same letter for whoever makes a draft of
   * both kinds. Read mode only.
   */
  readonly openReply: (html: string, text: string) => Promise<void>;
  /**
   * Puts the letter at the cursor of the open draft, as HTML or, in a plain-text draft, as `text`; undefined where it can be put there
   * but not be taken back. Compose mode only.
   */
  readonly insert: (html: string, text: string) => Promise<Insertion | undefined>;
  /** Whether the mail program puts a signature of its own into the open draft, as far as it tells. Compose mode only; never rejects. */
  readonly signsDraft: () => Promise<boolean>;
  /** The open draft as it stands; undefined where none is open. Compose mode only. */
  readonly readDraft: () => Promise<DraftNow | undefined>;
  /**
   * Puts `after` in the place of the whole body of the open draft where that still is `before`; false, and nothing is changed, where it
   * is not. Both as `readDraft` gives them. The cursor goes to the start.
   */
  readonly changeDraft: (before: string, after: string) => Promise<boolean>;
  /** Opens a new message for the agent to address and send; rejects where there is no such call, as beside a draft in Outlook. */
  readonly openNew: (message: NewMessage) => Promise<void>;
  /** Opens another mail by its id. */
  readonly openEmail: (id: string) => Promise<void>;
  /** A roaming document as this runtime loaded or last saved it; undefined when there is none. */
  readonly load: (name: RoamingName) => unknown;
  /** Saves documents that roam; they are saved whole, and the last writer wins. */
  readonly save: (documents: Readonly<Partial<Record<RoamingName, unknown>>>) => Promise<void>;
}
