import * as v from 'valibot';
import { FIRST_CHOICE, LANGUAGES, VARIABLES } from '../../engine';
import type { Choice, Variable } from '../../engine';
import { wholeText } from '../whole-text';

/** Longer search words find nothing more. */
const MOST_SEARCH = 100;
const MOST_REVEALED = 40;
/** One value that was typed; a letter takes no longer ones. */
export const MOST_VALUE = 5000;
/** Of letters: an own template has a longer id than ours. */
export const letterSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** Views that are shown by themselves; a preview is of a letter that is picked. */
const SHOWN = [
  'main',
  'why',
  'continue',
  'letters',
  'template',
  'brand',
  'check',
  'promises',
  'board',
  'day',
  'settings',
  'report',
  'lead',
  'export',
  'forget',
] as const satisfies readonly Choice['view'][];

/** Names of filters, as `LetterFilter`. */
export const filterSchema = v.picklist(['all', 'favourites', 'recent', 'mine', 'archived']);
export const searchSchema = v.pipe(v.string(), v.maxLength(MOST_SEARCH));
export const languageSchema = v.picklist(LANGUAGES);
export const shownSchema = v.picklist(SHOWN);
const viewSchema = v.picklist([...SHOWN, 'preview']);

const choiceSchema = v.strictObject({
  view: v.exactOptional(viewSchema, FIRST_CHOICE.view),
  from: v.exactOptional(viewSchema, FIRST_CHOICE.from),
  revealed: v.exactOptional(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))), v.maxLength(MOST_REVEALED)),
    [],
  ),
  search: v.exactOptional(searchSchema, ''),
  filter: v.exactOptional(filterSchema),
  peek: v.exactOptional(letterSchema),
  letter: v.exactOptional(letterSchema),
  previewedAt: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))),
  language: v.exactOptional(languageSchema),
  values: v.exactOptional(v.record(v.picklist(VARIABLES), v.pipe(v.string(), v.maxLength(MOST_VALUE))), {}),
  asked: v.exactOptional(v.boolean(), false),
  thoughtSkipped: v.exactOptional(v.boolean(), false),
});

/**
 * What is looked at, as a parameter of a click: only what differs from the beginning. Of the values only those that are not in the
 * fields of the card itself (`shown`), which come back with every click, and as many as fit into `most` bytes, the shortest first.
 */
export function choiceParameter(choice: Choice, shown: readonly Variable[], most: number): string {
  const { view, from, revealed, search, filter, peek, letter, previewedAt, language, asked, thoughtSkipped } = choice;
  const values = fitting(choice.values, shown, most);
  return JSON.stringify({
    ...(view !== 'main' && { view }),
    ...(from !== 'main' && { from }),
    ...(revealed.length > 0 && { revealed: revealed.slice(-MOST_REVEALED) }),
    ...(search !== '' && { search: wholeText(search.slice(0, MOST_SEARCH)) }),
    ...(filter && { filter }),
    ...(peek !== undefined && { peek }),
    ...(letter !== undefined && { letter }),
    ...(previewedAt !== undefined && { previewedAt }),
    ...(language && { language }),
    ...(Object.keys(values).length > 0 && { values }),
    ...(asked && { asked }),
    ...(thoughtSkipped && { thoughtSkipped }),
  });
}

/** Reads such a parameter; undefined for anything else, absence being the beginning. */
export function readChoice(text: string | undefined): Choice | undefined {
  if (text === undefined) return FIRST_CHOICE;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), choiceSchema), text);
  if (!read.success) return undefined;
  const { filter, peek, letter, previewedAt, language, values, ...rest } = read.output;
  return {
    ...rest,
    values,
    ...(filter && { filter }),
    ...(peek !== undefined && { peek }),
    ...(letter !== undefined && { letter }),
    ...(previewedAt !== undefined && { previewedAt }),
    ...(language && { language }),
  };
}

function fitting(values: Choice['values'], shown: readonly Variable[], most: number): Choice['values'] {
  const hidden = VARIABLES.flatMap((name) => {
    const value = values[name];
    return value === undefined || value.length > MOST_VALUE || shown.includes(name)
      ? []
      : [
          {
            name,
            value: wholeText(value),
            size: new TextEncoder().encode(JSON.stringify(value)).length + name.length + 4,
          },
        ];
  }).sort((a, b) => a.size - b.size);
  let left = most;
  return Object.fromEntries(
    hidden.flatMap(({ name, value, size }) => {
      left -= size;
      return left < 0 ? [] : [[name, value]];
    }),
  );
}
