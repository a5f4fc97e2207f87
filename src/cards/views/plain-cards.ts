import type { Card } from '../card';
import { said } from '../card-html';
import type { Drawing } from '../drawing';
import type { PaneOf } from '../pane-of';
import { cardOf, section } from '../pieces/card-of';
import { foot } from '../pieces/foot';
import { button, buttons, line, paragraph } from '../pieces/widgets';

/** Nothing is open. */
export function noEmailCard(pane: PaneOf<'no-email'>, drawing: Drawing): Card {
  const { strings, words, click } = drawing;
  return cardOf(
    strings.noneTitle,
    undefined,
    section([
      ...paragraph(said(strings.noneLine, 400)),
      ...buttons(button(strings.allReplies, click({ do: 'show', view: 'letters' }))),
      ...paragraph(said(words.privacy)),
    ]),
    foot(pane.care, drawing),
  );
}

/** A card never waits for itself: whoever sees this one asks again. */
export function readingCard(pane: PaneOf<'reading'>, drawing: Drawing): Card {
  const { strings, words, click } = drawing;
  const again = button(words.checkAgain, click({ do: 'retry' }), 'filled');
  return cardOf(strings.readingLine, undefined, section(buttons(again)), foot(pane.care, drawing));
}

/** Gmail did not hand the email over: try again, or pick a reply without it. */
export function unreadableCard(pane: PaneOf<'unreadable'>, drawing: Drawing): Card {
  const { strings, words, click } = drawing;
  return cardOf(
    strings.unreadableTitle,
    undefined,
    section([
      ...paragraph(said(pane.problem === 'no-answer' ? words.unreadableLine : words.problem[pane.problem])),
      ...buttons(
        button(strings.retry, click({ do: 'retry' }), 'filled'),
        button(strings.pickYourself, click({ do: 'show', view: 'letters' })),
      ),
    ]),
    foot(pane.care, drawing),
  );
}

/** First use: what is read, where it stays, how to switch it off; nothing is judged before one of the two buttons. */
export function welcomeCard({ strings, words, click }: Drawing): Card {
  const begin = (on: boolean) => click({ do: 'set', settings: { introduced: true, on } });
  return cardOf(
    strings.welcomeTitle,
    strings.welcomeLine,
    section([
      line(said(words.welcomeRead)),
      line(said(words.welcomeStays)),
      line(said(strings.welcomeOff)),
      ...buttons(button(strings.welcomeStart, begin(true), 'filled'), button(strings.welcomeLeaveOff, begin(false))),
    ]),
  );
}

/** Asked once before everything is forgotten, because it cannot be undone. */
export function forgetCard({ strings, click }: Drawing): Card {
  return cardOf(
    strings.forgetTitle,
    undefined,
    section([
      ...paragraph(said(strings.forgetLine)),
      ...buttons(
        button(strings.forgetKeep, click({ do: 'back' }), 'filled'),
        button(strings.forgetAll, click({ do: 'forget' })),
      ),
    ]),
  );
}
