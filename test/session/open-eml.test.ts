import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openEml } from '../../src/session/open-eml';
import type { Email } from '../../src/engine';

const FOLDER = join(__dirname, '../fixtures/eml');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));
const bytesOf = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\r\n'));

function expectWellFormed(email: Email): void {
  expect(email.id).not.toBe('');
  expect(email.conversationId).not.toBe('');
  expect(typeof email.subject).toBe('string');
  expect(Array.isArray(email.to)).toBe(true);
  if (email.receivedAt !== undefined) expect(Number.isFinite(email.receivedAt)).toBe(true);
}

describe('openEml', () => {
  it.each([
    ['bg-reply-with-quote.eml', 'Re: Рекламация', 'Мария Стоева', 'Благодаря, получих ваучера.'],
    ['ru-windows-1251.eml', 'Жалоба на курьера', 'Анна Белова', 'Курьер не приехал'],
    ['ru-no-charset.eml', 'тема без кодировки', 'Ольга', 'Письмо без указания кодировки.'],
    ['uk-attachment.eml', 'Фото пошкодження', 'Юлія Гончар', 'Фото у вкладенні.'],
    ['uk-urgent.eml', 'ТЕРМІНОВО!!!', 'Андрій Мельник', 'ДЕ МОЄ ЗАМОВЛЕННЯ???'],
    ['bg-emoji.eml', '🎁 Подарък?', '🎉 Мими 🎉', 'Идва ли с опаковка 🎁?'],
  ])('reads the subject, sender and text of %s', async (name, subject, from, text) => {
    const email = await openEml(file(name));
    expect(email.subject).toBe(subject);
    expect(email.from?.name).toBe(from);
    expect(email.text).toContain(text);
  });

  it('reads raw koi8-r bytes that name no character set', async () => {
    // «Где мой заказ?» in koi8-r.
    const words = [0xe7, 0xc4, 0xc5, 0x20, 0xcd, 0xcf, 0xca, 0x20, 0xda, 0xc1, 0xcb, 0xc1, 0xda, 0x3f];
    const email = await openEml(new Uint8Array([...bytesOf('From: a@b.example', 'Subject: ?', '', ''), ...words]));
    expect(email.text?.trim()).toBe('Где мой заказ?');
  });

  it('leaves UTF-8 that is cut inside a letter as it is', async () => {
    const whole = bytesOf('From: a@b.example', '', 'Де моє замовлення');
    const email = await openEml(whole.subarray(0, whole.length - 1));
    expect(email.text).toContain('Де моє замовленн');
  });

  it('keeps the HTML body, the plain body and the answer address, with addresses in lower case', async () => {
    const email = await openEml(
      bytesOf(
        'From: "Ann Lee" <Ann.Lee@Shop.Example>',
        'Reply-To: Office <Office@Shop.Example>',
        'To: Support <SUPPORT@northwind.example>, team: One <one@x.example>, two@x.example;',
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'Hello',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>Hello</p>',
        '--b--',
      ),
    );
    expect(email.from).toEqual({ name: 'Ann Lee', address: 'ann.lee@shop.example' });
    expect(email.replyTo).toEqual({ name: 'Office', address: 'office@shop.example' });
    expect(email.to.map(({ address }) => address)).toEqual([
      'support@northwind.example',
      'one@x.example',
      'two@x.example',
    ]);
    expect(email.html?.trim()).toBe('<p>Hello</p>');
    expect(email.text?.trim()).toBe('Hello');
  });

  it.each([
    [['References: <1@x> <2@x>', 'In-Reply-To: <2@x>', 'Message-ID: <3@x>'], '<3@x>', '<1@x>'],
    [['In-Reply-To: <2@x> (your message)', 'Message-ID: <3@x>'], '<3@x>', '<2@x>'],
    [['Message-ID: <3@x>'], '<3@x>', '<3@x>'],
  ])('finds the conversation of %j', async (lines, id, conversation) => {
    const email = await openEml(bytesOf(...lines, 'From: a@b.example', '', 'Hi'));
    expect(email.id).toBe(id);
    expect(email.internetMessageId).toBe(id);
    expect(email.conversationId).toBe(conversation);
  });

  it('gives a mail without Message-ID an id that depends on its bytes alone', async () => {
    const [first, again, other] = await Promise.all(['Hi', 'Hi', 'Ho'].map((text) => openEml(bytesOf('', text))));
    expect(first?.id).toMatch(/^file-[0-9a-f]{24}$/);
    expect(first?.conversationId).toBe(first?.id);
    expect(again?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
    expect(first && 'internetMessageId' in first).toBe(false);
  });

  it('collects the headers that tell a machine from a person', async () => {
    const email = await openEml(
      bytesOf(
        'Return-Path: <>',
        'Auto-Submitted: auto-replied',
        'Precedence: bulk',
        'List-Id: <news.x>',
        'List-Unsubscribe: <https://x.example/u>',
        'X-Auto-Response-Suppress: All',
        'X-Autoreply: yes',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Hi',
      ),
    );
    expect(email.headers).toEqual({
      returnPath: '<>',
      autoSubmitted: 'auto-replied',
      precedence: 'bulk',
      listId: '<news.x>',
      listUnsubscribe: '<https://x.example/u>',
      autoResponse: 'yes',
      contentType: 'text/plain; charset=utf-8',
    });
  });

  it.each([
    ['Date: Fri, 20 Nov 2026 09:15:00 +0200', '2026-11-20T07:15:00.000Z'],
    ['Received: from x by y; Fri, 20 Nov 2026 07:15:00 +0000\r\nDate: yesterday', '2026-11-20T07:15:00.000Z'],
  ])('takes the time from %j', async (line, iso) => {
    const email = await openEml(bytesOf(line, '', 'Hi'));
    expect(email.receivedAt).toBe(Date.parse(iso));
  });

  it('does not count an attached mail among the words of the sender', async () => {
    const email = await openEml(file('ru-nested-message.eml'));
    expect(email.text?.trim()).toBe('См. вложенное письмо.');
  });

  it.each([
    ['a byte order mark', '\uFEFF'],
    ['empty lines', '\r\n\n'],
    ['the "From " line of a mailbox', 'From ann@x.example Fri Nov 20 09:15:00 2026\n'],
  ])('reads a file that starts with %s', async (_, start) => {
    const email = await openEml(bytesOf(`${start}Subject: Order`, '', 'Hi'));
    expect(email.subject).toBe('Order');
  });

  it('gives the headers and the text of a mail that is nested beyond reason', async () => {
    const nested = Array.from({ length: 400 }, (_, depth) =>
      [`--b${depth}`, `Content-Type: multipart/mixed; boundary=b${depth + 1}`, ''].join('\r\n'),
    );
    const email = await openEml(
      bytesOf('From: a@b.example', 'Subject: Deep', 'Content-Type: multipart/mixed; boundary=b0', '', ...nested, 'Hi'),
    );
    expect(email.subject).toBe('Deep');
    expect(email.from?.address).toBe('a@b.example');
    expect(email.text).toContain('Hi');
  });

  it('cuts a body at ten million characters and a header at ten thousand', async () => {
    const email = await openEml(bytesOf(`Subject: ${'s'.repeat(20_000)}`, '', 'word '.repeat(2_200_000)));
    expect(email.text).toHaveLength(10_000_000);
    expect(email.subject).toHaveLength(10_000);
  });

  it.each([
    ['lines', '\n', 300_000],
    ['parts', '--b\n\nx\n', 50_000],
  ])('reads the start of a mail of endless %s', async (_, piece, times) => {
    const email = await openEml(
      bytesOf(
        'Subject: Endless',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        `--b\n\nHello\n${piece.repeat(times)}`,
      ),
    );
    expect(email.subject).toBe('Endless');
    expect(email.text).toMatch(/^Hello/);
  });

  it('gives an email for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => expectWellFormed(await openEml(bytes))),
    );
  });

  it('gives an email for any mixture of header lines', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary=b',
        'Content-Type: text/html; charset=nonsense',
        'Content-Transfer-Encoding: base64',
        'Content-Transfer-Encoding: quoted-printable',
        '--b',
        '--b--',
        '',
        'From: <',
        'To: a:b:c;;,<<>>',
        'Date: 99',
        'References: < > <',
        'Subject: =?utf-8?B?0?= =?koi8-r?Q?=C1?=',
        '=C1=',
      ),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) =>
        expectWellFormed(await openEml(bytesOf(...lines))),
      ),
    );
  });

  it('gives an email for any start of a real mail', async () => {
    const mails = readdirSync(FOLDER).map(file);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), fc.nat(), async (mail, cut) =>
        expectWellFormed(await openEml(mail.subarray(0, cut % (mail.length + 1)))),
      ),
    );
  });
});
