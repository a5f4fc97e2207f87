import { HostError } from '../../session';
import { officeCall } from './office-call';

type Selected = { readonly data: string; readonly sourceProperty: string };

/**
 * Puts a letter at the cursor of a draft, as HTML or, in a plain-text draft, as `text`; where words are selected, which Outlook would
 * replace, at the top. Rejects with `insert-refused` when Outlook refuses, with `no-answer` when it does not answer.
 */
export async function insertLetter(item: Office.MessageCompose, html: string, text: string): Promise<void> {
  const type = await officeCall<Office.CoercionType>('insert-refused', (done) => item.body.getTypeAsync(done));
  const plain = (type as unknown) === Office.CoercionType.Text;
  const coercionType = plain ? Office.CoercionType.Text : Office.CoercionType.Html;
  const put = (await hasSelection(item)) ? 'prependAsync' : 'setSelectedDataAsync';
  await officeCall('insert-refused', (done) => item.body[put](plain ? text : html, { coercionType }, done));
}

/** Whether words of the draft are selected. Outlook refuses to tell while the cursor is in another field: then none are. */
async function hasSelection(item: Office.MessageCompose): Promise<boolean> {
  try {
    const { data, sourceProperty } = await officeCall<Selected>('insert-refused', (done) =>
      item.getSelectedDataAsync(Office.CoercionType.Text, done),
    );
    return sourceProperty === 'body' && data !== '';
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
