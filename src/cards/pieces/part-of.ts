import type { Widget } from '../card';
import { SAME } from '../clicks/clicks-to';
import type { Drawing } from '../drawing';
import { button, buttons } from './widgets';

/** A part of a long list, and the way to the next one and the one before. */
export function partOf<Row>(
  rows: readonly Row[],
  { room, page, words, click }: Drawing,
): { readonly rows: readonly Row[]; readonly more: readonly Widget[] } {
  const pages = Math.max(1, Math.ceil(rows.length / room.rows));
  // A list may have become shorter since the click.
  const at = Math.min(page, pages - 1);
  const end = (at + 1) * room.rows;
  return {
    rows: rows.slice(at * room.rows, end),
    more: buttons(
      at > 0 && button(words.earlier, click(SAME, { page: at - 1 })),
      end < rows.length && button(words.more(rows.length - end), click(SAME, { page: at + 1 })),
    ),
  };
}
