import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../../src/engine';
import { loadPack } from '../../../../src/engine/languages';
import { readMail } from '../../../../src/engine/mail/read-mail';
import { splitMail } from '../../../../src/engine/mail/newest/split-mail';
import { anEmail } from '../an-email';

type Case = {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly situation: string;
  readonly third_time: boolean;
};

function casesOf(language: Language): readonly Case[] {
  const file = join(__dirname, `../../../fixtures/mails/wants.${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];
}

describe.each<Language>(['en', 'bg', 'ru', 'uk'])('what mails written to try it want, in %s', (language) => {
  const read = async ({ subject, body }: Case) => {
    const email = anEmail({ subject, text: body });
    const { pack } = await loadPack[language]();
    return readMail(email, { ...splitMail(email), language }, pack);
  };

  it('is read right nine times in ten', async () => {
    const cases = casesOf(language);
    const readings = await Promise.all(cases.map(read));
    const wrong = cases.filter(({ situation }, i) => readings[i]?.situation !== situation);
    expect(wrong.length / cases.length).toBeLessThan(0.1);
  });

  it('is a third contact where they say so', async () => {
    const cases = casesOf(language);
    const readings = await Promise.all(cases.map(read));
    const wrong = cases.filter(({ third_time }, i) => readings[i]?.thirdTime !== third_time).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });
});
