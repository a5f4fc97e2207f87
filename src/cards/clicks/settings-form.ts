import * as v from 'valibot';
import {
  DRAFT_PROBLEMS,
  isColour,
  LANGUAGES,
  MOST_CONTACT_COST,
  MOST_CURRENCY,
  MOST_PRODUCTS,
  MOST_URGENT_TEXT,
  SIGNATURES,
  TARGET_MINUTES,
  VOICES,
} from '../../engine';
import type { Settings } from '../../engine';
import { textIn } from './form-inputs';
import type { FormInputs } from './form-inputs';

type Changes = Partial<Omit<Settings, 'version' | 'changedAt'>>;

const MOST_LINE = 80;
const number = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^\d{1,6}([.,]\d{1,4})?$/),
    v.transform(toNumber),
    v.minValue(least),
    v.maxValue(most),
  );
const whole = (least: number, most: number) => v.pipe(number(least, most), v.integer());
const line = v.pipe(v.string(), v.trim(), v.maxLength(MOST_LINE));
const clock = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^([01]?\d|2[0-4]):[0-5]\d$/),
  v.transform((text) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1])),
  v.maxValue(24 * 60),
);

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

/** By the names of the fields: how each is read; one that cannot be leaves the setting as it is. */
const FIELDS = {
  sensitivity: v.picklist(['low', 'normal', 'high']),
  minutes: whole(1, 15),
  emails: whole(1, 15),
  language: v.picklist(['auto', ...LANGUAGES]),
  agentName: line,
  agentTitle: line,
  company: line,
  accent: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.check(isColour)),
  voice: v.picklist(VOICES),
  signature: v.picklist(SIGNATURES),
  urgentText: v.pipe(v.string(), v.maxLength(MOST_URGENT_TEXT)),
  products: v.pipe(v.string(), v.maxLength(MOST_PRODUCTS)),
  gestureLimit: number(0, 100),
  workFrom: clock,
  workTo: clock,
} as const;

const COSTS = {
  email: number(0, MOST_CONTACT_COST),
  phone: number(0, MOST_CONTACT_COST),
  social: number(0, MOST_CONTACT_COST),
};
const currency = v.pipe(v.string(), v.trim(), v.maxLength(MOST_CURRENCY));
const target = whole(TARGET_MINUTES.least, TARGET_MINUTES.most);

/** The settings as they stand in the fields of a card; boxes that are not ticked do not come with a click, and are off. */
export function settingsIn(inputs: FormInputs, form: 'settings' | 'costs'): Changes {
  const read = <T>(schema: v.GenericSchema<unknown, T>, name: string): readonly T[] => {
    const one = v.safeParse(schema, textIn(inputs, `set.${name}`));
    return one.success ? [one.output] : [];
  };
  if (form === 'costs') {
    const [minutes] = read(target, 'targetMinutes');
    const [email] = read(COSTS.email, 'email');
    const [phone] = read(COSTS.phone, 'phone');
    const [social] = read(COSTS.social, 'social');
    const [money] = read(currency, 'currency');
    return {
      ...(minutes !== undefined && { targetMinutes: minutes }),
      // The four belong together: a cost without its currency says nothing.
      ...(email !== undefined && phone !== undefined && social !== undefined && money !== undefined
        ? { contactCosts: { email, phone, social, currency: money } }
        : {}),
    };
  }
  const ticked = inputs['set.ticked'] ?? [];
  const checks = inputs['set.checks'] ?? [];
  const days = (inputs['set.workDays'] ?? [])
    .map(Number)
    .filter((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  const fields = Object.entries(FIELDS).flatMap(([name, schema]) =>
    read<unknown>(schema, name).map((value) => [name, value] as const),
  );
  return {
    ...Object.fromEntries(fields),
    on: ticked.includes('on'),
    thought: ticked.includes('thought'),
    workDays: [...new Set(days)].sort((a, b) => a - b),
    checksOff: DRAFT_PROBLEMS.filter((kind) => !checks.includes(kind)),
  };
}
