import type { HostileContext } from '../hostility/hostile-context';
import type { Lexicon } from '../hostility/lexicon';
import type { MailCues } from '../mail/wants/mail-cues';
import type { Language } from './language';

/** Set phrases that stand in letters and depend on the language alone. */
export type Phrases = {
  /** The whole greeting without its comma, from the form of address: "Dear Ivan". */
  readonly greet: (address: string) => string;
  /** The greeting when no name is sure: "Hello". */
  readonly greetNobody: string;
  /** What stands after "by" in a promise, from a clock time "16:30". */
  readonly today: (time: string) => string;
  readonly tomorrow: (time: string) => string;
};

/** Everything that differs by language and that reading a mail needs; letters are loaded apart from it. */
export type LanguagePack = {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** Words that turn an insult away from the reader; without them every insult counts. */
  readonly context?: HostileContext;
  readonly cues: MailCues;
  readonly phrases: Phrases;
};
