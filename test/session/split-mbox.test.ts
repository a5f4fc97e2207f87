import fc from 'fast-check';
import { openEml } from '../../src/session/open-eml';
import { splitMbox } from '../../src/session/split-mbox';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const split = (text: string): readonly string[] =>
  splitMbox(bytesOf(text)).map((mail) => new TextDecoder().decode(mail));
const FROM = 'From ann@x.example Fri Nov 20 09:15:00 2026';

describe('splitMbox', () => {
  it('gives each mail without its "From " line', () => {
    expect(split(`${FROM}\nSubject: 1\n\nOne\n\n${FROM}\nSubject: 2\n\nTwo\n`)).toEqual([
      'Subject: 1\n\nOne\n',
      'Subject: 2\n\nTwo\n',
    ]);
  });

  it('splits a file with Windows line ends', () => {
    expect(split(`${FROM}\r\nSubject: 1\r\n\r\nOne\r\n\r\n${FROM}\r\nSubject: 2\r\n\r\nTwo`)).toEqual([
      'Subject: 1\r\n\r\nOne\r\n',
      'Subject: 2\r\n\r\nTwo',
    ]);
  });

  it('takes one quotation mark off quoted "From " lines', () => {
    expect(split(`${FROM}\nSubject: 1\n\n>From here\n>>From there\n> From afar\n`)).toEqual([
      'Subject: 1\n\nFrom here\n>From there\n> From afar\n',
    ]);
  });

  it.each(['From now on I shop elsewhere.\n', 'Hello\nFrom now on:\n', '\nFrom now on I wait.\nGoodbye\n'])(
    'does not cut a mail at the sentence %j',
    (sentence) => {
      expect(split(`${FROM}\nSubject: 1\n\n${sentence}`)).toEqual([`Subject: 1\n\n${sentence}`]);
    },
  );

  it('gives a single mail file back as it is', () => {
    const mail = 'Subject: 1\n\nHello\n\nFrom Ann\nX: y\n>From Bob\n';
    expect(split(mail)).toEqual([mail]);
  });

  it.each(['', '\n\r\n', '\uFEFF'])('finds no mail in %j', (text) => {
    expect(split(text)).toEqual([]);
  });

  it('cuts any bytes into mails that can be opened', async () => {
    const piece = fc.oneof(
      fc.constantFrom(`${FROM}\n`, 'From \r\n', '\n', '\r\n', 'Subject: 1\n', '>From x\n', 'Text'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const bytes = bytesOf(pieces.join(''));
        const mails = splitMbox(bytes);
        expect(mails.reduce((sum, mail) => sum + mail.length, 0)).toBeLessThanOrEqual(bytes.length);
        for (const mail of mails) expect((await openEml(mail)).id).not.toBe('');
      }),
    );
  });

  it('gives back every mail that was put in', () => {
    const mail = fc.array(fc.stringMatching(/^[a-zA-Z :]{0,20}$/), { maxLength: 6 }).map((lines) => {
      const body = lines.map((line) => `${line}\n`).join('');
      return `Subject: x\n\n${body.replace(/^From /gm, '>From ')}`;
    });
    fc.assert(
      fc.property(fc.array(mail, { minLength: 1, maxLength: 5 }), (mails) => {
        const mbox = mails.map((one) => `${FROM}\n${one}\n`).join('');
        expect(split(mbox).map((one) => one.trimEnd())).toEqual(
          mails.map((one) => one.replace(/^>From /gm, 'From ').trimEnd()),
        );
      }),
    );
  });
});
