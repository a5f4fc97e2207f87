import type { Language, Reading } from '../../../../src/engine';
import { loadPack } from '../../../../src/engine/languages';
import { readMail } from '../../../../src/engine/mail/read-mail';
import { splitMail } from '../../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../an-email';
import { bg } from './urgent-cases/bg';
import { en } from './urgent-cases/en';
import { ru } from './urgent-cases/ru';
import { uk } from './urgent-cases/uk';
import type { UrgentCases } from './urgent-cases/urgent-cases';

async function read(language: Language, text: string, subject = ''): Promise<Reading> {
  const email = anEmail({ text, subject });
  const { pack } = await loadPack[language]();
  return readMail(email, { ...splitMail(email), language }, pack);
}

const all: readonly (readonly [Language, UrgentCases, string])[] = [
  ['en', en, 'Re: '],
  ['bg', bg, 'Отг: '],
  ['ru', ru, 'Ответ: '],
  ['uk', uk, 'Відп: '],
];

describe.each(all)('danger in %s', (language, { insult, urgent, harmless, threats }, prefix) => {
  it.each(urgent)('is heard beside an insult: %s', async (said) => {
    expect((await read(language, `${said} ${insult}`)).urgent).toBe(true);
  });

  it.each(urgent)('is heard in a subject, behind a reply prefix too: %s', async (said) => {
    expect((await read(language, insult, said)).urgent).toBe(true);
    expect((await read(language, insult, prefix + said)).urgent).toBe(true);
  });

  it.each(harmless)('is not heard in %s', async (said) => {
    expect((await read(language, said)).urgent).toBe(false);
    expect((await read(language, insult, said)).urgent).toBe(false);
  });

  it.each(threats)('leaves a threat to the reader an attack: %s', async (said) => {
    const { urgent: danger, hostility } = await read(language, said);
    expect(danger).toBe(false);
    expect(hostility.level).toBeGreaterThan(0);
  });
});
