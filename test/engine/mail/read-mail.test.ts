import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Email, Language, Reading } from '../../../src/engine';
import { loadPack } from '../../../src/engine/languages';
import { readMail } from '../../../src/engine/mail/read-mail';
import { splitMail } from '../../../src/engine/mail/newest/split-mail';
import { openEml } from '../../../src/session';
import { anEmail } from './an-email';

async function read(email: Email, ownAddress?: string): Promise<Reading> {
  const parts = splitMail(email);
  const { pack } = await loadPack[parts.language === 'other' ? 'en' : parts.language]();
  return readMail(email, parts, pack, ownAddress === undefined ? {} : { ownAddresses: [ownAddress] });
}

const text = (said: string, subject = '') => read(anEmail({ text: said, subject }));

describe('reading a mail', () => {
  it.each<[Language, string, string]>([
    ['en', 'refund', 'I want my money back for order 55821.'],
    ['en', 'delivery', 'My parcel has not arrived. Where is it?'],
    ['en', 'question', 'Can I move my appointment to Friday?'],
    ['en', 'praise', 'These boots are brilliant, I love them. Bloody brilliant!'],
    ['bg', 'question', 'Може ли да преместя часа си от вторник за четвъртък?'],
    ['ru', 'refund', 'Верните деньги за заказ 4471.'],
    ['uk', 'question', 'Де можна змінити адресу?'],
  ])('in %s knows %s', async (language, situation, said) => {
    expect(await text(said)).toMatchObject({ language, situation });
  });

  it.each([
    ['This is the third time I write about the same invoice.', true, true],
    ['I wrote last week and have had no reply.', false, true],
    ['Where is my parcel?', false, false],
  ])('knows repeated contact: %s', async (said, thirdTime, repeat) => {
    expect(await text(said)).toMatchObject({ thirdTime, repeat });
  });

  it.each<[string, Partial<Email>]>([
    ['text', { text: 'Any news?\n\nOn Mon, 2 Mar 2026 at 10:15, Ivan <ivan@customer.example> wrote:\n> Where is it?' }],
    [
      'HTML',
      {
        html:
          '<div>Any news?</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026 at 10:15, Ivan ' +
          '&lt;<a href="mailto:ivan@customer.example">ivan@customer.example</a>&gt; wrote:<br></div>' +
          '<blockquote class="gmail_quote">Where is it?</blockquote></div>',
      },
    ],
  ])('knows repeated contact by what is quoted as %s', async (_, body) => {
    const from = { name: 'Ivan', address: 'ivan@customer.example' };
    expect(await read({ ...anEmail({ from }), ...body })).toMatchObject({ repeat: true, earlier: ['2026-03-02'] });
  });

  it('takes danger for urgent, not for an attack', async () => {
    const reading = await text('I cannot go on any more. I want to end my life.');
    expect(reading.urgent).toBe(true);
    expect(reading.hostility.level).toBe(0);
  });

  it('finds no hostility in the agent’s own mail and in automatic answers', async () => {
    const hot: Partial<Email> = { text: 'You are idiots and liars.' };
    const own = await read(anEmail({ ...hot, from: { name: '', address: 'me@x.example' } }), 'me@x.example');
    expect(own.hostility).toMatchObject({ level: 0, findings: [] });
    expect(own.automatic).toBe('own');
    const answered = await read(anEmail({ ...hot, headers: { autoSubmitted: 'auto-replied' } }));
    expect(answered.hostility.level).toBe(0);
    expect((await read(anEmail(hot))).hostility.level).toBe(2);
  });

  const folder = join(__dirname, '../../fixtures/eml');
  it.each(readdirSync(folder).filter((name) => name.endsWith('.eml')))('reads %s without harm', async (name) => {
    const reading = await read(await openEml(readFileSync(join(folder, name))));
    expect(reading.hostility.level).toBeLessThanOrEqual(1);
  });

  it('says only what stands in the text, for any mail', async () => {
    const { pack } = await loadPack.en();
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('you idiot', 'order 5512', '?', 'please ', '\n', '“', '”', '$5', 'f***', '12 March', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string(), (pieces, subject) => {
        const email = anEmail({ text: pieces.join(' '), subject });
        const { newest, hostility, asks, facts } = readMail(email, splitMail(email), pack);
        for (const span of [...asks, ...facts]) expect(newest.slice(span.start, span.end)).toBe(span.text);
        for (const span of hostility.findings) {
          expect((span.in === 'newest' ? newest : subject).slice(span.start, span.end)).toBe(span.text);
        }
        expect(hostility.score).toBeGreaterThanOrEqual(0);
        expect(hostility.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([['idiot '], ['f* '], ['«a '], ['you are an idiot '], ['order no '], ['AAAA '], ['1 1.1.']])(
    'survives a megabyte of %j',
    async (piece) => {
      const said = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const reading = await text(said, said);
      expect(reading.hostility.findings.length).toBeLessThanOrEqual(100);
    },
  );
});
