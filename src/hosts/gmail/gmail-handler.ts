import type { Language } from '../../engine';
import type { UserDocuments } from './user-documents';

/** One call of Google's to an endpoint, after both tokens were checked. */
export type GmailCall = {
  /** What stands in the address after `/gmail/`: 'open', 'home', 'compose', or the name of what was clicked. */
  readonly endpoint: string;
  /** The body as JSON was parsed from it; hostile input. */
  readonly event: unknown;
  /** Whose mailbox it is, by the user ID token: its `sub`, and its address in lower case. */
  readonly user: { readonly id: string; readonly address: string };
  readonly documents: UserDocuments;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Where clicks go to: the address of this server, without a slash at its end. */
  readonly baseUrl: string;
  /** A fresh address of the page on which this person writes own letters and brands; it lets its bearer in, for a few minutes. */
  readonly editLink: (speech: { readonly language: Language; readonly timeZone: string }) => Promise<string>;
  /** Ends when the call is given up. */
  readonly signal: AbortSignal;
};

/** Answers a call of Google's with JSON as Google's alternate runtime takes it; a bug is answered with a card that says so. */
export type GmailHandler = (call: GmailCall) => Promise<object>;
