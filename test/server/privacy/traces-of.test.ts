import { tracesOf } from './traces-of';

const WORDS = ['Quorvanth', 'Вихрогон'];

describe('the search for words that must not be kept', () => {
  it.each(WORDS)('finds %s in every form in which a program could have kept it', (word) => {
    const forms: readonly (readonly [string, Buffer])[] = [
      ['utf-8', Buffer.from(`{"name":"${word.toUpperCase()}"}`)],
      ['utf-16', Buffer.from(`!${word}`, 'utf16le')],
      ['utf-16', Buffer.concat([Buffer.from('!'), Buffer.from(word, 'utf16le')])],
      ['utf-16, big end first', Buffer.from(word, 'utf16le').swap16()],
      ['base64', Buffer.from(Buffer.from(word).toString('base64'))],
      ['base64', Buffer.from(Buffer.from(`a${word}b`).toString('base64url'))],
      ['base64', Buffer.from(Buffer.from(`ab${word}`).toString('base64'))],
      ['percent', Buffer.from(encodeURIComponent(word))],
      ['percent', Buffer.from(encodeURIComponent(word).toLowerCase())],
      [
        'quoted-printable',
        Buffer.from(
          `${encodeURIComponent(word).replace(/%/g, '=').slice(0, 6)}=\r\n${encodeURIComponent(word).replace(/%/g, '=').slice(6)}`,
        ),
      ],
      ['hexadecimal', Buffer.from(Buffer.from(word).toString('hex').toUpperCase())],
    ];
    for (const [form, bytes] of forms) expect(tracesOf(bytes, WORDS)).toContain(`${word}: ${form}`);
  });

  it('finds Cyrillic that JSON has escaped', () => {
    expect(tracesOf(Buffer.from('"\\u0412\\u0438\\u0445\\u0440\\u043E\\u0433\\u043E\\u043D"'), WORDS)).toEqual([
      'Вихрогон: escaped',
    ]);
  });

  it('finds nothing in other words', () => {
    expect(tracesOf(Buffer.from('Quorum, вихор'), WORDS)).toEqual([]);
  });
});
