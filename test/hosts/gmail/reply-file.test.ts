import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { Email } from '../../../src/engine';
import { newFile, replyFile } from '../../../src/hosts/gmail/reply-file';
import { HostError } from '../../../src/session';

const EMAIL: Email = {
  id: '1',
  internetMessageId: '<1@customer.example>',
  conversationId: '2',
  from: { name: 'Иван Петров', address: 'ivan@customer.example' },
  to: [{ name: '', address: 'care@shop.example' }],
  subject: 'Моята поръчка',
};
const LETTER = { html: '<p>Здравейте</p>', text: 'Здравейте' };
const FROM = 'elena@northwind.example';

async function written(email: Partial<Email>, references: readonly string[] = ['<0@x>', '<1@customer.example>']) {
  const raw = await replyFile(FROM, { email: { ...EMAIL, ...email }, references, attachments: 0 }, LETTER);
  const source = Buffer.from(raw, 'base64url').toString('utf8');
  return { source, mail: await PostalMime.parse(source) };
}

describe('the draft of a reply', () => {
  it('goes to the sender alone, in the conversation, with a subject in any alphabet', async () => {
    const { mail, source } = await written({});
    expect(mail.to?.map(({ address }) => address)).toEqual(['ivan@customer.example']);
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.subject).toBe('Re: Моята поръчка');
    expect([mail.inReplyTo, mail.references]).toEqual(['<1@customer.example>', '<0@x> <1@customer.example>']);
    expect([mail.text?.trim(), mail.html?.trim()]).toEqual(['Здравейте', '<p>Здравейте</p>']);
    expect(source.split('\r\n\r\n', 1)[0]).toMatch(/^[\x00-\x7f]*$/);
  });

  it('goes to where the sender wants replies, and is marked as a reply once', async () => {
    const { mail } = await written({ subject: 'Отг: Чайник', replyTo: { name: '', address: 'me@home.example' } });
    expect(mail.to?.map(({ address }) => address)).toEqual(['me@home.example']);
    expect(mail.subject).toBe('Отг: Чайник');
  });

  it('is not made for a sender without an address, or with more than one in it', async () => {
    for (const address of ['', 'ivan', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', '<a@b.example>'])
      await expect(written({ from: { name: '', address } })).rejects.toThrow(HostError);
  });

  it('takes no header and no recipient from anything in the mail', async () => {
    const evil = fc
      .tuple(fc.string(), fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\0'), fc.string())
      .map(([a, end, b]) => `${a}${end}Bcc: evil@evil.example${end}X-Evil: 1${end}${end}${b}`);
    await fc.assert(
      fc.asyncProperty(evil, evil, async (subject, id) => {
        const ids = [...(id.match(/<[^<>\s]{1,900}>/g) ?? []), '<1@customer.example>'];
        const { mail } = await written({ subject, from: { name: subject, address: 'ivan@customer.example' } }, ids);
        const names = mail.headers.map(({ key }) => key).sort();
        expect(names).toEqual(
          [
            'content-type',
            'date',
            'from',
            'in-reply-to',
            'message-id',
            'mime-version',
            'references',
            'subject',
            'to',
          ].sort(),
        );
        expect(mail.to).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it('is a new message to nobody where a colleague is asked', async () => {
    const mail = await PostalMime.parse(
      Buffer.from(await newFile(FROM, 'A second\r\npair of eyes', LETTER), 'base64url'),
    );
    expect([mail.to, mail.subject]).toEqual([undefined, 'A second pair of eyes']);
  });
});
