import type { OpenPromise } from '../memory/open-promises';
import type { Opened } from '../pane/opened';
import type { PromiseText } from './promise-texts';

/** Whether a promise was made to whoever wrote the open mail, or whom the open draft answers: in this conversation, or to this person. */
export function isAbout(
  { conversation }: Pick<OpenPromise, 'conversation'>,
  text: PromiseText | undefined,
  opened: Opened,
): opened is Extract<Opened, { state: 'mail' | 'draft' }> {
  if (opened.state !== 'mail' && opened.state !== 'draft') return false;
  return conversation === opened.conversation || (text?.to !== undefined && text.to.sender === opened.customer.key);
}
