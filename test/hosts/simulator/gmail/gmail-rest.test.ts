import fc from 'fast-check';
import { createGmailBox } from '../../../../src/hosts/simulator/gmail/gmail-box';
import { answerRest } from '../../../../src/hosts/simulator/gmail/gmail-rest';
import type { RestRequest, RestRoom } from '../../../../src/hosts/simulator/gmail/gmail-rest';
import { restFetch } from '../../../../src/hosts/simulator/gmail/rest-fetch';

const NOW = Date.UTC(2026, 10, 22, 9, 30);
const mail = (text: string): Uint8Array => new TextEncoder().encode(text);
const ONE = mail('From: a@b.example\r\nMessage-ID: <1@x>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n\r\nHello');
const TWO = mail('From: a@b.example\r\nMessage-ID: <2@x>\r\nReferences: <1@x>\r\n\r\nHello again');

function room(more: Partial<RestRoom> = {}) {
  const box = createGmailBox();
  const all: RestRoom = { box, now: () => NOW, ...more };
  return {
    box,
    ask: (url: string, changes: Partial<RestRequest> = {}) => {
      const headers = { authorization: 'Bearer good' };
      const answer = answerRest(all, { method: 'GET', url: `/gmail/v1/users/me/${url}`, headers, ...changes });
      return { status: answer.status, body: JSON.parse(answer.body) as Record<string, unknown> };
    },
    fetch: restFetch(all),
  };
}

describe('the simulated REST API of Gmail', () => {
  it('hands out a message, whole or without its parts', () => {
    const { box, ask } = room();
    const { id } = box.add(ONE, NOW);
    const { status, body } = ask(`messages/${id}?format=full`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      threadId: id,
      labelIds: ['INBOX'],
      internalDate: String(Date.UTC(2026, 10, 21, 10)),
      payload: { mimeType: 'text/plain', body: { size: 5, data: Buffer.from('Hello').toString('base64url') } },
    });
    expect(ask(`messages/${id}?format=minimal`).body).not.toHaveProperty('payload');
  });

  it('puts answers into the thread of what they answer, and lists what was sent', () => {
    const { box, ask } = room();
    const first = box.add(ONE, NOW);
    const second = box.add(TWO, NOW, 'SENT');
    expect(second.threadId).toBe(first.threadId);
    expect(ask(`threads/${first.threadId}`).body['messages']).toHaveLength(2);
    expect(ask('messages?labelIds=SENT').body['messages']).toEqual([{ id: second.id, threadId: first.threadId }]);
  });

  it('makes a draft, which can be sent', () => {
    const { box, ask } = room();
    const { threadId } = box.add(ONE, NOW);
    const message = { raw: Buffer.from(TWO).toString('base64url'), threadId };
    const made = ask('drafts', { method: 'POST', body: JSON.stringify({ message }) });
    expect(made.body).toMatchObject({ id: 'r1', message: { threadId, labelIds: ['DRAFT'] } });
    expect(box.send('r1', NOW)?.labelIds).toEqual(['SENT']);
    expect(box.drafts()).toEqual([]);
    expect(ask('drafts', { method: 'POST', body: '{}' }).status).toBe(400);
  });

  it('refuses as Google does: old tokens, missing scopes, what is gone, and what a test wants', () => {
    const AUTH = 'https://www.googleapis.com/auth/';
    const strict = room({ isGood: (token) => token !== 'old', scopes: () => [`${AUTH}gmail.addons.execute`] });
    const { id } = strict.box.add(ONE, NOW);
    expect(strict.ask(`messages/${id}`, { headers: { authorization: 'Bearer old' } }).body).toMatchObject({
      error: { code: 401, status: 'UNAUTHENTICATED' },
    });
    expect(strict.ask(`messages/${id}`).body).toMatchObject({ error: { code: 403, status: 'PERMISSION_DENIED' } });
    const open = room();
    expect(open.ask('messages/abc').body).toMatchObject({ error: { code: 404, status: 'NOT_FOUND' } });
    expect(open.ask('messages/not-an-id').status).toBe(400);
    expect(room({ failure: () => 503 }).ask('messages/abc').body).toMatchObject({ error: { status: 'UNAVAILABLE' } });
  });

  it('answers whatever is asked', () => {
    const { ask, box } = room();
    box.add(ONE, NOW);
    fc.assert(
      fc.property(fc.webPath(), fc.constantFrom('GET', 'POST', 'PUT'), fc.string(), (path, method, body) => {
        expect(ask(path.slice(1), { method, body }).status).toBeGreaterThanOrEqual(200);
      }),
    );
  });

  it('can be called as a fetch, which an aborted signal ends', async () => {
    const { box, fetch } = room();
    const { id } = box.add(ONE, NOW);
    const url = `https://gmail.test/gmail/v1/users/me/messages/${id}`;
    expect((await fetch(url, { headers: { Authorization: 'Bearer good' } })).status).toBe(200);
    await expect(fetch(url, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });
});
