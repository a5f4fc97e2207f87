import { randomBytes } from 'node:crypto';
import { SignJWT, jwtVerify } from 'jose';
import * as v from 'valibot';
import { visitorClaims } from './visitor';
import type { Visitor } from './visitor';

/** Signs and reads what lets a person into the page for own letters. Reading gives undefined for all that is not let in. */
export type EditTokens = {
  /** For the address in Gmail's answer; short, because addresses are kept in histories. */
  readonly ticketFor: (visitor: Visitor) => Promise<string>;
  readonly readTicket: (token: unknown) => Promise<Visitor | undefined>;
  /** For the cookie that takes the ticket's place. */
  readonly sessionFor: (visitor: Visitor) => Promise<string>;
  readonly readSession: (token: unknown) => Promise<Visitor | undefined>;
};

/** How long a session lasts: a working day. */
export const SESSION_SECONDS = 8 * 3_600;

const TICKET = { audience: 'take-five/edit-ticket', seconds: 5 * 60 };
const SESSION = { audience: 'take-five/edit', seconds: SESSION_SECONDS };
const ISSUER = 'take-five';
const MAX_TOKEN_LENGTH = 2_048;

/** Makes them with `secret`, or with one of this process alone where there is none; `now` is in milliseconds since 1970. */
export function createEditTokens(secret: string | undefined, now: () => number): EditTokens {
  const key = secret === undefined ? randomBytes(32) : new TextEncoder().encode(secret);

  function sign({ id, address, language, timeZone }: Visitor, { audience, seconds }: typeof TICKET): Promise<string> {
    const at = Math.floor(now() / 1_000);
    return new SignJWT({ email: address, language, zoneinfo: timeZone })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setSubject(id)
      .setAudience(audience)
      .setIssuedAt(at)
      .setExpirationTime(at + seconds)
      .sign(key);
  }
  async function read(token: unknown, audience: string): Promise<Visitor | undefined> {
    if (typeof token !== 'string' || token.length > MAX_TOKEN_LENGTH) return undefined;
    const payload = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience,
      currentDate: new Date(now()),
      requiredClaims: ['exp', 'iat', 'sub'],
    }).then(
      (verified) => verified.payload,
      // Why it is not let in is nobody's business.
      () => undefined,
    );
    const claims = v.safeParse(visitorClaims, payload);
    if (!claims.success) return undefined;
    const { sub, email, language, zoneinfo } = claims.output;
    return { id: sub, address: email, language, timeZone: zoneinfo };
  }

  return {
    ticketFor: (visitor) => sign(visitor, TICKET),
    readTicket: (token) => read(token, TICKET.audience),
    sessionFor: (visitor) => sign(visitor, SESSION),
    readSession: (token) => read(token, SESSION.audience),
  };
}
