import * as v from 'valibot';
import { ownId } from '../own-letter';
import type { OwnTemplate } from '../own-templates';
import { OWN_TEMPLATE } from '../own-templates-document';
import { templateFault } from '../template-fault';
import type { FoundText, TakeNote } from './imported-templates';
import type { JsonRecord } from './json-fields';
import { isSimple, simpleBody } from './simple-body';

/**
 * A template as Take Five exports it, with its versions; undefined, with a note why, when it does not hold to the format or cannot
 * be saved. Tags of HTML that a body may not hold are taken off it and its versions.
 */
export function readOwn(record: JsonRecord, note: TakeNote): FoundText | undefined {
  const parsed = v.safeParse(OWN_TEMPLATE, record);
  if (!parsed.success) {
    note('unsound', placeOf(parsed.issues[0]));
    return undefined;
  }
  const { scope, versions, ...kept } = simplified(parsed.output, note);
  const fault = templateFault(kept);
  if (fault) {
    note('fault', `${fault.field}: ${fault.key}`);
    return undefined;
  }
  const sound = versions.filter((one) => templateFault(one.text) === undefined);
  // A version that cannot be saved could not be gone back to.
  if (sound.length < versions.length) note('unsound', 'versions');
  return { ...kept, versions: sound };
}

/** The favourites of an export that the same export knows. */
export function readFavourites(record: JsonRecord, known: readonly FoundText[]): readonly string[] {
  const listed: unknown = record['favourites'];
  if (!Array.isArray(listed)) return [];
  const own = new Set<string>(known.map(({ id }) => ownId(id ?? '')));
  const texts = (listed as readonly unknown[]).filter((one) => typeof one === 'string');
  return [...new Set(texts)].filter((letter) => !letter.startsWith('own.') || own.has(letter));
}

function simplified(template: OwnTemplate, note: TakeNote): OwnTemplate {
  const simple = (body: string): string => {
    if (isSimple(body)) return body;
    note('html');
    return simpleBody(body, true, 'own', note);
  };
  return {
    ...template,
    body: simple(template.body),
    versions: template.versions.map(({ at, text }) => ({ at, text: { ...text, body: simple(text.body) } })),
  };
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return issue.path?.map(({ key }) => String(key)).join('.') ?? '';
}
