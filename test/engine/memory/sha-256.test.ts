import fc from 'fast-check';
import { createHash, createHmac } from 'node:crypto';
import { hmacSha256, sha256 } from '../../../src/engine/memory/sha-256';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const nodes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  it('is that of the standard’s examples', () => {
    expect(hex(sha256(Buffer.from('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hex(sha256(Buffer.from('')))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is Node’s at every length up to three blocks, where padding changes', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 131 + length) & 255);
      expect(hex(sha256(bytes))).toBe(nodes(bytes));
    }
  });

  it('is Node’s for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => hex(sha256(bytes)) === nodes(bytes)));
  });

  it('with a key is Node’s HMAC, for keys longer than a block too', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, bytes, (key, message) => {
        expect(hex(hmacSha256(key, message))).toBe(createHmac('sha256', key).update(message).digest('hex'));
      }),
    );
  });
});
