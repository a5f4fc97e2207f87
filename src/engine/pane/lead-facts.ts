import type { Desk, LeadFacts, Opened } from './opened';
import { whoOf } from './who-of';

/** Which mail it is that the agent's lead should see, without a word of it; `now` in epoch ms. */
export function leadFacts(
  { customer, receivedAt }: Extract<Opened, { state: 'mail' }>,
  { agent }: Desk,
  now: number,
): LeadFacts {
  const at = receivedAt === undefined ? undefined : { at: receivedAt, now, utcOffsetMinutes: agent.utcOffsetMinutes };
  return { name: whoOf(customer).name, address: customer.person?.address ?? '', ...(at && { received: at }) };
}
