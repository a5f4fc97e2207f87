import { coercionOf } from './coercion-of';
import { unlessRefused } from './unless-refused';
import { HostError } from '../../session';
import type { Insertion } from '../../session';
import { officeCall } from './office-call';

type Selected = { readonly data: string; readonly sourceProperty: string };

/**
 * Puts a letter at the cursor of a draft, as HTML or, in a plain-text draft, as `text`; where words are selected, which Outlook would
 * replace, at the top. Undefined where Outlook does not tell what the draft held, so that nothing could be put back. Rejects with
 * `insert-refused` when no draft is open or Outlook refuses, with `no-answer` when it does not answer.
 */
export async function insertLetter(
  open: Office.Item | undefined,
  html: string,
  text: string,
): Promise<Insertion | undefined> {
  if (open === undefined) throw new HostError('insert-refused');
  const item = open as unknown as Office.MessageCompose;
  const coercionType = await coercionOf(item);
  const plain = coercionType === Office.CoercionType.Text;
  const read = () => officeCall<string>('insert-refused', (done) => item.body.getAsync(coercionType, done));
  const [before, selected] = await Promise.all([unlessRefused(read()), hasSelection(item)]);
  const put = selected ? 'prependAsync' : 'setSelectedDataAsync';
  await officeCall('insert-refused', (done) => item.body[put](plain ? text : html, { coercionType }, done));
  // Asked for at once, before the person types, and not waited for: the letter is in.
  const after = unlessRefused(read());
  if (before === undefined) return undefined;
  return {
    async undo() {
      const inserted = await after;
      if (inserted === undefined) throw new HostError('insert-refused');
      if ((await read()) !== inserted) return false;
      await officeCall('insert-refused', (done) => item.body.setAsync(before, { coercionType }, done));
      return true;
    },
  };
}

/** Whether words of the draft are selected. Outlook refuses to tell while the cursor is in another field: then none are. */
async function hasSelection(item: Office.MessageCompose): Promise<boolean> {
  const selected = await unlessRefused(
    officeCall<Selected>('insert-refused', (done) => item.getSelectedDataAsync(Office.CoercionType.Text, done)),
  );
  return selected?.sourceProperty === 'body' && selected.data !== '';
}
