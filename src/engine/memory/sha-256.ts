// The constants are the first 32 bits behind the point of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). The nearest of them
// to a whole number is thousands of times as far from it as any engine's Math.cbrt is from the truth.
const bitsOf = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const PRIMES: number[] = [];
for (let one = 2; PRIMES.length < 64; one++) if (PRIMES.every((prime) => one % prime !== 0)) PRIMES.push(one);
const ROUNDS = Int32Array.from(PRIMES, (prime) => bitsOf(Math.cbrt(prime)));
const BEGINNING = Int32Array.from(PRIMES.slice(0, 8), (prime) => bitsOf(Math.sqrt(prime)));
const BLOCK = 64;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The SHA-256 of some bytes (FIPS 180-4), 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  // A one, zeros, and the length in bits fill the last block.
  const padded = new DataView(new ArrayBuffer(BLOCK * (Math.floor((bytes.length + 8) / BLOCK) + 1)));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 0x20000000));
  padded.setUint32(padded.byteLength - 4, bytes.length << 3);
  const hash = Int32Array.from(BEGINNING);
  for (let at = 0; at < padded.byteLength; at += BLOCK) addBlock(hash, padded, at);
  const result = new DataView(new ArrayBuffer(32));
  hash.forEach((word, i) => result.setInt32(4 * i, word));
  return new Uint8Array(result.buffer);
}

const schedule = new Int32Array(BLOCK);

/** The compression of one block, in the names of the standard (6.2.2). */
function addBlock(hash: Int32Array, block: DataView, at: number): void {
  for (let t = 0; t < BLOCK; t++) {
    if (t < 16) {
      schedule[t] = block.getInt32(at + 4 * t);
      continue;
    }
    const near = schedule[t - 2] ?? 0;
    const far = schedule[t - 15] ?? 0;
    const sum =
      (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) + (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3));
    schedule[t] = sum + (schedule[t - 7] ?? 0) + (schedule[t - 16] ?? 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < BLOCK; t++) {
    const choice = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
    const one = h + choice + (ROUNDS[t] ?? 0) + (schedule[t] ?? 0);
    const majority = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i] ?? 0) + word));
}

/** The HMAC of a message with SHA-256 (RFC 2104), 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const short = key.length > BLOCK ? sha256(key) : key;
  const keyed = (mask: number, rest: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(BLOCK + rest.length);
    bytes.set(short);
    for (let i = 0; i < BLOCK; i++) bytes[i] = (bytes[i] ?? 0) ^ mask;
    bytes.set(rest, BLOCK);
    return sha256(bytes);
  };
  return keyed(0x5c, keyed(0x36, message));
}

/** Bytes in hexadecimal figures, two each. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
