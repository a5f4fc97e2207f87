import { SignJWT } from 'jose';
import { createEditTokens } from '../../../src/server/edit/edit-tokens';
import { sessionCookie, sessionIn } from '../../../src/server/edit/session-cookie';

const SECRET = 'abcdefghijklmnopqrstuvwxyz-0123456789';
const VISITOR = { id: '1076', address: 'olena@example.org', language: 'uk', timeZone: 'Europe/Kyiv' } as const;
const NOW = Date.UTC(2026, 10, 22, 9, 30);
const MINUTE = 60_000;

/** Tokens of one server at a time of the day. */
const at = (now: number, secret: string | undefined = SECRET) => createEditTokens(secret, () => now);

describe('the ticket and the session', () => {
  it('say who a person is, to every process that knows the secret', async () => {
    expect(await at(NOW).readTicket(await at(NOW).ticketFor(VISITOR))).toEqual(VISITOR);
    expect(await at(NOW).readSession(await at(NOW).sessionFor(VISITOR))).toEqual(VISITOR);
  });

  it('are over after five minutes and after eight hours', async () => {
    const ticket = await at(NOW).ticketFor(VISITOR);
    const session = await at(NOW).sessionFor(VISITOR);
    expect(await at(NOW + 4 * MINUTE).readTicket(ticket)).toEqual(VISITOR);
    expect(await at(NOW + 5 * MINUTE + 1_000).readTicket(ticket)).toBeUndefined();
    expect(await at(NOW + 479 * MINUTE).readSession(session)).toEqual(VISITOR);
    expect(await at(NOW + 480 * MINUTE + 1_000).readSession(session)).toBeUndefined();
  });

  it('do not stand in for each other', async () => {
    expect(await at(NOW).readSession(await at(NOW).ticketFor(VISITOR))).toBeUndefined();
    expect(await at(NOW).readTicket(await at(NOW).sessionFor(VISITOR))).toBeUndefined();
  });

  it('are refused where another secret signed them, or the secret of another process', async () => {
    const foreign = await at(NOW, `${SECRET}!`).ticketFor(VISITOR);
    const own = createEditTokens(undefined, () => NOW);
    expect(await at(NOW).readTicket(foreign)).toBeUndefined();
    expect(await createEditTokens(undefined, () => NOW).readTicket(await own.ticketFor(VISITOR))).toBeUndefined();
    expect(await own.readTicket(await own.ticketFor(VISITOR))).toEqual(VISITOR);
  });

  it('are refused where they say too little, and where they are no tokens', async () => {
    const half = await new SignJWT({ email: 'a@b.c' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('take-five')
      .setAudience('take-five/edit-ticket')
      .setSubject('1')
      .setIssuedAt(NOW / 1_000)
      .setExpirationTime(NOW / 1_000 + 60)
      .sign(new TextEncoder().encode(SECRET));
    for (const token of [half, undefined, 7, '', 'a.b.c', 'x'.repeat(5_000), ['a']])
      expect(await at(NOW).readTicket(token)).toBeUndefined();
  });
});

describe('the cookie', () => {
  it('is the page’s alone, and no script’s', () => {
    expect(sessionCookie('t.o.k', 'https://mail.example/five')).toBe(
      'take-five-edit=t.o.k; Path=/five/edit; Max-Age=28800; HttpOnly; SameSite=Strict; Secure',
    );
    expect(sessionCookie('t.o.k', 'http://127.0.0.1:8080')).not.toContain('Secure');
  });

  it('is found among others', () => {
    expect(sessionIn('a=1; take-five-edit=t.o.k; b=2')).toBe('t.o.k');
    expect(sessionIn('x-take-five-edit=t.o.k')).toBeUndefined();
    expect(sessionIn(undefined)).toBeUndefined();
  });
});
