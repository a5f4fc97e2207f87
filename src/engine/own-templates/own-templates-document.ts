import * as v from 'valibot';
import { dayOfIso } from '../calendar/iso-day';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { LANGUAGES } from '../languages/language';
import { OCCASIONS } from '../reply/letter';
import { MOST_BODY, MOST_TEMPLATES, MOST_VERSIONS } from './own-templates';
import type { OwnTemplate, OwnTemplates } from './own-templates';
import { MOST_ID, MOST_SHORTCUT, MOST_TAG, MOST_TAGS, MOST_TITLE, SHORTCUT } from './template-limits';

const isDay = (text: string): boolean => dayOfIso(text) !== undefined;

const text = {
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TITLE)),
  body: v.pipe(v.string(), v.maxLength(MOST_BODY)),
  language: v.picklist(LANGUAGES),
  occasion: v.exactOptional(v.picklist(OCCASIONS)),
  tags: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TAG))), v.maxLength(MOST_TAGS)),
  shortcut: v.pipe(v.string(), v.maxLength(MOST_SHORTCUT), v.regex(SHORTCUT)),
  signs: v.boolean(),
  until: v.exactOptional(v.pipe(v.string(), v.check(isDay))),
};

/** How one own template is stored. Whether its body compiles is not asked here: a bad body must not cost all the others. */
export const OWN_TEMPLATE: v.GenericSchema<unknown, OwnTemplate> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_ID)),
  ...text,
  scope: v.literal('mine'),
  archived: v.boolean(),
  changedAt: epochMs,
  versions: v.pipe(v.array(v.object({ at: epochMs, text: v.object(text) })), v.maxLength(MOST_VERSIONS)),
});

/** How OwnTemplates are stored. */
export const OWN_TEMPLATES_DOCUMENT: DocumentKind<OwnTemplates> = {
  version: 1,
  schema: v.object({
    version: v.literal(1),
    templates: v.pipe(v.array(OWN_TEMPLATE), v.maxLength(MOST_TEMPLATES)),
    // Room for `own.` before the id.
    favourites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_ID + 4))), v.maxLength(MOST_TEMPLATES)),
  }),
  migrations: {},
};
