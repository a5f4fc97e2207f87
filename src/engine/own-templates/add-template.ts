import { MOST_TEMPLATES } from './own-templates';
import type { OwnTemplates, OwnText } from './own-templates';
import { withFreeShortcut } from './shortcut-taken';
import { cutTo, MOST_TITLE } from './template-limits';
import { textOf } from './text-of';

/** A template's id, which the caller makes up, and the moment, epoch ms. */
export type NewTemplate = { readonly id: string; readonly at: number };

/**
 * Adds a template at the end. A shortcut that is taken is left out. The same object comes back when the id is in use or there are
 * `MOST_TEMPLATES` already.
 */
export function addTemplate(templates: OwnTemplates, text: OwnText, { id, at }: NewTemplate): OwnTemplates {
  if (templates.templates.length >= MOST_TEMPLATES || templates.templates.some((one) => one.id === id))
    return templates;
  const free = withFreeShortcut(templates, textOf(text), id);
  const added = { id, ...free, scope: 'mine' as const, archived: false, changedAt: at, versions: [] };
  return { ...templates, templates: [...templates.templates, added] };
}

/**
 * Adds a copy of a template, in use even if the first is archived, under its title and `suffix`; without its shortcut, which is the
 * first one's, and without its versions. The same object comes back for an unknown id and where nothing can be added.
 */
export function duplicateTemplate(
  templates: OwnTemplates,
  id: string,
  copy: NewTemplate & { readonly suffix: string },
): OwnTemplates {
  const template = templates.templates.find((one) => one.id === id);
  if (!template) return templates;
  const title = cutTo(cutTo(template.title, Math.max(0, MOST_TITLE - copy.suffix.length)) + copy.suffix, MOST_TITLE);
  return addTemplate(templates, { ...template, title, shortcut: '' }, copy);
}
