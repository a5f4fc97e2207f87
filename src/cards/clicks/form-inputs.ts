import * as v from 'valibot';
import { wholeText } from '../whole-text';

/** The fields of a card that complete what a click does. */
export const FORMS = ['search', 'filter', 'language', 'voice', 'settings', 'costs', 'entry', 'add'] as const;
export type FormName = (typeof FORMS)[number];

/** What stands in the fields of a card, by their names: all that is chosen, or the one text. */
export type FormInputs = Readonly<Record<string, readonly string[]>>;

const MOST_INPUTS = 100;
const MOST_TEXT = 10_000;

const inputsSchema = v.record(v.pipe(v.string(), v.maxLength(100)), v.unknown());
const textsSchema = v.object({
  stringInputs: v.object({ value: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_TEXT))), v.maxLength(60)) }),
});
const daySchema = v.object({
  dateInput: v.object({ msSinceEpoch: v.union([v.pipe(v.string(), v.regex(/^-?\d{1,16}$/)), v.number()]) }),
});

/** Reads the fields that came with a click; what is none of ours is left out, so that no input makes it throw. */
export function readInputs(given: unknown): FormInputs {
  const inputs = v.safeParse(inputsSchema, given);
  if (!inputs.success) return {};
  return Object.fromEntries(
    Object.entries(inputs.output)
      .slice(0, MOST_INPUTS)
      .flatMap(([name, input]): (readonly [string, readonly string[]])[] => {
        const texts = v.safeParse(textsSchema, input);
        if (texts.success) return [[name, texts.output.stringInputs.value.map(wholeText)]];
        const day = v.safeParse(daySchema, input);
        return day.success ? [[name, [String(day.output.dateInput.msSinceEpoch)]]] : [];
      }),
  );
}

/** The name of the field in which a value of a letter is typed. */
export const valueField = (variable: string): string => `value.${variable}`;

/** The one text of a field; undefined where the card has no such field. */
export function textIn(inputs: FormInputs, name: string): string | undefined {
  return Object.hasOwn(inputs, name) ? (inputs[name]?.[0] ?? '') : undefined;
}
