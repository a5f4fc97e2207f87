import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readMail, loadPack, splitMail } from '../../../src/engine';
import { decodeBody } from '../../../src/hosts/gmail/decode-body';
import { mailOfMessage } from '../../../src/hosts/gmail/mail-of-message';
import { createGmailBox } from '../../../src/hosts/simulator/gmail/gmail-box';
import { openEml } from '../../../src/session';

const FOLDER = join(__dirname, '../../../src/hosts/simulator/mailbox');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));
const file = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const b64 = (text: string | Buffer) => Buffer.from(text).toString('base64url');
const message = (payload: Record<string, unknown>) => ({ id: '1', threadId: '2', labelIds: [], payload });
const tidy = (text: string | undefined) => text?.replace(/\r/g, '').trim();

describe('a message of Gmail’s', () => {
  it.each(FILES)('is the same mail as the file %s', async (name) => {
    const whole = await openEml(file(name));
    const { email } = mailOfMessage({ ...createGmailBox().add(file(name), 0), labelIds: [] });
    const { id: _, conversationId: __, html: ___, text: ____, headers: _____, ...same } = whole;
    expect(email).toMatchObject(same);
    expect(tidy(email.text)).toBe(tidy(whole.text));
    expect(tidy(email.html)).toBe(tidy(whole.html));
    const [{ pack }, parts] = [await loadPack.en(), splitMail(email)];
    expect(readMail(email, parts, pack).newest).toBe(readMail(whole, splitMail(whole), pack).newest);
  });

  it('prefers HTML inside nested parts, and counts attached files', () => {
    const text = (mimeType: string, data: string, more = {}) => ({ mimeType, body: { data: b64(data) }, ...more });
    const { email, attachments } = mailOfMessage(
      message({
        mimeType: 'multipart/mixed',
        headers: [{ name: 'Subject', value: '=?utf-8?B?0JfQtNGA0LDQstC10LnRgtC1?=' }],
        parts: [
          {
            mimeType: 'multipart/related',
            parts: [
              {
                mimeType: 'multipart/alternative',
                parts: [text('text/plain', 'Hello'), text('text/html', '<p>Hello</p>')],
              },
              { mimeType: 'image/png', headers: [{ name: 'Content-ID', value: '<a>' }], body: { attachmentId: 'x' } },
            ],
          },
          text('text/plain', 'A note below'),
          text('text/html', '<b>file</b>', { filename: 'page.html' }),
          { mimeType: 'message/rfc822', body: {}, parts: [text('text/plain', 'inner')] },
        ],
      }),
    );
    expect(email.subject).toBe('Здравейте');
    expect(email.html).toBe('<p>Hello</p>\n<div>A note below</div>');
    expect(email.text).toBe('Hello\nA note below');
    expect(attachments).toBe(2);
  });

  it('reads UTF-8 whatever the header says, and other charsets where it is none', () => {
    expect(decodeBody(b64('Къде е поръчката?'), 'text/plain; charset=windows-1251')).toBe('Къде е поръчката?');
    expect(decodeBody(b64(Buffer.from([0xcf, 0xf0, 0xe8])), 'text/plain; charset="windows-1251"')).toBe('При');
    expect(decodeBody(b64(Buffer.from([0xff, 0x41])), 'text/plain; charset=nonsense')).toContain('A');
  });

  it('keeps the Message-IDs that a reply names, its own the last', () => {
    const headers = [
      { name: 'References', value: '<a@x> <b@x>' },
      { name: 'Message-ID', value: '<c@x>' },
    ];
    expect(mailOfMessage(message({ headers })).references).toEqual(['<a@x>', '<b@x>', '<c@x>']);
  });

  it('gives an answer for any tree, however deep or odd', () => {
    const deep = Array.from({ length: 5_000 }).reduce<object>(
      (inner) => ({ mimeType: 'multipart/mixed', parts: [inner] }),
      { mimeType: 'text/plain', body: { data: b64('x') } },
    );
    expect(mailOfMessage(message(deep as Record<string, unknown>)).email.subject).toBe('');
    const part = fc.letrec((tie) => ({
      part: fc.record(
        {
          mimeType: fc.oneof(fc.string(), fc.constantFrom('text/plain', 'text/html', 'multipart/alternative')),
          headers: fc.array(fc.record({ name: fc.constantFrom('From', 'To', 'Subject', 'Date'), value: fc.string() })),
          body: fc.oneof(fc.anything(), fc.record({ data: fc.string() })),
          parts: fc.oneof({ maxDepth: 3 }, fc.anything(), fc.array(tie('part'), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    })).part;
    fc.assert(
      fc.property(part, (payload) => {
        expect(typeof mailOfMessage(message(payload)).email.subject).toBe('string');
      }),
    );
  });
});
