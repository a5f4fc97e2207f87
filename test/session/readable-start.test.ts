import { readableStart } from '../../src/session/readable-start';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the start of a mail that is parsed', () => {
  it('is all of an ordinary mail, with its attachments in base64 padded on every line', () => {
    const attachment = `${'QUJD'.repeat(18)}QQ==\r\n`.repeat(40_000);
    const mail = bytesOf(`Content-Transfer-Encoding: base64\r\n\r\n${attachment}`);
    expect(readableStart(mail)).toHaveLength(mail.length);
  });

  it('is all of a long mail in quoted-printable, which is full of the same sign', () => {
    const mail = bytesOf(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=D0=94=D0=B0=\r\n'.repeat(50_000)}`);
    expect(readableStart(mail)).toHaveLength(mail.length);
  });

  it.each(['Content-Transfer-Encoding: base64', 'content-transfer-encoding:\r\n BASE64'])(
    'ends where base64 has been padded a hundred thousand times (%s)',
    (field) => {
      const mail = bytesOf(`${field}\r\n\r\n${'QQ=='.repeat(200_000)}`);
      const head = field.length + 4;
      expect(readableStart(mail).length).toBe(head + 50_000 * 4 + 2);
    },
  );

  it('counts no padding in the parts after that in base64', () => {
    const part = '--b\r\nContent-Transfer-Encoding: base64\r\n\r\nQQ==\r\n--b\r\n\r\n';
    const mail = bytesOf(`${part}${'= '.repeat(200_000)}`);
    expect(readableStart(mail)).toHaveLength(mail.length);
  });
});
