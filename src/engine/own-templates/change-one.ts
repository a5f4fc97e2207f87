import type { OwnTemplate, OwnTemplates } from './own-templates';

/** All templates with one of them changed; the same object when the id is unknown or `change` gives back what it got. */
export function changeOne(
  templates: OwnTemplates,
  id: string,
  change: (template: OwnTemplate) => OwnTemplate,
): OwnTemplates {
  const template = templates.templates.find((one) => one.id === id);
  const changed = template && change(template);
  if (changed === template || changed === undefined) return templates;
  return { ...templates, templates: templates.templates.map((one) => (one === template ? changed : one)) };
}
