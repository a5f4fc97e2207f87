import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWK } from 'jose';

/** Signs as Google does, with a key of this process alone. */
export type GoogleTokens = {
  /** By which a server in demo mode checks the signatures. */
  readonly publicKey: JWK;
  /** Says that a call comes from Google; `audience` is the address that is called. */
  readonly system: (audience: string) => Promise<string>;
  /** Says whose mailbox it is. */
  readonly user: (person: { readonly id: string; readonly address: string }) => Promise<string>;
};

/** The names that a server in demo mode expects in the place of a deployment's own. */
const DEMO = { serviceAccount: 'demo@take-five.invalid', clientId: 'take-five-demo', keyId: 'demo' };
const ISSUER = 'https://accounts.google.com';
/** As long as Google's are valid. */
const VALID_SECONDS = 3_600;

/** Makes a key pair that nobody else has. Times are this machine's, because the server checks them by its own clock. */
export async function createGoogleTokens(): Promise<GoogleTokens> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const sign = (claims: Readonly<Record<string, unknown>>, audience: string): Promise<string> => {
    const seconds = Math.floor(Date.now() / 1_000);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: DEMO.keyId, typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + VALID_SECONDS)
      .sign(privateKey);
  };
  return {
    publicKey: { ...(await exportJWK(publicKey)), kid: DEMO.keyId, alg: 'RS256', use: 'sig' },
    system: (audience) => sign({ sub: 'demo', email: DEMO.serviceAccount, email_verified: true }, audience),
    user: ({ id, address }) => sign({ sub: id, email: address, email_verified: true }, DEMO.clientId),
  };
}
