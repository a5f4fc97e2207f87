/** What a draft can be asked about at Send. */
export type SentProblem =
  'placeholder' | 'wrong_name' | 'internal_note' | 'confidential' | 'hostile_tone' | 'attachment';

/** What is said when Send is pressed, in one language. Outlook shows at most 500 characters of it, above its own two buttons. */
export type SendWords = {
  /** The mail that is being answered is still cooling; what is left of the pause, in whole minutes and other emails. */
  readonly stillCooling: (minutes: number, emails: number) => string;
  /** What was found, before a colon and the words in question. */
  readonly found: Readonly<Record<SentProblem, string>>;
  /** Words of the draft in quotation marks. */
  readonly quote: (words: string) => string;
  /** What the agent can do now, where nothing is cooling. */
  readonly asItIs: string;
};
