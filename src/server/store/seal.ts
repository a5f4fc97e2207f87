import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const MARK = 'sealed.1.';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A text that cannot be opened: its secret is not among those of this server, or somebody has changed it. */
export class SealBroken extends Error {
  constructor() {
    super('A document is sealed with a secret that STORE_SECRET does not hold.');
    this.name = 'SealBroken';
  }
}

/** Seals the documents of one person. */
export type Seal = {
  /** The text as it is stored under this name. */
  readonly close: (name: string, text: string) => string;
  /** The text that was sealed, or was stored before there was a secret. Throws a `SealBroken` where no secret opens it. */
  readonly open: (name: string, stored: string) => string;
};

/**
 * AES-256-GCM with a key for each person, derived from the secret by HKDF-SHA-256; person and name are authenticated, so that no text
 * can be moved to another place. The first secret seals, each opens.
 */
export function sealFor(secrets: readonly string[], user: string): Seal {
  const keys = secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, user, 'documents', 32)));
  const [first] = keys;
  return {
    close(name, text) {
      if (first === undefined) return text;
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, first, nonce).setAAD(placeOf(user, name));
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return MARK + sealed.toString('base64url');
    },
    open(name, stored) {
      if (!stored.startsWith(MARK)) return stored;
      const sealed = Buffer.from(stored.slice(MARK.length), 'base64url');
      for (const key of keys) {
        const text = opened(key, sealed, placeOf(user, name));
        if (text !== undefined) return text;
      }
      throw new SealBroken();
    },
  };
}

const placeOf = (user: string, name: string): Buffer => Buffer.from(JSON.stringify([user, name]));

function opened(key: Buffer, sealed: Buffer, place: Buffer): string | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const end = sealed.length - TAG_BYTES;
  const cipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  cipher.setAAD(place).setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES, end)), cipher.final()]).toString('utf8');
  } catch {
    // Another secret may have sealed it.
    return undefined;
  }
}
