import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack, loadSecondVoice, loadSenses, readMail, splitMail } from '../../../src/engine';
import type { Email, Language, Reading } from '../../../src/engine';

const WEIGHTS = readFileSync(join(__dirname, '../../../assets/voice.bin'));

/** Reads mails of one language with both voices, as the pane does once the second one is here. */
export async function readerWithBoth(language: Language): Promise<(mail: string | Email) => Reading> {
  const [{ pack }, { senses }, { createSecondVoice, readVoiceWeights }] = await Promise.all([
    loadPack[language](),
    loadSenses[language](),
    loadSecondVoice(),
  ]);
  const second = createSecondVoice(language, senses, readVoiceWeights(WEIGHTS));
  return (mail) => {
    const email = typeof mail === 'string' ? { id: '', conversationId: '', to: [], subject: '', text: mail } : mail;
    return readMail(email, { ...splitMail(email), language }, pack, { second });
  };
}
