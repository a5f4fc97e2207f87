import { element } from './element';
import type { Locale } from './labels';

const PAGES = { Outlook: '/', Gmail: '/gmail.html' } as const;

/** Leads from one simulated mail program to the other, in the same language. */
export function programSwitch(here: keyof typeof PAGES, label: string, locale: Locale): HTMLElement {
  const query = locale === 'en-US' ? '' : `?locale=${locale}`;
  const links = Object.entries(PAGES).map(([name, path]) =>
    element('a', { href: `${path}${query}`, 'aria-current': name === here ? 'page' : undefined }, name),
  );
  return element('div', { class: 'programs', role: 'group', 'aria-label': label }, ...links);
}
