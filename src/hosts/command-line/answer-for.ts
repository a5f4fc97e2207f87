import { LANGUAGES, languageOfTag, loadPack, readMail, splitMail } from '../../engine';
import type { Email, Reading } from '../../engine';

/** What `read` prints for one mail. */
export type ReadAnswer = { readonly id: string | number | null } & Reading;

/** Reads a mail; the reply's language is the mail's own unless another is named, English for a mail in none of ours. */
export async function answerFor(id: string | number | null, email: Email, replyLanguage?: string): Promise<ReadAnswer> {
  const parts = splitMail(email);
  const language = parts.language === 'other' ? 'en' : parts.language;
  const [{ pack }, { pack: replyPack }, ...all] = await Promise.all([
    loadPack[language](),
    loadPack[languageOfTag(replyLanguage) ?? language](),
    ...LANGUAGES.map((one) => loadPack[one]()),
  ]);
  return { id, ...readMail(email, parts, pack, { replyPack, namePacks: all.map((one) => one.pack) }) };
}
