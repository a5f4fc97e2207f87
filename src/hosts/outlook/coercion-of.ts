import { officeCall } from './office-call';

/** In what a draft is written; Outlook refuses HTML in a plain-text one. */
export async function coercionOf(item: Office.MessageCompose): Promise<Office.CoercionType> {
  const type = await officeCall<Office.CoercionType>('insert-refused', (done) => item.body.getTypeAsync(done));
  const plain = (type as unknown) === Office.CoercionType.Text;
  return plain ? Office.CoercionType.Text : Office.CoercionType.Html;
}
