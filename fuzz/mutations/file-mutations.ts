import type { Random } from '../random';
import { insertAt, placeIn, stretchOf } from './mutation';
import type { Mutation } from './mutation';

const CHARSETS: readonly [string, ...string[]] = [
  'utf-8',
  'windows-1251',
  'koi8-r',
  'iso-8859-5',
  'utf-16',
  'utf-16be',
  'utf-7',
  'us-ascii',
  'x-unknown',
  '',
  '"',
  'gb18030',
  'shift_jis',
];
const ENCODINGS: readonly [string, ...string[]] = [
  'base64',
  'quoted-printable',
  '8bit',
  '7bit',
  'x-uuencode',
  'BASE64',
  '',
  'binary',
];
const HEADERS: readonly [string, ...string[]] = [
  'Subject: =?utf-8?B?0JfQsNC',
  'Subject: =?koi8-r?Q?=FF=FE_?= =?x?x?x?=',
  'From: "Петров, Иван" <ivan@example.bg>, <second@example.bg>',
  'From: <<<>>> "',
  'From: =?utf-8?Q?=D0=98=D0=B2=D0=B0=D0=BD?= <a@b',
  'Reply-To: undisclosed-recipients:;',
  'Content-Type: multipart/mixed',
  'Content-Type: text/html; charset',
  'Content-Type: multipart/alternative; boundary=""',
  'Content-Type: message/rfc822',
  'Content-Transfer-Encoding: base64',
  'Date: 99 Foo 0000 99:99:99 +9999',
  'Auto-Submitted: auto-replied',
  'Received: ;',
  'References: <',
  ': no name',
  'no colon at all',
];

/** Ways to spoil the bytes of a mail file. */
export const FILE_MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  { name: 'file truncated', spoil: (file, random) => file.slice(0, placeIn(file, random)) },
  { name: 'bytes changed', spoil: changeBytes },
  { name: 'bytes taken out', spoil: (file, random) => cut(file, random, 300) },
  { name: 'bytes doubled', spoil: double },
  {
    name: 'null bytes',
    spoil: (file, random) => insertAt(file, placeIn(file, random), '\0'.repeat(1 + random.below(40))),
  },
  {
    name: 'half characters',
    spoil: (file, random) =>
      insertAt(file, placeIn(file, random), random.pick(['\xd0', '\xf0\x9f', '\xed\xa0\x80', '\xff\xfe', '\xc0\x80'])),
  },
  {
    name: 'charset changed',
    spoil: (file, random) => file.replace(/charset="?[\w-]*"?/i, () => `charset=${random.pick(CHARSETS)}`),
  },
  {
    name: 'transfer encoding changed',
    spoil: (file, random) =>
      file.replace(/(Content-Transfer-Encoding:).*/i, (_, name: string) => `${name} ${random.pick(ENCODINGS)}`),
  },
  { name: 'broken base64', spoil: (file, random) => spoilLine(file, random, /^[A-Za-z0-9+/]{20,}=*$/) },
  { name: 'broken quoted-printable', spoil: (file, random) => spoilLine(file, random, /=[0-9A-F]{2}/) },
  { name: 'boundary spoilt', spoil: spoilBoundary },
  { name: 'part doubled', spoil: doublePart },
  { name: 'header put in', spoil: (file, random) => `${random.pick(HEADERS)}\r\n${file}` },
  { name: 'header folded', spoil: fold },
  { name: 'header without end', spoil: (file, random) => `X-Long: ${'a '.repeat(random.below(20_000))}\r\n${file}` },
  { name: 'no empty line', spoil: (file) => file.replace(/\r?\n\r?\n/, '\r\n') },
  { name: 'nested', spoil: (file, random) => nest(file, random, 1 + random.below(10)) },
  {
    name: 'other file put in',
    spoil: (file, random, other) => insertAt(file, placeIn(file, random), cut(other, random, 2_000)),
  },
];

function changeBytes(file: string, random: Random): string {
  let changed = file;
  for (let left = 1 + random.below(20); left > 0; left -= 1) {
    const place = placeIn(changed, random);
    changed = changed.slice(0, place) + String.fromCharCode(random.below(256)) + changed.slice(place + 1);
  }
  return changed;
}

function cut(file: string, random: Random, most: number): string {
  const { start, end } = stretchOf(file, random, most);
  return file.slice(0, start) + file.slice(end);
}

function double(file: string, random: Random): string {
  const { start, end } = stretchOf(file, random, 2_000);
  return insertAt(file, end, file.slice(start, end));
}

function spoilLine(file: string, random: Random, which: RegExp): string {
  const lines = file.split('\n');
  const places = lines.flatMap((line, index) => (which.test(line.trim()) ? index : []));
  const place = places[random.below(Math.max(1, places.length))];
  if (place === undefined) return file;
  const line = lines[place] ?? '';
  lines[place] = insertAt(
    line,
    placeIn(line, random),
    random.pick(['=', '==', '=\r', '=ZZ', '=\xff', '!', '\0', '=A', ' ', '----']),
  );
  return lines.join('\n');
}

function spoilBoundary(file: string, random: Random): string {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(file)?.[1];
  if (boundary === undefined) return `Content-Type: multipart/mixed; boundary="b"\r\n${file}`;
  const line = `--${boundary}`;
  if (random.chance(0.4))
    return insertAt(file, placeIn(file, random), `\r\n${line}${random.pick(['', '--', ' ', 'x'])}\r\n`);
  const places = file.split(line);
  const gone = 1 + random.below(Math.max(1, places.length - 1));
  return places
    .map((part, index) =>
      index === 0 ? part : (index === gone ? `--${random.pick(['', 'x', boundary.slice(1)])}` : line) + part,
    )
    .join('');
}

function doublePart(file: string, random: Random): string {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(file)?.[1];
  if (boundary === undefined) return file;
  const parts = file.split(`--${boundary}`);
  const one = 1 + random.below(Math.max(1, parts.length - 1));
  const again = Array.from({ length: 1 + random.below(15) }, () => parts[one] ?? '');
  return [...parts.slice(0, one), ...again, ...parts.slice(one)].join(`--${boundary}`);
}

function fold(file: string, random: Random): string {
  const end = file.search(/\r?\n\r?\n/);
  return insertAt(
    file,
    random.below(Math.max(1, end)),
    random.pick(['\r\n ', '\r\n\t', '\n ', '\r\n \r\n ', '\r ', '\r\n']),
  );
}

function nest(file: string, random: Random, depth: number): string {
  let nested = file;
  for (let level = 0; level < depth; level += 1) {
    nested = random.chance(0.5)
      ? `Content-Type: message/rfc822\r\nSubject: level ${level}\r\n\r\n${nested}`
      : `Content-Type: multipart/mixed; boundary="n${level}"\r\n\r\n--n${level}\r\n${nested}\r\n--n${level}--\r\n`;
  }
  return nested;
}
