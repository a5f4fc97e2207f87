import * as v from 'valibot';
import { callAddOn } from './call-add-on';
import type { CallParts } from './call-add-on';
import { mailId, moment, pageCall, pageId } from './page-call';
import type { PageMailboxes } from './page-mailboxes';

export type OrderParts = Omit<CallParts, 'apiToken'> & { readonly mailboxes: PageMailboxes };

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const draftId = text(100);
const from = { page: pageId, now: moment };

const ORDERS = {
  open: v.object(from),
  list: v.object(from),
  add: v.object({ ...from, files: v.array(v.pipe(v.string(), v.base64())) }),
  discard: v.object({ ...from, draftId }),
  written: v.object({
    ...from,
    draftId: v.exactOptional(draftId),
    threadId: v.exactOptional(mailId),
    to: v.array(text(1000)),
    subject: text(1000),
    html: text(5_000_000),
  }),
  call: pageCall,
};

/** The page asked for something that there is not, or in a way that is not understood; `status` is what HTTP says to that. */
export class OrderRefused extends Error {
  constructor(readonly status: 400 | 404) {
    super(`refused: ${status}`);
    this.name = 'OrderRefused';
  }
}

function read<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const found = v.safeParse(schema, body);
  if (!found.success) throw new OrderRefused(400);
  return found.output;
}

/** Does what the page asks for and gives what it is answered, as JSON; rejects with `OrderRefused` only. */
export async function followOrder(name: string, body: unknown, parts: OrderParts): Promise<object> {
  const { mailboxes, address } = parts;
  const { page, now } = read(ORDERS.open, body);
  if (name === 'open') {
    mailboxes.open(page);
    return {};
  }
  const mailbox = mailboxes.of(page);
  if (mailbox === undefined) throw new OrderRefused(404);
  switch (name) {
    case 'add':
      for (const file of read(ORDERS.add, body).files) mailbox.add(Buffer.from(file, 'base64'), now);
      return {};
    case 'list':
      return mailbox.list();
    case 'discard':
      mailbox.discard(read(ORDERS.discard, body).draftId);
      return {};
    case 'send':
    case 'save': {
      const { to, subject, html, page: _, now: at, ...place } = read(ORDERS.written, body);
      mailbox[name]({ from: address, to, subject, html }, at, place);
      return {};
    }
    case 'call': {
      const call = read(ORDERS.call, body);
      mailbox.set(call);
      return callAddOn(call, { ...parts, apiToken: mailboxes.token(page) });
    }
    default:
      throw new OrderRefused(404);
  }
}
