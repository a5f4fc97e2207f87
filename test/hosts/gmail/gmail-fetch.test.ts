import { gmailFetch } from '../../../src/hosts/gmail/gmail-fetch';
import type { GmailRequest, GmailWire } from '../../../src/hosts/gmail/gmail-fetch';
import { GmailRefusal } from '../../../src/hosts/gmail/gmail-refusal';

type Given = Response | Error;

/** A line that gives these answers one after the other, and writes down what was asked and waited. */
function line(...answers: readonly Given[]) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const waits: number[] = [];
  const wire: GmailWire = {
    apiUrl: 'https://gmail.test',
    async fetch(input, init) {
      asked.push({ url: input instanceof Request ? input.url : String(input), init });
      const answer = answers[asked.length - 1];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('asked too often');
      return answer;
    },
    wait: async (ms) => void waits.push(ms),
  };
  return { wire, asked, waits };
}

const json = (status: number, body: object = {}, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });
const request = (more: Partial<GmailRequest> = {}): GmailRequest => ({
  path: 'messages/1',
  headers: { authorization: 'Bearer x' },
  signal: new AbortController().signal,
  ...more,
});
const refusal = async (call: Promise<unknown>): Promise<GmailRefusal> => {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GmailRefusal) return error;
  throw new Error('Gmail was not refused.');
};

describe('a call to Gmail', () => {
  it('asks with the tokens, and gives the answer', async () => {
    const { wire, asked } = line(json(200, { id: '1' }));
    expect(await gmailFetch(wire, request())).toEqual({ id: '1' });
    expect(asked[0]?.url).toBe('https://gmail.test/gmail/v1/users/me/messages/1');
    expect(asked[0]?.init?.headers).toMatchObject({ authorization: 'Bearer x' });
  });

  it('asks again where Gmail is busy, longer and longer, and three times at most', async () => {
    const good = line(json(503), json(429), json(200, { id: '1' }));
    expect(await gmailFetch(good.wire, request())).toEqual({ id: '1' });
    expect(good.waits).toEqual([250, 1000]);
    const bad = line(json(500), json(502), json(504), json(200));
    expect((await refusal(gmailFetch(bad.wire, request()))).reason).toBe('no-answer');
    expect(bad.asked).toHaveLength(3);
  });

  it('waits as long as Gmail asks for, within reason', async () => {
    const { wire, waits } = line(
      json(429, {}, { 'retry-after': '1' }),
      json(429, {}, { 'retry-after': '9999' }),
      json(200),
    );
    await gmailFetch(wire, request());
    expect(waits).toEqual([1000, 2000]);
  });

  it('asks again where the network fails, but never for a second draft', async () => {
    const read = line(new TypeError('fetch failed'), json(200, {}));
    expect(await gmailFetch(read.wire, request())).toEqual({});
    for (const failure of [new TypeError('fetch failed'), json(500)]) {
      const write = line(failure, json(200, {}));
      expect((await refusal(gmailFetch(write.wire, request({ body: {} })))).reason).toBe('no-answer');
      expect(write.asked).toHaveLength(1);
    }
    expect(await gmailFetch(line(json(429), json(200, {})).wire, request({ body: {} }))).toEqual({});
  });

  it('tells apart why it was refused', async () => {
    const of = async (answer: Response) => (await refusal(gmailFetch(line(answer).wire, request()))).reason;
    expect([await of(json(401)), await of(json(403)), await of(json(404)), await of(json(400))]).toEqual([
      'expired',
      'not-allowed',
      'gone',
      'no-answer',
    ]);
  });

  it('takes a 403 that says “too fast” as one', async () => {
    const slow = line(json(403, { error: { errors: [{ reason: 'userRateLimitExceeded' }] } }), json(200, { id: '1' }));
    expect(await gmailFetch(slow.wire, request())).toEqual({ id: '1' });
  });

  it('gives up when the call is given up', async () => {
    const gone = new AbortController();
    gone.abort();
    const { wire, asked } = line(new Error('aborted'), json(200));
    expect((await refusal(gmailFetch(wire, request({ signal: gone.signal })))).reason).toBe('no-answer');
    expect(asked).toHaveLength(1);
  });

  it('does not wait a second time for somebody who was silent for so long', async () => {
    const { wire, asked } = line(Object.assign(new Error('Too long.'), { name: 'TimeoutError' }), json(200));
    expect((await refusal(gmailFetch(wire, request()))).reason).toBe('no-answer');
    expect(asked).toHaveLength(1);
  });

  it('takes an answer that is no JSON as none', async () => {
    const { wire } = line(...[1, 2, 3].map(() => new Response('<html>')));
    expect((await refusal(gmailFetch(wire, request()))).reason).toBe('no-answer');
  });
});
