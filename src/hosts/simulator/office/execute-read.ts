import type { MailStore } from '../store/mail-store';
import { htmlText } from '../store/html-text';
import type { Message } from '../store/message';
import { done, refused } from './answer';
import type { Answer, Executor, Executors } from './answer';
import type { OutlookForms } from './outlook-forms';
import { field, textField } from './params';
import { CALL, COERCION, ERROR } from './protocol';

/** Every permission that a mailbox's owner can give, as office.js adds them up. */
const ALL_PERMISSIONS = 0x3f;

/** Whose mailbox the mail lies in; refused for one that lies in the person's own. */
function sharedProperties({ sharedMailbox: owner }: Message): Answer {
  if (owner === undefined) return refused(ERROR.unsupported);
  const place = { targetRestUrl: 'https://outlook.office.com/api', targetMailbox: owner };
  return done({ owner, ...place, delegatePermissions: ALL_PERMISSIONS });
}

/** The calls that concern the mail being read. */
export function executeRead(message: Message, store: MailStore, forms: OutlookForms): Executors {
  const reply =
    (all: boolean): Executor =>
    (params) => {
      forms.openReply(message, all, textField(params, 'htmlBody'));
      return done();
    };
  const html = (): string => message.html ?? `<html><body><div>${htmlText(message.text)}</div></body></html>`;
  return new Map<number, Executor>([
    [CALL.bodyGet, (params) => done(field(params, 'coercionType') === COERCION.html ? html() : message.text)],
    [CALL.allHeaders, () => done(message.headers)],
    [CALL.sharedProperties, () => sharedProperties(message)],
    [CALL.loadCustomProperties, () => ({ wasSuccessful: true, customProperties: store.customProperties(message.id) })],
    [
      CALL.saveCustomProperties,
      (params) => {
        const properties = field(params, 'customProperties');
        store.setCustomProperties(message.id, JSON.stringify(properties ?? {}));
        return done();
      },
    ],
    ...[CALL.reply, CALL.replyAsync, CALL.replyObject, CALL.replyObjectAsync].map((id) => [id, reply(false)] as const),
    ...[CALL.replyAll, CALL.replyAllAsync, CALL.replyAllObject, CALL.replyAllObjectAsync].map(
      (id) => [id, reply(true)] as const,
    ),
  ]);
}
