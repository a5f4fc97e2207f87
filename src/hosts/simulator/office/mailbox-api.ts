import { CALL } from './protocol';

/** The Mailbox requirement set that this Outlook says it has. */
export type MailboxApi = '1.5' | '1.8' | '1.12';

export const MAILBOX_APIS: readonly MailboxApi[] = ['1.5', '1.8', '1.12'];

/** The minor version of Mailbox 1.x that brought a call; calls not listed are at least as old as 1.5. */
const BROUGHT_BY: ReadonlyMap<number, number> = new Map<number, number>([
  [CALL.fromGet, 7],
  [CALL.attachmentsGet, 8],
  [CALL.headersGet, 8],
  [CALL.headersSet, 8],
  [CALL.headersRemove, 8],
  [CALL.itemId, 8],
  [CALL.allHeaders, 8],
  [CALL.sharedProperties, 8],
  [CALL.displayNewAsync, 9],
  [CALL.displayMessageAsync, 9],
  [CALL.replyObjectAsync, 9],
  [CALL.replyAllObjectAsync, 9],
  [CALL.replyAsync, 9],
  [CALL.replyAllAsync, 9],
  [CALL.setSignature, 10],
  [CALL.composeType, 10],
  [CALL.signatureEnabled, 10],
  [CALL.signatureDisable, 10],
  [CALL.sessionSet, 11],
  [CALL.sessionGet, 11],
  [CALL.sessionAll, 11],
  [CALL.sessionClear, 11],
  [CALL.sessionRemove, 11],
]);

const minor = (api: MailboxApi): number => Number(api.slice(2));

/** Whether an Outlook of this version asks add-ins before it sends a mail. */
export function hasSendEvents(api: MailboxApi): boolean {
  return minor(api) >= 12;
}

/** Whether an Outlook of this version knows the call; an older one refuses it, so a missing feature test is noticed. */
export function knowsCall(api: MailboxApi, dispatchId: number): boolean {
  return minor(api) >= (BROUGHT_BY.get(dispatchId) ?? 5);
}
