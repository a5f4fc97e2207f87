import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { VOICES } from '../reply/letter';
import { DEFAULT_SETTINGS, SIGNATURES } from './settings';
import type { Settings } from './settings';

const five = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15));
/** Longest text of the organisation for urgent mails, in characters. */
export const MOST_URGENT_TEXT = 600;

/** Longest list of words that are never hostile, in characters. */
export const MOST_PRODUCTS = 1_000;

/** Most days on which nobody works: those of two years and more. */
export const MOST_HOLIDAYS = 60;

const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
/** Minutes within which a first answer can be asked for, and the most that a contact can cost. */
export const TARGET_MINUTES = { least: 5, most: 480 } as const;
export const MOST_CONTACT_COST = 1_000;
export const MOST_CURRENCY = 12;

const target = v.pipe(v.number(), v.integer(), v.minValue(TARGET_MINUTES.least), v.maxValue(TARGET_MINUTES.most));
const cost = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_CONTACT_COST));
const dayOfWeek = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const words = v.pipe(v.string(), v.maxLength(100));

/** How Settings are stored. */
export const SETTINGS_DOCUMENT: DocumentKind<Settings> = {
  version: 1,
  schema: v.object({
    version: v.literal(1),
    changedAt: epochMs,
    on: v.boolean(),
    sensitivity: v.picklist(['low', 'normal', 'high']),
    minutes: five,
    emails: five,
    thought: v.boolean(),
    keys: v.boolean(),
    language: v.picklist(['en', 'bg', 'ru', 'uk', 'auto']),
    agentName: words,
    company: words,
    accent: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
    // Newer than the releases before them, whose settings are opened as if these were untouched.
    introduced: v.optional(v.boolean(), DEFAULT_SETTINGS.introduced),
    quietUntil: v.optional(v.pipe(v.number(), v.finite()), DEFAULT_SETTINGS.quietUntil),
    urgentText: v.optional(v.pipe(v.string(), v.maxLength(MOST_URGENT_TEXT)), DEFAULT_SETTINGS.urgentText),
    products: v.optional(v.pipe(v.string(), v.maxLength(MOST_PRODUCTS)), DEFAULT_SETTINGS.products),
    gestureLimit: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), DEFAULT_SETTINGS.gestureLimit),
    checksOff: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40)), [
      ...DEFAULT_SETTINGS.checksOff,
    ]),
    holidays: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))), v.maxLength(MOST_HOLIDAYS)),
      [...DEFAULT_SETTINGS.holidays],
    ),
    workDays: v.optional(v.pipe(v.array(dayOfWeek), v.maxLength(7)), [...DEFAULT_SETTINGS.workDays]),
    agentTitle: v.optional(words, DEFAULT_SETTINGS.agentTitle),
    voice: v.optional(v.picklist(VOICES), DEFAULT_SETTINGS.voice),
    signature: v.optional(v.picklist(SIGNATURES), DEFAULT_SETTINGS.signature),
    workFrom: v.optional(minuteOfDay, DEFAULT_SETTINGS.workFrom),
    workTo: v.optional(minuteOfDay, DEFAULT_SETTINGS.workTo),
    targetMinutes: v.optional(target, DEFAULT_SETTINGS.targetMinutes),
    contactCosts: v.optional(
      v.object({
        email: cost,
        phone: cost,
        social: cost,
        currency: v.pipe(v.string(), v.maxLength(MOST_CURRENCY)),
      }),
      DEFAULT_SETTINGS.contactCosts,
    ),
  }),
  migrations: {},
};
