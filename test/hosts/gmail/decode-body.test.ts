import fc from 'fast-check';
import { decodeBody } from '../../../src/hosts/gmail/decode-body';

const b64 = (bytes: string | Uint8Array) => Buffer.from(bytes as string).toString('base64url');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const GREETINGS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Where is my order?'],
  ['bg', 'Къде е поръчката ми?'],
  ['ru', 'Где мой заказ?'],
  ['uk', 'Де моє замовлення, ґазда?'],
];

describe('the text of a body', () => {
  it.each(GREETINGS)('is read in UTF-8 without any header, and in UTF-16 by one: %s', (_, text) => {
    expect(decodeBody(b64(text), '')).toBe(text);
    expect(decodeBody(b64(utf16(text)), 'text/plain; charset=utf-16le')).toBe(text);
    expect(decodeBody(b64(utf16(text).swap16()), 'text/plain; charset="UTF-16BE"')).toBe(text);
    expect(decodeBody(b64(text), 'text/plain; charset=utf-16')).toBe(text);
  });

  it.each([
    ['windows-1251', [0xcf, 0xf0, 0xe8, 0xb3], 'Приі'],
    ['koi8-u', [0xf0, 0xf2, 0xe9, 0xa4], 'ПРИє'],
    ['iso-8859-5', [0xbf, 0xe0, 0xd8], 'При'],
    ['ISO-8859-1', [0x63, 0x61, 0x66, 0xe9], 'café'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42], '日'],
  ])('is read in what the header says where it is no UTF-8: %s', (charset, bytes, text) => {
    for (const header of [`text/plain; charset=${charset}`, `text/plain; format=flowed; CharSet = "${charset}"; x=y`])
      expect(decodeBody(b64(Uint8Array.from(bytes)), header)).toBe(text);
  });

  it('is read in base64 of both alphabets, and without a mark at its start', () => {
    expect(decodeBody(Buffer.from('???>>>').toString('base64'), '')).toBe('???>>>');
    expect(decodeBody(b64('\ufeffHello'), '')).toBe('Hello');
  });

  it('is some text for any bytes and any header', () => {
    const charset = fc.oneof(
      fc.string(),
      fc.constantFrom('utf-16', 'utf16', 'iso-2022-kr', 'iso-2022-jp', 'x-user-defined', 'gb18030', 'constructor'),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), charset, (bytes, name) => {
        expect(typeof decodeBody(b64(bytes), `text/plain; charset=${name}`)).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (data, header) => {
        expect(typeof decodeBody(data, header)).toBe('string');
      }),
    );
  });

  it('is what was written in UTF-8, whatever charset the header names', () => {
    const charset = fc.constantFrom('us-ascii', 'windows-1251', 'utf-16', 'iso-2022-jp', 'nonsense');
    const written = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\x1b]/.test(text));
    fc.assert(
      fc.property(written, charset, (text, name) => {
        expect(decodeBody(b64(text), `text/html; charset=${name}`)).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it('is ten million characters at most, in time that grows with its bytes', () => {
    const long = 'QUFB'.repeat(20_000_000);
    expect(decodeBody(long, '')).toHaveLength(10_000_000);
    const header = 'charset '.repeat(200_000) + ' '.repeat(1_000_000);
    const before = performance.now();
    expect(decodeBody('QQ', header)).toBe('A');
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
