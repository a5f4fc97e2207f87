import type { Card } from '../card';
import { said } from '../card-html';
import type { Drawing } from '../drawing';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { buttons, linkButton, paragraph } from '../pieces/widgets';

/** Own templates and brands need an editor, which no card can be: it opens on a page of ours. */
export function editorCard(drawing: Drawing): Card {
  const { words, baseUrl } = drawing;
  return cardOf(
    words.editTitle,
    undefined,
    section([...paragraph(said(words.editLine)), ...buttons(linkButton(words.edit, `${baseUrl}/edit`))]),
    wayBack(drawing),
  );
}
