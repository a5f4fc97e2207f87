import type { MailHeaders } from '../engine';

/** The header fields that tell a machine's mail; `value` gives the first that is there of these names. Undefined where none is. */
export function machineHeaders(value: (...names: readonly string[]) => string | undefined): MailHeaders | undefined {
  const found: Record<keyof MailHeaders, string | undefined> = {
    autoSubmitted: value('auto-submitted'),
    precedence: value('precedence', 'x-precedence'),
    listId: value('list-id'),
    listUnsubscribe: value('list-unsubscribe'),
    returnPath: value('return-path'),
    autoResponse: value('x-autoreply', 'x-autorespond', 'x-autoresponder'),
    contentType: value('content-type'),
  };
  const present = Object.entries(found).filter(([, one]) => one !== undefined);
  return present.length === 0 ? undefined : Object.fromEntries(present);
}
