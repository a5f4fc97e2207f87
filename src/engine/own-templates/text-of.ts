import type { OwnText } from './own-templates';

/** What the agent wrote of a template, without what is kept about it. */
export function textOf({ title, body, language, occasion, tags, shortcut, signs }: OwnText): OwnText {
  return { title, body, language, ...(occasion && { occasion }), tags, shortcut, signs };
}

/** Whether two texts say the same in everything the agent can write. */
export function sameText(one: OwnText, other: OwnText): boolean {
  return JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));
}
