import type { PaneOf } from '../pane-of';
import type { Card } from '../card';
import type { Drawing } from '../drawing';
import { cardOf, section } from '../pieces/card-of';
import { digestWidgets } from '../pieces/digest-widgets';
import { foot } from '../pieces/foot';
import { offerWidgets } from '../pieces/offer-widgets';
import { hushedWidgets, urgentWidgets } from '../pieces/urgent-widgets';
import { heatOf, nameOf } from '../pieces/who';

/** Nothing stings: who writes, what they need, and letters to answer with. While composing, the letters alone. */
export function calmCard(pane: PaneOf<'calm'>, drawing: Drawing): Card {
  const { strings } = drawing;
  const { who, level, digest, composing, urgent } = pane;
  // Where somebody may be in danger, "A complaint" is the wrong word.
  const named = digest !== undefined && !composing && urgent === undefined;
  const about = [heatOf(level, drawing), ...(named ? [strings.situation[digest.situation]] : [])];
  return cardOf(
    composing ? strings.composeTitle : nameOf(who, drawing),
    composing ? strings.composeLine : about.filter(Boolean).join(' · '),
    section(urgentWidgets(urgent, drawing)),
    section(hushedWidgets(pane.hushed, drawing)),
    section(digestWidgets(digest, drawing, { situationSaid: true })),
    section(offerWidgets(pane.offers, drawing), strings.reply(who.given)),
    foot(pane.care, drawing),
  );
}
