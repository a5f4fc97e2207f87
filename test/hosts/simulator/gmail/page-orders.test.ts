import { createGoogleTokens } from '../../../../src/hosts/simulator/gmail/google-tokens';
import type { GoogleTokens } from '../../../../src/hosts/simulator/gmail/google-tokens';
import { followOrder, OrderRefused } from '../../../../src/hosts/simulator/gmail/page-orders';
import { createPageMailboxes } from '../../../../src/hosts/simulator/gmail/page-mailboxes';
import type { PageMailboxes } from '../../../../src/hosts/simulator/gmail/page-mailboxes';

const PAGE = 'page-0001';
const NOW = Date.UTC(2026, 10, 21, 12);
const FILE = Buffer.from(
  'From: Maria <maria@customer.example>\r\nSubject: Where is it?\r\nMessage-ID: <1@customer.example>\r\n\r\nHello.\r\n',
).toString('base64');
const CALL = {
  target: 'open',
  parameters: {},
  formInputs: {},
  platform: 'WEB',
  locale: 'en',
  timeZone: { id: 'UTC', offset: 0 },
  fault: 'none',
  exact: false,
};

type Listed = { readonly id: string; readonly threadId: string; readonly labelIds: readonly string[] };
type List = { readonly messages: readonly Listed[]; readonly drafts: readonly { readonly id: string }[] };

let tokens: GoogleTokens;
let mailboxes: PageMailboxes;
beforeAll(async () => {
  tokens = await createGoogleTokens();
});
beforeEach(() => {
  mailboxes = createPageMailboxes();
});

function order(name: string, more: object = {}, ready = false): Promise<object> {
  const server = { url: 'http://127.0.0.1:9', ready: Promise.resolve(ready), close: () => Promise.resolve() };
  return followOrder(
    name,
    { page: PAGE, now: NOW, ...more },
    { mailboxes, tokens, server, address: 'elena@northwind.example' },
  );
}
const list = async (): Promise<List> => (await order('list')) as List;

describe('the mailbox behind the simulated Gmail page', () => {
  it('holds what the page hands over, and starts anew with the page', async () => {
    await order('open');
    await order('add', { files: [FILE] });
    expect((await list()).messages).toHaveLength(1);
    await order('open');
    expect((await list()).messages).toEqual([]);
  });

  it('keeps a draft in the place of the one before, and sends it into its thread', async () => {
    await order('open');
    await order('add', { files: [FILE] });
    const [first] = (await list()).messages;
    const mail = { threadId: first?.threadId, to: ['maria@customer.example'], subject: 'Re', html: '<p>a</p>' };
    await order('save', mail);
    const [draft] = (await list()).drafts;
    await order('save', { ...mail, draftId: draft?.id });
    const kept = (await list()).drafts;
    expect(kept).toHaveLength(1);
    await order('send', { ...mail, draftId: kept[0]?.id });
    const after = await list();
    expect(after.drafts).toEqual([]);
    expect(after.messages.map(({ threadId }) => threadId)).toEqual([first?.threadId, first?.threadId]);
    expect(after.messages.map(({ labelIds }) => labelIds)).toContainEqual(['SENT']);
  });

  it('discards a draft', async () => {
    await order('open');
    await order('save', { to: [], subject: '', html: '' });
    const [draft] = (await list()).drafts;
    await order('discard', { draftId: draft?.id });
    expect((await list()).drafts).toEqual([]);
  });

  it.each([
    ['expired', 401],
    ['down', 503],
    ['scope', 403],
    ['deleted', 404],
  ])('answers the add-on with %s as %i', async (fault, status) => {
    await order('open');
    await order('add', { files: [FILE] });
    const [first] = (await list()).messages;
    await order('call', { ...CALL, fault });
    const answer = mailboxes.byToken(mailboxes.token(PAGE))?.rest({
      method: 'GET',
      url: `/gmail/v1/users/me/messages/${first?.id ?? ''}?format=full`,
      headers: { authorization: `Bearer ${mailboxes.token(PAGE)}` },
    });
    expect(answer?.status).toBe(status);
  });

  it('says that nobody answers where the server is not up', async () => {
    await order('open');
    expect(await order('call', CALL)).toEqual({ kind: 'no-server' });
  });

  it('calls no address but the add-on’s', async () => {
    await order('open');
    const target = 'http://127.0.0.1:9@evil.example/gmail/open';
    expect(await order('call', { ...CALL, target }, true)).toEqual({ kind: 'refused', status: 404 });
  });

  it.each([
    ['list', {}, 404],
    ['open', { page: '../x' }, 400],
    ['open', { now: 'soon' }, 400],
  ])('refuses %s with %j', async (name, more, status) => {
    await expect(order(name, more)).rejects.toEqual(new OrderRefused(status as 400 | 404));
  });

  it('refuses what it does not know, and what is not as it must be', async () => {
    await order('open');
    await expect(order('format')).rejects.toMatchObject({ status: 404 });
    await expect(order('add', { files: ['***'] })).rejects.toMatchObject({ status: 400 });
    await expect(order('call', { ...CALL, fault: 'fire' })).rejects.toMatchObject({ status: 400 });
  });
});
