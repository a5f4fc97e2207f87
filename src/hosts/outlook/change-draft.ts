import { HostError } from '../../session';
import { officeCall } from './office-call';
import { coercionOf } from './coercion-of';

/**
 * Puts `after` in the place of the whole body of the open draft where that still is `before`; false, and nothing is changed, where it is
 * not. Rejects with `insert-refused` where no draft is open or Outlook refuses, with `no-answer` where it does not answer.
 */
export async function changeDraft(open: Office.Item | undefined, before: string, after: string): Promise<boolean> {
  if (open === undefined) throw new HostError('insert-refused');
  const item = open as unknown as Office.MessageCompose;
  const coercionType = await coercionOf(item);
  const now = await officeCall<string>('insert-refused', (done) => item.body.getAsync(coercionType, done));
  if (now !== before) return false;
  await officeCall('insert-refused', (done) => item.body.setAsync(after, { coercionType }, done));
  return true;
}
