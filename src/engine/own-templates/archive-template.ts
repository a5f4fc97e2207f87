import { changeOne } from './change-one';
import { ownId } from './own-letter';
import type { OwnTemplates } from './own-templates';
import { withFreeShortcut } from './shortcut-taken';

/** Puts a template away or takes it out again; one that is taken out comes without its shortcut if another answers to it by now. */
export function archiveTemplate(templates: OwnTemplates, id: string, on: boolean): OwnTemplates {
  return changeOne(templates, id, (template) => {
    if (template.archived === on) return template;
    return { ...(on ? template : withFreeShortcut(templates, template, id)), archived: on };
  });
}

/** Removes a template with all its versions, and from the favourites; only one that is archived. */
export function removeTemplate(templates: OwnTemplates, id: string): OwnTemplates {
  if (!templates.templates.some((one) => one.id === id && one.archived)) return templates;
  return {
    ...templates,
    templates: templates.templates.filter((one) => one.id !== id),
    favourites: templates.favourites.filter((letter) => letter !== ownId(id)),
  };
}
