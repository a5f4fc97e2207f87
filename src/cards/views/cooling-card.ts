import type { Card, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { digestWidgets } from '../pieces/digest-widgets';
import { foot } from '../pieces/foot';
import { clockAt, endOf } from '../pieces/moments';
import { urgentWidgets } from '../pieces/urgent-widgets';
import { button, buttons, line, paragraph } from '../pieces/widgets';
import { heatOf, nameOf } from '../pieces/who';

/** The pause: until when it lasts, something else to do first, and never a closed door. No word that made it hot is on the card. */
export function coolingCard(pane: PaneOf<'cooling'>, drawing: Drawing): Card {
  const { strings, words, now, click } = drawing;
  const { dial, digest, held } = pane;
  const end = clockAt(endOf(dial.secondsLeft, now), drawing);
  const stage = [
    ...paragraph(
      lines(
        bold(said(strings.coolTitle(dial.seconds / 60))),
        said(words.freeAt(end, Math.max(1, dial.emails - dial.answered))),
        said(strings.ofShort(dial.answered, dial.emails)),
      ),
    ),
    ...buttons(
      button(words.checkAgain, click({ do: 'retry' }), 'filled'),
      pane.canCount && button(strings.countOne, click({ do: 'answered-another' })),
      pane.canUndo && button(strings.undoCount, click({ do: 'undo-answered' })),
    ),
  ];
  const holding = holdingWidgets(pane, drawing);
  return cardOf(
    nameOf(pane.who, drawing),
    heatOf(pane.level, drawing),
    section(urgentWidgets(pane.urgent, drawing)),
    section(pane.holdingFirst ? holding : []),
    section(stage),
    section(nextWidgets(pane, drawing)),
    section(paragraph(pane.problem && said(words.problem[pane.problem]))),
    section(pane.holdingFirst ? [] : holding),
    section(digestWidgets(digest, drawing, { held }), digest && strings.needs(pane.who.given)),
    section([
      ...buttons(
        pane.canExplain && button(strings.why, click({ do: 'show', view: 'why' })),
        button(strings.continue, click({ do: 'show', view: 'continue' })),
      ),
      ...paragraph(said(words.asOf(clockAt(now, drawing)))),
    ]),
    foot(pane.care, drawing),
  );
}

/** Until when the customer hears; who threatens is promised nothing before a lead has seen it. */
function holdingWidgets(pane: PaneOf<'cooling'>, { strings, click }: Drawing): readonly Widget[] {
  if (pane.threat) {
    const tell = button(strings.tellLead, click({ do: 'show', view: 'lead' }));
    return [line(said(strings.tellLeadLine)), ...buttons(tell)];
  }
  if (pane.holding === undefined) return [];
  const hold = button(strings.hold, click({ do: 'holding' }), ...(pane.holdingFirst ? (['filled'] as const) : []));
  return [line(said(strings.holdLine(pane.holding.by))), ...buttons(hold)];
}

function nextWidgets({ next }: PaneOf<'cooling'>, { strings, click }: Drawing): readonly Widget[] {
  if (next === undefined) return paragraph(said(strings.anyOther));
  const open = button(strings.open, click({ do: 'open-next' }));
  return [line(bold(said(next.name)), { above: strings.next, below: said(next.subject), button: open })];
}
