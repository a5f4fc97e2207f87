import { LANGUAGES, languageOfTag, loadNames, loadPack, loadWriting, readMail, splitMail } from '../../engine';
import { secondVoiceOf } from './second-voice-of';
import type { Email, Reading, Sender } from '../../engine';

/** What `read` prints for one mail. */
export type ReadAnswer = { readonly id: string | number | null; readonly sender: Sender } & Reading;

/** Reads a mail; the reply's language is the mail's own unless another is named, English for a mail in none of ours. */
export async function answerFor(id: string | number | null, email: Email, replyLanguage?: string): Promise<ReadAnswer> {
  const parts = splitMail(email);
  const language = parts.language === 'other' ? 'en' : parts.language;
  const reply = languageOfTag(replyLanguage) ?? language;
  const [{ pack }, second, { readSender }, { names: replyNames }, ...names] = await Promise.all([
    loadPack[language](),
    secondVoiceOf(language),
    loadWriting(),
    loadNames[reply](),
    // The mail's own language goes first where two know a word.
    ...[...new Set([language, reply, ...LANGUAGES])].map((one) => loadNames[one]()),
  ]);
  const known = names.map((one) => one.names);
  const sender = readSender({ ...email, ...parts }, known, replyNames);
  return { id, ...readMail(email, parts, pack, { second }), sender };
}
