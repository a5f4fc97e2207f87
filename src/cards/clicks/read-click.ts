import * as v from 'valibot';
import { VARIABLES } from '../../engine';
import type { Choice } from '../../engine';
import type { Action } from '../../session';
import type { Place } from '../drawing';
import { readActions } from './action-schema';
import { MOST_VALUE, readChoice } from './choice-parameter';
import { completed } from './completed';
import { FORMS, readInputs, textIn, valueField } from './form-inputs';
import type { FormInputs } from './form-inputs';
import { untouchedBy } from './untouched-fields';

/** What somebody did on a card. */
export type Click = {
  /** What to do, one after another; mostly one. */
  readonly actions: readonly [Action, ...Action[]];
  /** What was looked at before that, with all that was typed. */
  readonly choice: Choice;
  readonly place: Place;
  /** Which part of a long list to show, from 0. */
  readonly page: number;
};

const eventSchema = v.object({
  commonEventObject: v.object({
    parameters: v.object({
      action: v.pipe(v.string(), v.maxLength(8000)),
      choice: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
      untouched: v.optional(v.string()),
      place: v.optional(v.picklist(['email', 'draft', 'home']), 'email'),
      form: v.optional(v.picklist(FORMS)),
      page: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number)), '0'),
    }),
    formInputs: v.optional(v.unknown()),
  }),
});

/** Reads a click from the event that Gmail sent; undefined for anything that none of our cards offers. Never throws. */
export function readClick(event: unknown): Click | undefined {
  const read = v.safeParse(eventSchema, event);
  if (!read.success) return undefined;
  const { parameters, formInputs } = read.output.commonEventObject;
  const before = readChoice(parameters.choice);
  const actions = readActions(parameters.action);
  if (before === undefined || actions === undefined) return undefined;
  const inputs = readInputs(formInputs);
  const choice = withTyped(before, inputs, parameters.untouched);
  const [first, ...rest] = actions.map((action) => completed(action, parameters.form, inputs, choice));
  if (first === undefined) return undefined;
  return { actions: [first, ...rest], choice, place: parameters.place, page: parameters.page };
}

/** Every click brings what stands in the fields, whatever it is for; what nobody touched is nothing that was typed. */
function withTyped(choice: Choice, inputs: FormInputs, parameter: string | undefined): Choice {
  const isUntouched = untouchedBy(parameter);
  const typed = VARIABLES.flatMap((variable) => {
    const value = textIn(inputs, valueField(variable));
    return value === undefined || isUntouched(variable, value) ? [] : [[variable, value.slice(0, MOST_VALUE)] as const];
  });
  return typed.length === 0 ? choice : { ...choice, values: { ...choice.values, ...Object.fromEntries(typed) } };
}
