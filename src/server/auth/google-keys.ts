import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';

const KEYS_OF_GOOGLE = new URL('https://www.googleapis.com/oauth2/v3/certs');

/** Google's public keys, fetched when they are first needed, kept, and fetched anew when a token names one that is not known. */
export function googleKeys(): JWTVerifyGetKey {
  return createRemoteJWKSet(KEYS_OF_GOOGLE, { timeoutDuration: 3_000 });
}
