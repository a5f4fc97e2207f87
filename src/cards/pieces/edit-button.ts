import type { CardButton } from '../card';
import type { Drawing } from '../drawing';
import { button } from './widgets';

/**
 * Opens the page on which own letters and brands are written. A click to `/gmail/edit`, which answers with the page's address, because
 * that lets its bearer in and must be fresh.
 */
export function editButton({ words, baseUrl }: Drawing): CardButton {
  return button(words.edit, { function: `${baseUrl}/gmail/edit`, parameters: [] });
}
