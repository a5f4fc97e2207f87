import type { Language } from '../languages/language';
import type { Opened } from './opened';

/** What can be answered: a mail or a draft that is open. */
export type Answerable = Extract<Opened, { state: 'mail' | 'draft' }>;

/** The language a reply is written in: the agent's choice, else the mail's, else English. */
export function replyLanguageOf(opened: Answerable, choice: { readonly language?: Language | undefined }): Language {
  const language = opened.state === 'mail' ? opened.reading.language : opened.language;
  return choice.language ?? (language === 'other' ? 'en' : language);
}
