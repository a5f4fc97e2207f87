import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK, JWTVerifyGetKey } from 'jose';
import type { PublicKey } from '../config/config';
import { GOOGLE_ISSUERS } from './token-rules';
import type { TokenRules } from './token-rules';
import type { User } from './token-verifier';

/** Stands in for Google on this machine: signs the two tokens that come with each of its calls. */
export type DemoTokens = {
  /** The keys by which a server in demo mode checks them. */
  readonly keys: JWTVerifyGetKey;
  readonly rules: TokenRules;
  /** For the header `Authorization: Bearer …`; `audience` is the server's base URL, or the address that is called. */
  readonly systemToken: (audience: string) => Promise<string>;
  /** For `authorizationEventObject.userIdToken`. */
  readonly userToken: (user: User) => Promise<string>;
};

const RULES: TokenRules = {
  audiences: undefined,
  serviceAccount: 'demo@take-five.invalid',
  clientId: 'take-five-demo',
};

/** As long as Google's are valid. */
const VALID_SECONDS = 3_600;

/** By which a server in demo mode checks the tokens of another program, whose public key this is. */
export function demoRules({ kty, n, e }: PublicKey): Pick<DemoTokens, 'keys' | 'rules'> {
  return { keys: createLocalJWKSet({ keys: [{ kty, n, e, kid: 'demo', alg: 'RS256', use: 'sig' }] }), rules: RULES };
}

/**
 * Makes a key pair that lives as long as this process, unless a private RS256 `key` is given, with which several processes accept the
 * same tokens. `now` is in milliseconds since 1970.
 */
export async function createDemoTokens({
  key,
  now = Date.now,
}: { readonly key?: JWK; readonly now?: () => number } = {}): Promise<DemoTokens> {
  const secret = key ?? (await createDemoKey());
  const signer = await importJWK(secret, 'RS256');
  const { kty, n, e } = secret;
  const open = {
    kty,
    ...(n !== undefined && { n }),
    ...(e !== undefined && { e }),
    kid: 'demo',
    alg: 'RS256',
    use: 'sig',
  } as JWK;
  const sign = (claims: Readonly<Record<string, unknown>>, audience: string): Promise<string> => {
    const seconds = Math.floor(now() / 1_000);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'demo', typ: 'JWT' })
      .setIssuer(GOOGLE_ISSUERS[0] ?? '')
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + VALID_SECONDS)
      .sign(signer);
  };
  return {
    keys: createLocalJWKSet({ keys: [open] }),
    rules: RULES,
    systemToken: (audience) => sign({ sub: 'demo', email: RULES.serviceAccount, email_verified: true }, audience),
    userToken: ({ id, address }) => sign({ sub: id, email: address, email_verified: true }, RULES.clientId),
  };
}

/** A private key for `createDemoTokens`, as it can be handed to another process. */
export async function createDemoKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return exportJWK(privateKey);
}
