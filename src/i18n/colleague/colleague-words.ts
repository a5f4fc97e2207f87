import type { ColleagueLetterWords } from '../../engine';

/** The words for asking a colleague: beside an email, and in the message that is opened. */
export type ColleagueWords = {
  /** The button, wherever it stands. */
  readonly ask: string;
  /** Beside a letter, for whoever is not sure. */
  readonly unsure: string;
  /** Beside an email or a draft for which a second pair of eyes is suggested. */
  readonly suggested: string;
  readonly asked: string;
  /** The colleague has answered, so that nothing waits any more. */
  readonly answered: string;
  /** The mail program opens no message: its text was copied, or stands below to be copied by hand. */
  readonly copied: string;
  readonly refused: string;
  /** After that: the colleague was asked. */
  readonly haveAsked: string;
  /** The message to the colleague; what it says of the email comes from the words of the pane. */
  readonly letter: Omit<ColleagueLetterWords, 'about'>;
};
