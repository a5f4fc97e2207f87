import fc from 'fast-check';
import { createHash, createHmac } from 'node:crypto';
import { hmacSha256, sha256 } from '../../../src/engine/memory/sha-256';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
/** Long enough for several blocks, and often near the end of one. */
const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 50, maxLength: 70 }));

describe('SHA-256', () => {
  it('is that of the standard for its own examples', () => {
    expect(hex(sha256(Buffer.from('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(sha256(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hex(sha256(Buffer.alloc(1_000_000, 'a')))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('is that of Node for any bytes', () => {
    fc.assert(
      fc.property(bytes, (one) => expect(hex(sha256(one))).toBe(createHash('sha256').update(one).digest('hex'))),
    );
  });

  it('is that of Node at every length up to three blocks', () => {
    for (let length = 0; length <= 192; length++) {
      const one = Uint8Array.from({ length }, (_, i) => i * 7);
      expect(hex(sha256(one))).toBe(createHash('sha256').update(one).digest('hex'));
    }
  });

  it('leaves its bytes as they are, and reads no more than the part it is given', () => {
    const whole = Uint8Array.from([1, 2, 3, 4, 5]);
    const part = whole.subarray(1, 3);
    expect(hex(sha256(part))).toBe(createHash('sha256').update(part).digest('hex'));
    expect([...whole]).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('HMAC-SHA-256', () => {
  it('is that of Node for any key and bytes', () => {
    fc.assert(
      fc.property(bytes, bytes, (key, one) =>
        expect(hex(hmacSha256(key, one))).toBe(createHmac('sha256', key).update(one).digest('hex')),
      ),
    );
  });
});
