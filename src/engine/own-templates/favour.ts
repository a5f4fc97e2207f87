import { OCCASIONS } from '../reply/letter';
import { ownId } from './own-letter';
import type { OwnTemplates } from './own-templates';

/**
 * Marks a letter as a favourite, as the newest, or no longer; `letter` is an occasion, or `own.` and an id.
 * The same object comes back when nothing changes and for a letter that does not exist.
 */
export function favour(templates: OwnTemplates, letter: string, on: boolean): OwnTemplates {
  const { favourites } = templates;
  if (favourites.includes(letter) === on || (on && !isLetter(templates, letter))) return templates;
  return { ...templates, favourites: on ? [letter, ...favourites] : favourites.filter((one) => one !== letter) };
}

/** Whether there is such a letter to be marked. */
export function isLetter({ templates }: OwnTemplates, letter: string): boolean {
  return OCCASIONS.some((one) => one === letter) || templates.some(({ id }) => ownId(id) === letter);
}
