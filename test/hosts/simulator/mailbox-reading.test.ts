import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitMail } from '../../../src/engine';
import type { Automatic, Language, Level, Reading, Situation } from '../../../src/engine';
import { openEml } from '../../../src/session';
import { readerWithBoth } from '../../engine/hostility/read-with-both';

const FOLDER = join(__dirname, '../../../src/hosts/simulator/mailbox');

async function read(name: string): Promise<Reading> {
  const email = await openEml(new Uint8Array(readFileSync(join(FOLDER, name))));
  const { language } = splitMail(email);
  const read = await readerWithBoth(language === 'other' ? 'en' : language);
  return read(email);
}

type Row = readonly [name: string, language: Language, level: Level, situation: Situation, automatic?: Automatic];

const TABLE: readonly Row[] = [
  ['bg-cracked-boiler.eml', 'bg', 3, 'repeat_contact'],
  ['bg-lamp-thanks.eml', 'bg', 0, 'thanks'],
  ['bg-sofa-in-processing.eml', 'bg', 2, 'delivery'],
  ['bg-table-question.eml', 'bg', 0, 'question'],
  ['bg-vacuum-claim.eml', 'bg', 0, 'refund'],
  ['en-blue-armchair.eml', 'en', 0, 'praise'],
  ['en-bounce.eml', 'en', 0, 'other', 'bounce'],
  ['en-filter-question.eml', 'en', 0, 'question'],
  ['en-missing-bookcase.eml', 'en', 2, 'delivery'],
  ['en-newsletter.eml', 'en', 0, 'other', 'newsletter'],
  ['en-third-coffee-machine.eml', 'en', 3, 'refund'],
  ['en-wrong-size-twice.eml', 'en', 0, 'refund'],
  ['ru-bed-linen-question.eml', 'ru', 0, 'question'],
  ['ru-coffee-machine-claim.eml', 'ru', 0, 'refund'],
  ['ru-dented-fridge.eml', 'ru', 3, 'refund'],
  ['ru-hammock-thanks.eml', 'ru', 0, 'thanks'],
  ['ru-where-is-the-dresser.eml', 'ru', 2, 'complaint'],
  ['uk-damaged-desk.eml', 'uk', 0, 'refund'],
  ['uk-gift-question.eml', 'uk', 0, 'question'],
  ['uk-leaking-kettle.eml', 'uk', 2, 'complaint'],
  ['uk-night-light-thanks.eml', 'uk', 0, 'thanks'],
  ['uk-out-of-office.eml', 'uk', 0, 'other', 'auto-reply'],
  ['uk-where-is-the-generator.eml', 'uk', 3, 'refund'],
];

describe('the mails of the simulated mailbox', () => {
  it('are all in the table', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));
    expect(TABLE.map(([name]) => name)).toEqual([...files].sort());
  });

  it.each(TABLE.map((row) => [row[0], row] as const))('reads %s as it is meant', async (name, row) => {
    const [, language, level, situation, automatic] = row;
    const reading = await read(name);
    expect(reading).toMatchObject({ language, situation, hostility: { level } });
    expect(reading.automatic).toBe(automatic);
  });

  it.each(TABLE.filter(([, , level]) => level >= 2).map(([name]) => name))('says what makes %s hot', async (name) => {
    const { hostility, newest } = await read(name);
    expect(hostility.findings.length).toBeGreaterThan(0);
    for (const { start, end, text } of hostility.findings) expect(newest.slice(start, end)).toBe(text);
  });
});
