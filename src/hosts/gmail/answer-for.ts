import { answerPush, answerRoot, answerTrigger, answerUpdate } from '../../cards';
import type { Answer, Card, Click } from '../../cards';
import type { View } from '../../engine';

/** How a card is handed to Gmail. */
export type CardTurn = {
  /** Absent where something was opened and nothing clicked. */
  readonly click: Click | undefined;
  readonly view: View;
  readonly notice?: string | undefined;
  /** What is kept has changed, so that cards below are out of date. */
  readonly changed: boolean;
};

/** Opens a view of its own on top of what was clicked, goes back to the first card, or draws the same one anew. */
export function answerWith(card: Card, { click, view, notice, changed }: CardTurn): Answer {
  if (click === undefined) return answerTrigger(card);
  const before = click.choice.view;
  if (view === before) return answerUpdate(card, { ...(notice !== undefined && { notice }), stale: changed });
  if (view === 'main') return answerRoot(card, notice);
  const back = click.actions.some(({ do: what }) => what === 'back');
  return back ? answerUpdate(card, { stale: changed }) : answerPush(card, notice);
}
