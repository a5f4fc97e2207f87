import { allowedOf, loadPack } from '../../src/engine';
import type { Automatic, Person } from '../../src/engine';
import { readItem } from '../../src/session/read-item';
import { HOSTILE, mail } from './test-desk';

const SUPPORT = 'support@northwind.example';
const room = {
  mailbox: 'elena@northwind.example',
  loadPack: async (language: 'en' | 'bg' | 'ru' | 'uk') => (await loadPack[language]()).pack,
  second: () => undefined,
  allowed: () => allowedOf([]),
  uniqueId: () => '1',
};
const from = (address: string): Person => ({ name: '', address });

describe('an email in a shared mailbox', () => {
  it.each<[string, Automatic | undefined, string, string]>([
    ['a customer wrote', undefined, 'ivan@customer.example', SUPPORT],
    ['the team wrote', 'own', SUPPORT, 'ivan@customer.example'],
    ['the agent wrote', 'own', room.mailbox, 'ivan@customer.example'],
    ['a website’s form wrote in the mailbox’s own name', undefined, SUPPORT, SUPPORT],
  ])('that %s is judged so', async (_, automatic, sender, to) => {
    const item = mail(1, HOSTILE, { from: from(sender), to: [from(to)] });
    const { opened } = await readItem({ ...item, owner: SUPPORT }, room);
    if (opened.state !== 'mail') throw new Error(opened.state);
    expect(opened.reading.automatic).toBe(automatic);
    expect(opened.reading.hostility.level > 0).toBe(automatic === undefined);
  });

  it('is a customer’s where Outlook does not say whose mailbox it lies in', async () => {
    const { opened } = await readItem(mail(1, HOSTILE, { from: from(SUPPORT) }), room);
    expect(opened).not.toHaveProperty('reading.automatic');
  });
});
