import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Email } from '../../../src/engine';
import { openEml } from '../../../src/session/open-eml';

const FOLDER = join(__dirname, '../../../src/hosts/simulator/mailbox');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));
const open = (name: string): Promise<Email> => openEml(new Uint8Array(readFileSync(join(FOLDER, name))));

/** The files in the order of the list; only the build can import them, so the list is read as text. */
function listed(): readonly string[] {
  const source = readFileSync(join(FOLDER, 'index.ts'), 'utf8');
  const fileOf = new Map([...source.matchAll(/import (\w+) from '\.\/(.+)'/g)].map(([, name, file]) => [name, file]));
  const list = /\[\s*([\w,\s]+)\]/.exec(source)?.[1] ?? '';
  return list.split(/[\s,]+/).flatMap((name) => fileOf.get(name) ?? []);
}

describe('the simulated mailbox', () => {
  it('lists every mail once, newest first', async () => {
    const files = listed();
    expect([...files].sort()).toEqual([...FILES].sort());
    const times = (await Promise.all(files.map(open))).map((email) => email.receivedAt ?? NaN);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  it.each(FILES)('has a whole mail in %s', async (name) => {
    const email = await open(name);
    expect(email.internetMessageId).toMatch(/^<[^<>\s@]+@[\w.-]+>$/);
    expect(email.from?.name).not.toBe('');
    expect(email.from?.address).toMatch(/@[\w.-]+\.example$/);
    expect(email.to.map(({ address }) => address.split('@')[1])).toEqual(['northwind.example']);
    expect(new Date(email.receivedAt ?? 0).toISOString()).toMatch(/^2026-11-2[01]T/);
    expect(email.subject).not.toBe('');
    expect(JSON.stringify(email)).not.toMatch(/\uFFFD|=\?|â€/);
    expect(email.text?.length).toBeGreaterThan(100);
  });

  it.each([
    ['bg-vacuum-claim.eml', 'windows-1251', 'Уважаеми дами и господа,', 'Стоян Илиев'],
    ['ru-bed-linen-question.eml', 'koi8-r', 'комплекту "Лён и облака"', 'Людмила Зайцева'],
  ])('keeps %s in %s, which is read right', async (name, charset, words, from) => {
    const email = await open(name);
    expect(email.headers?.contentType).toContain(charset);
    expect(email.text).toContain(words);
    expect(email.from?.name).toBe(from);
  });

  it('marks the three mails that machines wrote, each in its own way', async () => {
    expect((await open('en-newsletter.eml')).headers?.listUnsubscribe).toContain('https://');
    expect((await open('uk-out-of-office.eml')).headers?.autoSubmitted).toBe('auto-replied');
    const bounce = (await open('en-bounce.eml')).headers;
    expect(bounce?.returnPath).toBe('<>');
    expect(bounce?.contentType).toContain('multipart/report');
  });

  it('has mails that belong to a conversation and mails that begin one', async () => {
    const emails = await Promise.all(FILES.map(open));
    expect(emails.some((email) => email.conversationId !== email.internetMessageId)).toBe(true);
    expect(emails.some((email) => email.conversationId === email.internetMessageId)).toBe(true);
  });
});
