import type { Card } from './card';
import { CARD_LIMITS } from './room';

/** Whether Gmail takes a card: by the bytes of its JSON and by its widgets. */
export function fits(card: Card): boolean {
  const widgets = (card.sections ?? []).reduce((sum, { widgets = [] }) => sum + widgets.length, 0);
  return widgets <= CARD_LIMITS.widgets && new TextEncoder().encode(JSON.stringify(card)).length <= CARD_LIMITS.bytes;
}
