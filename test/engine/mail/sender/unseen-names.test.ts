import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOfTsv } from '../../../../bench/cases/rows-of-tsv';
import { loadNames } from '../../../../src/engine';
import type { Language } from '../../../../src/engine';
import { readSender } from '../../../../src/engine/mail/sender/read-sender';
import { emailFromInput } from '../../../../src/hosts/command-line/email-from-input';

// Written by somebody who had not seen the rules, before the rules were tried on them.
const rows = rowsOfTsv(readFileSync(join(__dirname, '../../../fixtures/unseen/names.tsv'), 'utf8'));
// A job before a given name alone, which is the same shape as a department before a firm's name.
const NOT_READ: ReadonlySet<string> = new Set(['nh110']);

describe.each(['en', 'bg', 'ru', 'uk'] as const)('whom a header names, for a reply in %s', (locale: Language) => {
  const own = rows.filter((row) => row['locale'] === locale && row['scored'] === '1' && !NOT_READ.has(row['id'] ?? ''));
  it.each(own.map((row) => [row['from_header'] ?? '', row] as const))('is found in %s', async (header, row) => {
    const { names } = await loadNames[locale]();
    const { names: english } = await loadNames.en();
    const email = await emailFromInput({ from: header, text: '' });
    const sender = readSender(email, [english, names], names);
    expect(sender.given).toBe(row['expected_given']);
    const right = [row['expected_address'] ?? '', ...(row['accept_address'] ?? '').split('|')];
    expect(right.map((form) => (form === '-' ? '' : form))).toContain(sender.address);
    expect((row['forbidden'] ?? '').split('|').filter((form) => form !== '')).not.toContain(sender.address);
  });
});

describe('of those names', () => {
  it('nearly all formal greetings come out as they were expected', async () => {
    let right = 0;
    const wanted = rows.filter((row) => row['expected_formal_greeting'] !== '' && row['scored'] === '1');
    for (const row of wanted) {
      const { names } = await loadNames[row['locale'] as Language]();
      const { names: english } = await loadNames.en();
      const email = await emailFromInput({ from: row['from_header'], text: '' });
      if (readSender(email, [english, names], names).formal === row['expected_formal_greeting']) right++;
    }
    expect(right / wanted.length).toBeGreaterThan(0.97);
  });
});
