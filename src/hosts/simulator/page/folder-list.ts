import type { Folder } from '../store/message';
import { button, element } from './element';
import type { Labels } from './labels';

const FOLDERS: readonly Folder[] = ['inbox', 'drafts', 'sent'];

export type FolderListOptions = {
  readonly folder: Folder;
  /** How many mails of the inbox were not opened yet. */
  readonly unread: number;
  readonly labels: Labels;
  readonly onOpen: (folder: Folder) => void;
};

/** The folders of the mailbox, with the number of unread mails. */
export function folderList(options: FolderListOptions): HTMLElement {
  const { folder, unread, labels, onOpen } = options;
  const entries = FOLDERS.map((each) => {
    const open = button(labels[each], () => onOpen(each), { 'aria-current': each === folder ? 'page' : undefined });
    if (each === 'inbox' && unread > 0) {
      const label = `${labels.unread}: ${unread}`;
      open.append(element('span', { class: 'count', role: 'img', 'aria-label': label }, String(unread)));
    }
    return element('li', {}, open);
  });
  return element('ul', {}, ...entries);
}
