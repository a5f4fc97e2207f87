import { button, element } from '../page/element';
import type { GmailLabels } from './labels';
import type { GmailFolder } from './thread-list';

const FOLDERS: readonly GmailFolder[] = ['inbox', 'sent', 'drafts'];

/** The folders of the mailbox, one of them open. */
export function folderNav(
  open: GmailFolder,
  labels: GmailLabels,
  onOpen: (folder: GmailFolder) => void,
): HTMLUListElement {
  const entries = FOLDERS.map((each) =>
    element(
      'li',
      {},
      button(labels[each], () => onOpen(each), { 'aria-current': each === open && 'page' }),
    ),
  );
  return element('ul', {}, ...entries);
}
