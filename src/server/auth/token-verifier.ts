import { errors, jwtVerify } from 'jose';
import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import { Refusal } from './refusal';
import type { RefusalReason } from './refusal';
import { CLOCK_TOLERANCE_SECONDS, GOOGLE_ISSUERS } from './token-rules';
import type { TokenRules } from './token-rules';

/** Who a person is, by a checked token: Google's own stable name for the account, and its address in lower case. */
export type User = { readonly id: string; readonly address: string };

/** Tells whether a call comes from Google, and for whom. Both reject with a `Refusal` alone. */
export type TokenVerifier = {
  /** `called` is the whole address of the call, which Google may have named as the audience. */
  readonly checkSystem: (token: string | undefined, called: string) => Promise<void>;
  readonly userOf: (token: unknown) => Promise<User>;
};

const systemClaims = v.object({ email: v.string(), email_verified: v.literal(true) });
const userClaims = v.object({ sub: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,255}$/)) });
const addressClaims = v.object({ email: v.pipe(v.string(), v.minLength(3), v.maxLength(320)) });

/** Tokens longer than this are never Google's; they are refused before anything is worked out. */
const MAX_TOKEN_LENGTH = 8_192;

/** Checks tokens against `keys` and `rules`; `now` is in milliseconds since 1970. `baseUrl` is asked for each time, as a demo learns it late. */
export function createTokenVerifier(
  keys: JWTVerifyGetKey,
  rules: TokenRules,
  { baseUrl, now }: { readonly baseUrl: () => string; readonly now: () => number },
): TokenVerifier {
  const claimsOf = async (token: string, audience: readonly string[], bad: RefusalReason): Promise<JWTPayload> => {
    if (token.length > MAX_TOKEN_LENGTH) throw new Refusal(bad);
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['RS256'],
        audience: [...audience],
        issuer: GOOGLE_ISSUERS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: new Date(now()),
        requiredClaims: ['exp', 'iat'],
      });
      return payload;
    } catch (error) {
      throw new Refusal(isAboutKeys(error) ? 'no-keys' : bad);
    }
  };
  return {
    checkSystem: async (token, called) => {
      if (token === undefined) throw new Refusal('no-token');
      const claims = v.safeParse(
        systemClaims,
        await claimsOf(token, rules.audiences ?? [baseUrl(), called], 'bad-token'),
      );
      if (!claims.success || claims.output.email.toLowerCase() !== rules.serviceAccount)
        throw new Refusal('foreign-account');
    },
    userOf: async (token) => {
      if (typeof token !== 'string' || token === '') throw new Refusal('no-user-token');
      const claims = await claimsOf(token, [rules.clientId], 'bad-user-token');
      const user = v.safeParse(userClaims, claims);
      if (!user.success) throw new Refusal('bad-user-token');
      const address = v.safeParse(addressClaims, claims);
      // A person may refuse to show the address; then the token is good, and not enough.
      if (!address.success) throw new Refusal('no-address');
      return { id: user.output.sub, address: address.output.email.toLowerCase() };
    },
  };
}

/** True when the token was not even looked at, because the keys could not be fetched. */
function isAboutKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);
}
