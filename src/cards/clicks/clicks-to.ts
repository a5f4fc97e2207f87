import type { Action } from '../../session';
import type { CardAction } from '../card';
import type { CardSurroundings } from '../drawing';
import type { FormName } from './form-inputs';
import { choiceParameter } from './choice-parameter';
import { endpointOf } from './endpoint-of';
import { untouchedParameter } from './untouched-fields';
import type { ShownField } from './untouched-fields';

export type ClickMore = {
  /** What in the card's fields completes the action. */
  readonly form?: FormName;
  /** Which part of a long list is shown next, from 0. */
  readonly page?: number;
};

/** Makes what happens at a click: one action, or several one after another. */
export type Clicks = (action: Action | readonly [Action, ...Action[]], more?: ClickMore) => CardAction;

/** Looks at the same again. */
export const SAME: Action = { do: 'look', changes: {} };

const MOST_ACTION = 600;

/**
 * Makes clicks that carry what the card was drawn with. `fields` are those of a letter's values on the card, `typed` the bytes that all
 * other values may take.
 */
export function clicksTo(
  { baseUrl, place, choice }: Pick<CardSurroundings, 'baseUrl' | 'place' | 'choice'>,
  fields: readonly ShownField[],
  typed: number,
): Clicks {
  const shown = fields.map(({ variable }) => variable);
  const kept = choiceParameter(choice, shown, typed);
  const untouched = untouchedParameter(fields, choice.values);
  return (action, { form, page } = {}) => {
    const wanted: readonly [Action, ...Action[]] = 'do' in action ? [action] : action;
    // None of ours is as long: an id that is would cost the card its room.
    const actions = JSON.stringify(wanted).length > MOST_ACTION ? ([SAME] as const) : wanted;
    return {
      function: `${baseUrl}/gmail/${endpointOf(actions[0], place)}`,
      parameters: [
        { key: 'action', value: JSON.stringify(actions) },
        ...(kept === '{}' ? [] : [{ key: 'choice', value: kept }]),
        ...(untouched === '{}' ? [] : [{ key: 'untouched', value: untouched }]),
        { key: 'place', value: place },
        ...(form === undefined ? [] : [{ key: 'form', value: form }]),
        ...(page === undefined ? [] : [{ key: 'page', value: String(page) }]),
      ],
    };
  };
}
