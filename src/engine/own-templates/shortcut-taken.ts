import type { OwnTemplate, OwnTemplates, OwnText } from './own-templates';

/** How shortcuts are compared: without regard to capitals. */
export function shortcutKey(shortcut: string): string {
  return shortcut.toLowerCase();
}

/**
 * Whether another template than `exceptId` answers to this shortcut; archived ones give theirs up. '' is never taken.
 */
export function shortcutTaken({ templates }: OwnTemplates, shortcut: string, exceptId?: string): boolean {
  const key = shortcutKey(shortcut);
  return (
    key !== '' && templates.some((one) => one.id !== exceptId && !one.archived && shortcutKey(one.shortcut) === key)
  );
}

/** The same text, without its shortcut if that is taken: a shortcut must never stand for two templates. */
export function withFreeShortcut<T extends OwnText | OwnTemplate>(
  templates: OwnTemplates,
  text: T,
  exceptId: string,
): T {
  return shortcutTaken(templates, text.shortcut, exceptId) ? { ...text, shortcut: '' } : text;
}
