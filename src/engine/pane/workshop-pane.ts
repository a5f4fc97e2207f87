import type { Choice } from './choice';
import { lettersPane } from './letters-pane';
import type { Desk, Opened } from './opened';
import type { Pane, Who } from './pane';

/**
 * What the agent sees of letters as such: the list of all, and where own ones are made. `about` is given where the open item may be
 * answered now; without it the list shows only where nothing is open. Undefined where another view is looked at, or texts load.
 */
export function workshopPane(
  desk: Desk,
  opened: Opened,
  choice: Choice,
  now: number,
  about?: { readonly who: Who; readonly level: 0 | 1 | 2 | 3 },
): Pane | undefined {
  const isOpen = opened.state === 'mail' || opened.state === 'draft';
  if (choice.view === 'letters' && isOpen === (about !== undefined))
    return lettersPane(desk, opened, choice, now, about);
  return undefined;
}
