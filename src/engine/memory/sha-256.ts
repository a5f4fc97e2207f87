/** Round constants of SHA-256 (FIPS 180-4, 4.2.2) and the values that a hash begins with (5.3.3), eight figures each. */
const ROUNDS = words(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174' +
    'e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967' +
    '27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2',
);
const BEGINNING = words('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19');
const BLOCK = 64;

function words(figures: string): Int32Array {
  return Int32Array.from({ length: figures.length / 8 }, (_, i) => parseInt(figures.slice(8 * i, 8 * i + 8), 16) | 0);
}

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
