/** What stands in a message that goes out. */
export type MailFields = {
  readonly from: string;
  /** Each as `Name <address>`, or an address alone. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
};

/** A message as a file (RFC 5322), dated `now` (milliseconds since 1970); no text in it can add a header. */
export function mailFile({ from, to, subject, html }: MailFields, now: number): Buffer {
  const body = Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\r\n');
  const lines = [
    `From: ${addressed(from)}`,
    `To: ${to.map(addressed).join(', ')}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${crypto.randomUUID()}@simulator.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
  ];
  return Buffer.from(lines.join('\r\n'));
}

function addressed(person: string): string {
  const [, name = '', address = person] = /^(.*?)\s*<([^<>]*)>\s*$/s.exec(person) ?? [];
  const bare = address.replace(/[^\x21-\x7e]|[<>,;]/g, '');
  return name === '' ? bare : `${encoded(name)} <${bare}>`;
}

/** Any text as encoded words (RFC 2047), each short enough, none cut within a character. */
function encoded(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join('\r\n ');
}
