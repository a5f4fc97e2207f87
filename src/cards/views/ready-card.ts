import { endedText, thoughtText } from '../../i18n';
import type { Card } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { digestWidgets } from '../pieces/digest-widgets';
import { foot } from '../pieces/foot';
import { offerWidgets } from '../pieces/offer-widgets';
import { hushedWidgets, urgentWidgets } from '../pieces/urgent-widgets';
import { button, buttons, paragraph } from '../pieces/widgets';
import { nameOf } from '../pieces/who';

/** The pause is over: one thought about the customer's side, the letters, and what they need. */
export function readyCard(pane: PaneOf<'ready'>, drawing: Drawing): Card {
  const { strings, click } = drawing;
  const thought = pane.thought && thoughtText(pane.thought, strings);
  return cardOf(
    nameOf(pane.who, drawing),
    strings.readyTitle,
    section(urgentWidgets(pane.urgent, drawing)),
    section([...paragraph(said(endedText(pane, strings))), ...hushedWidgets(pane.hushed, drawing)]),
    section(
      thought === undefined
        ? []
        : [
            ...paragraph(lines(bold(said(strings.thoughtHead)), said(thought, 300))),
            ...buttons(button(strings.skipThought, click({ do: 'skip-thought' }))),
          ],
    ),
    section(offerWidgets(pane.offers, drawing), strings.reply(pane.who.given)),
    section(digestWidgets(pane.digest, drawing), strings.needs(pane.who.given)),
    foot(pane.care, drawing),
  );
}
