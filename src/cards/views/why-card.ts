import type { WhyItem } from '../../engine';
import type { Card, Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { CardHtml } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { careStep } from '../pieces/care-widgets';
import { cardOf, section } from '../pieces/card-of';
import { wayBack } from '../pieces/foot';
import { partOf } from '../pieces/part-of';
import { button, buttons, paragraph } from '../pieces/widgets';
import { heatOf } from '../pieces/who';

/** Six dots whatever the length: even that is not told before it is asked for. */
const DOTS = '••••••';

/** Why the email counts as heated: the words stay hidden until the person asks for them. */
export function whyCard(pane: PaneOf<'why'>, drawing: Drawing): Card {
  const { strings, later, click } = drawing;
  const { dial, items, level, care } = pane;
  const shown = items.length > 0 && items.every((item) => item.words !== undefined);
  const part = partOf(items, drawing);
  return cardOf(
    strings.whyTitle,
    heatOf(level, drawing),
    section([
      ...paragraph(said(strings.whyLine)),
      ...(items.length === 0
        ? []
        : buttons(button(shown ? strings.hideWords : strings.showWords, click({ do: 'reveal-all', shown: !shown })))),
    ]),
    ...part.rows.map((item) => section(itemWidgets(item, drawing))),
    section(part.more),
    section(
      buttons(
        dial !== undefined && button(strings.backToFive, click({ do: 'back' }), 'filled'),
        button(strings.notHeated, click({ do: 'not-heated' })),
        care?.colleague === undefined && button(later.colleague.ask, click(careStep({ care: 'ask-colleague' }))),
        button(strings.wrongVerdict, click({ do: 'show', view: 'report' })),
      ),
    ),
    dial === undefined ? wayBack(drawing) : [],
  );
}

function itemWidgets(item: WhyItem, { strings, click }: Drawing): readonly Widget[] {
  const { index, kind, weight, before, words, after } = item;
  const hidden = words === undefined;
  const quote = `${said(before)}${hidden ? DOTS : bold(said(words))}${said(after)}` as CardHtml;
  const reason = [strings.kindReason[kind], ...(item.learned ? [strings.learned] : [])].join(' ');
  return [
    ...paragraph(lines(bold(said(`${strings.kind[kind]} · ${strings.heatOf(weight)}`)), quote, said(reason))),
    ...buttons(
      hidden && button(strings.showWords, click({ do: 'reveal', index })),
      button(strings.notHostileHere, click({ do: 'allow', index })),
    ),
  ];
}
