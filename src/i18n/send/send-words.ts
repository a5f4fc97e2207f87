/** What is said when Send is pressed, in one language. Outlook shows at most 500 characters of it, above its own two buttons. */
export type SendWords = {
  /** The mail that is being answered is still cooling; what is left of the pause, in whole minutes and other emails. */
  readonly stillCooling: (minutes: number, emails: number) => string;
};
