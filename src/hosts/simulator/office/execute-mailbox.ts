import type { MailStore } from '../store/mail-store';
import type { Settings } from '../store/roaming-settings';
import { done, refused } from './answer';
import type { Answer, Executor, Executors } from './answer';
import type { OutlookForms } from './outlook-forms';
import { field, peopleField, textField } from './params';
import { CALL, ERROR } from './protocol';

/** The calls that concern the mailbox, whatever is open. */
export function executeMailbox(store: MailStore, forms: OutlookForms): Executors {
  const openMessage: Executor = (params) =>
    forms.openMessage(textField(params, 'itemId')) ? done() : refused(ERROR.internal);
  const openNew: Executor = (params) => {
    forms.openNew({
      to: peopleField(params, 'toRecipients'),
      subject: textField(params, 'subject'),
      html: textField(params, 'htmlBody'),
    });
    return done();
  };
  const token = (): Answer => ({ wasSuccessful: true, token: 'a-token-of-the-simulator' });
  return new Map<number, Executor>([
    [CALL.identityToken, token],
    [CALL.callbackToken, token],
    [CALL.displayMessage, openMessage],
    [CALL.displayMessageAsync, openMessage],
    [CALL.displayNew, openNew],
    [CALL.displayNewAsync, openNew],
    [
      CALL.roamingSave,
      (params) => {
        // Saved whole, as Outlook does: what another frame wrote meanwhile is gone.
        store.settings.save(field(params, '0') as Settings);
        return done();
      },
    ],
  ]);
}
