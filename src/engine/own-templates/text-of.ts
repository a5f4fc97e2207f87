import { dayOfIso } from '../calendar/iso-day';
import type { OwnText } from './own-templates';

/** What the agent wrote of a template, without what is kept about it; a last day that is no day counts as none. */
export function textOf({ title, body, language, occasion, tags, shortcut, signs, until }: OwnText): OwnText {
  const lasts = until !== undefined && dayOfIso(until) !== undefined;
  return { title, body, language, ...(occasion && { occasion }), tags, shortcut, signs, ...(lasts && { until }) };
}

/** Whether two texts say the same in everything the agent can write. */
export function sameText(one: OwnText, other: OwnText): boolean {
  return JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));
}
