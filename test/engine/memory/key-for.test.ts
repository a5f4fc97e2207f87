import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { keyFor } from '../../../src/engine';

describe('keyFor', () => {
  it('gives the same email the same key in one mailbox, whatever the case of the address', () => {
    expect(keyFor('Elena@Northwind.example', '<1@x>')).toBe(keyFor('elena@northwind.example', '<1@x>'));
  });

  it('gives another key in another mailbox, so that nobody can compare', () => {
    expect(keyFor('elena@northwind.example', '<1@x>')).not.toBe(keyFor('ann@northwind.example', '<1@x>'));
  });

  it('is the HMAC of the standard, over UTF-16 code units, cut to 64 bits', () => {
    const bytes = (text: string) => Buffer.from(text, 'utf16le').swap16();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const whole = createHmac('sha256', bytes('elena@northwind.example')).update(bytes(text)).digest('hex');
        expect(keyFor('Elena@northwind.example', text)).toBe(whole.slice(0, 16));
      }),
    );
  });

  it('holds nothing but 16 hexadecimal digits, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(keyFor('a@b', text)).toMatch(/^[0-9a-f]{16}$/)),
    );
  });
});
