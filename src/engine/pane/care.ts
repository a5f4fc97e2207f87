import type { BoardDesk } from '../board/board-desk';
import type { DraftProblem, DraftPromise } from '../draft-check/draft';
import type { RecoveryStep } from '../draft-check/recovery-words';
import type { Journal } from '../journal/journal';
import type { Situation } from '../mail/reading';
import type { Key } from '../memory/memory';
import type { PromiseTexts } from '../promises/promise-texts';

/** An email that this pane has shown since it was opened, by the mail program's own id; never stored. */
export type ShownEmail = { readonly id: string; readonly conversation: Key; readonly sender: Key };

/** What was done last with a promise or a follow-up, for as long as it can be undone. */
export type PromiseDeed = 'keep' | 'remove' | 'move' | 'snooze' | 'put-away';

/** What is known of promises on this device, besides Memory. */
export type PromiseDesk = {
  readonly texts: PromiseTexts;
  /** The last one shown comes first. */
  readonly shown: readonly ShownEmail[];
  /** Given names by the names that the texts hold, where the pane speaks a language that uses them. */
  readonly given: Readonly<Record<string, string>>;
  readonly deed?: PromiseDeed;
  readonly problem?: 'newer' | 'not-kept';
};

/** What is kept on this device for drafts, promises and the day, as far as it is loaded. */
export type CareDesk = {
  /** The mailbox's address, which keys what Memory holds; lower case. */
  readonly mailbox: string;
  /** What was found in the open draft; absent while it was not looked at, or holds no words of the agent's. */
  readonly draft?: FoundDraft;
  /** What is known of the emails that were opened here, and what keeps it from being kept. */
  readonly journal?: { readonly journal: Journal; readonly problem?: 'newer' | 'not-kept' };
  /** The mail program opened no message to a colleague about the open item: its text was copied, or is there to be copied by hand. */
  readonly colleague?: { readonly outcome: 'copied' } | { readonly outcome: 'refused'; readonly text: string };
  /** The open draft offers more than the agent may give; absent where nobody looked. */
  readonly gesture?: boolean;
  readonly promises?: PromiseDesk;
  readonly board?: BoardDesk;
};

/** What was found in the open draft, without what is fine there or switched off. */
export type FoundDraft = {
  /** The worst first. */
  readonly problems: readonly DraftProblem[];
  readonly promises: readonly DraftPromise[];
  /** Ids of the promises whose reminder was asked for here, and of those that need none. */
  readonly reminded: readonly string[];
  readonly settled: readonly string[];
  /** Steps of a good answer that it holds. */
  readonly steps: readonly RecoveryStep[];
  /** The customer's name as the greeting has it; absent where it names nobody for sure. */
  readonly greets?: string;
  /** How many questions and demands of the mail it takes up, where it takes up all; else 0. */
  readonly takesUp: number;
  /** The questions and demands of the mail, without those that hold words which sting. */
  readonly asks: readonly string[];
  /** All findings are asked for, not the worst alone. */
  readonly showsAll: boolean;
  /** Grows with everything the agent does about a finding, so that what is left can be said. */
  readonly dealt: number;
  /** The last mend can be taken back. */
  readonly canUndo: boolean;
  /** A finding of this kind was called fine just now, and its check can be switched off. */
  readonly fine?: DraftProblem['kind'];
  /** What came in the way of the last mend: the draft has changed since, the words were not found, or the mail program refused. */
  readonly trouble?: 'changed' | 'not-found' | 'refused';
};

/** A promise to whoever wrote the open mail that is late. */
export type LatePromise = {
  readonly id: Key;
  /** Absent where another device saw them, or only a time was promised. */
  readonly words?: string;
  readonly given: string;
  /** By when it was due, as `PromiseDay` has it. */
  readonly at: number;
  readonly wholeDay: boolean;
  /** It was made in the open conversation. */
  readonly here: boolean;
  /** The letter for it can be opened now; none can while the open mail cools. */
  readonly canTell: boolean;
};

/** What stands beside any view of an email: short, and only where there is something to do. */
export type CareLines = {
  /** Open promises that are late or due today, in all conversations; those that are snoozed wait quietly. */
  readonly due: number;
  /** How many things were found in the open draft, where a pause has the pane and they can be looked at beside it. */
  readonly check?: number;
  /** All that are open; absent where none is. */
  readonly promises?: number;
  /** The first promise to this customer that is late. */
  readonly late?: LatePromise;
  /** What was done with it last, for as long as it can be undone. */
  readonly deed?: PromiseDeed;
  /**
   * A second pair of eyes for the open item: it would help, it was asked for, or the mail program opened no message for that, so that
   * its text was copied, or stands there (`byHand`) to be.
   */
  readonly colleague?: 'suggested' | 'asked' | 'copied' | 'refused';
  readonly byHand?: string;
  /** So many customers wrote heated emails on one topic lately, mostly for this; the situation board could say so. */
  readonly burst?: { readonly situation: Situation; readonly senders: number };
};
