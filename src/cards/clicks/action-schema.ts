import * as v from 'valibot';
import { SIGNATURES, VARIABLES, VOICES } from '../../engine';
import type { Action } from '../../session';
import { filterSchema, languageSchema, letterSchema, MOST_VALUE, searchSchema, shownSchema } from './choice-parameter';

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const name = (most: number) => v.pipe(v.string(), v.maxLength(most));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const finding = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const none = <Name extends string>(what: Name) => v.strictObject({ do: v.literal(what) });

/** The steps that a card offers; the words of what they are about are asked for again where they are done. */
const stepSchema = v.variant('care', [
  v.strictObject({
    care: v.picklist([
      'ask-colleague',
      'colleague-asked',
      'colleague-answered',
      'switch-off',
      'all-findings',
      'undo-mend',
    ]),
  }),
  v.strictObject({ care: v.picklist(['undo', 'save-entry', 'leave-entry', 'remove-entry']) }),
  v.strictObject({ care: v.picklist(['mend', 'fine', 'remind']), finding }),
  v.strictObject({ care: v.picklist(['keep', 'remove', 'tell', 'open-customer']), promise: key }),
  v.strictObject({ care: v.literal('move'), promise: key, due: moment }),
  v.strictObject({ care: v.literal('snooze'), promise: key, until: moment }),
  v.strictObject({ care: v.picklist(['open-conversation', 'put-away']), conversation: key }),
  v.strictObject({ care: v.literal('new-entry'), title: name(120) }),
  v.strictObject({ care: v.literal('edit-entry'), entry: key }),
  v.strictObject({ care: v.literal('write-entry'), changes: v.strictObject({}) }),
]);

const actionSchema = v.variant('do', [
  v.strictObject({ do: v.literal('show'), view: shownSchema }),
  none('back'),
  none('retry'),
  none('open-next'),
  none('answered-another'),
  none('undo-answered'),
  none('holding'),
  v.strictObject({
    do: v.literal('continue'),
    reason: v.picklist(['calm', 'urgent', 'not-heated', 'spoken', 'other']),
  }),
  none('not-heated'),
  v.strictObject({ do: v.literal('allow'), index }),
  v.strictObject({ do: v.literal('reveal'), index }),
  v.strictObject({ do: v.literal('reveal-all'), shown: v.boolean() }),
  none('skip-thought'),
  v.strictObject({
    do: v.literal('look'),
    changes: v.strictObject({
      search: v.exactOptional(searchSchema),
      filter: v.exactOptional(filterSchema),
      peek: v.exactOptional(letterSchema),
    }),
  }),
  v.strictObject({ do: v.literal('pick'), letter: letterSchema, language: v.exactOptional(languageSchema) }),
  v.strictObject({ do: v.literal('reply-language'), language: languageSchema }),
  v.strictObject({ do: v.literal('voice'), voice: v.picklist(VOICES) }),
  v.strictObject({ do: v.literal('type'), variable: v.picklist(VARIABLES), value: name(MOST_VALUE) }),
  none('use'),
  v.strictObject({
    do: v.literal('set'),
    settings: v.strictObject({
      introduced: v.exactOptional(v.boolean()),
      on: v.exactOptional(v.boolean()),
      voice: v.exactOptional(v.picklist(VOICES)),
      signature: v.exactOptional(v.picklist(SIGNATURES)),
    }),
  }),
  none('reset-settings'),
  v.strictObject({ do: v.literal('mute'), on: v.boolean() }),
  v.strictObject({ do: v.literal('quiet'), on: v.boolean() }),
  none('forget'),
  v.strictObject({
    do: v.literal('workshop'),
    step: v.strictObject({ make: v.literal('favour'), name: letterSchema, on: v.boolean() }),
  }),
  v.strictObject({ do: v.literal('care'), step: stepSchema }),
]);

const actionsSchema = v.pipe(
  v.string(),
  v.maxLength(8000),
  v.parseJson(),
  v.array(actionSchema),
  v.minLength(1),
  v.maxLength(4),
);

/** Reads what a click does from its parameter; undefined for anything that no card offers. */
export function readActions(text: string): readonly Action[] | undefined {
  const read = v.safeParse(actionsSchema, text);
  return read.success ? read.output : undefined;
}
