import type { Card } from '../card';
import { said } from '../card-html';
import type { Drawing } from '../drawing';
import { cardOf, section } from '../pieces/card-of';
import { editButton } from '../pieces/edit-button';
import { wayBack } from '../pieces/foot';
import { buttons, paragraph } from '../pieces/widgets';

/** Own templates and brands need an editor, which no card can be: it opens on a page of ours. */
export function editorCard(drawing: Drawing): Card {
  const { words } = drawing;
  return cardOf(
    words.editTitle,
    undefined,
    section([...paragraph(said(words.editLine)), ...buttons(editButton(drawing))]),
    wayBack(drawing),
  );
}
