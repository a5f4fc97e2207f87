import { loadPack } from '../../../src/engine/languages';
import { splitMail } from '../../../src/engine/mail/newest/split-mail';
import { readMail } from '../../../src/engine/mail/read-mail';
import type { Language, Reading } from '../../../src/engine';
import { anEmail } from '../mail/an-email';

/** A mail as the engine reads it, in a language that is known. */
export async function aReading(language: Language, text: string): Promise<Reading> {
  const email = anEmail({ text, subject: '' });
  const { pack } = await loadPack[language]();
  return readMail(email, { ...splitMail(email), language }, pack);
}
