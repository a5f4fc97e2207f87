import type { Card } from '../card';
import { lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { paragraph, toCopy } from '../pieces/widgets';

/** A text to be read and taken along by hand: a redacted verdict, a note for a lead, or all that is kept. */
export function textCard(pane: PaneOf<'text'>, drawing: Drawing): Card {
  const { strings, words, room } = drawing;
  const { title, lines: about } = strings.text[pane.about];
  return cardOf(
    title,
    undefined,
    section([
      ...paragraph(lines(...about.map((one) => said(one)))),
      toCopy(words.copyByHand, pane.text, room.long),
      ...paragraph(pane.text.length > room.long ? said(words.cut) : undefined),
    ]),
    wayBack(drawing),
  );
}
