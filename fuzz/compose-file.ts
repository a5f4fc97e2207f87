import type { Random } from './random';

/** What a person wrote, before it becomes a mail file. */
export type Written = { readonly subject: string; readonly text: string; readonly html: string };

type Encoding = '8bit' | 'base64' | 'quoted-printable';

const CHARSETS: readonly [string, ...string[]] = ['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'windows-1251', 'koi8-r'];

/** A mail file, one character a byte, in one of the ways that mail programs write it; now and then with a wrong charset. */
export function composeFile({ subject, text, html }: Written, random: Random): string {
  const head = [
    'From: =?utf-8?B?0JDQvdC90LAg0JHRltC70LA=?= <anna@klient.example>',
    'To: care@example.com',
    `Subject: =?utf-8?B?${Buffer.from(subject.slice(0, 500)).toString('base64')}?=`,
    'Date: Tue, 10 Mar 2026 10:15:00 +0200',
    'MIME-Version: 1.0',
  ];
  const parts = [
    ...(text === '' && html !== '' ? [] : [partOf('plain', text, random)]),
    ...(html === '' ? [] : [partOf('html', html, random)]),
  ];
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && random.chance(0.6)) return [...head, only].join('\r\n');
  const kind = random.pick(['alternative', 'mixed', 'related']);
  const body = parts.map((part) => `--=_b1\r\n${part}\r\n`).join('');
  return [...head, `Content-Type: multipart/${kind}; boundary="=_b1"`, '', `${body}--=_b1--\r\n`].join('\r\n');
}

function partOf(kind: 'plain' | 'html', content: string, random: Random): string {
  const charset = random.pick(CHARSETS);
  const encoding = random.pick<Encoding>(['8bit', 'base64', 'quoted-printable']);
  const bytes = Buffer.from(content, charset === 'utf-16le' ? 'utf16le' : 'utf8');
  return [
    `Content-Type: text/${kind}; charset=${charset}${random.chance(0.1) ? '; format=flowed' : ''}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoded(bytes, encoding),
  ].join('\r\n');
}

function encoded(bytes: Buffer, encoding: Encoding): string {
  if (encoding === '8bit') return bytes.toString('latin1');
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  return bytes
    .toString('latin1')
    .replace(/[=\x80-\xff\0]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/[^\r\n]{72}/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));
}
