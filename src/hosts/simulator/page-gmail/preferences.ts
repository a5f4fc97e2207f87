import { FAULTS } from '../gmail/page-call';
import type { Fault } from '../gmail/page-call';
import { LOCALES } from '../page/labels';
import type { Locale } from '../page/labels';

/** Where Gmail runs: in a browser, or as the app of a phone, which has no add-ons where mail is written. */
export type Platform = 'web' | 'mobile';

export type Theme = 'light' | 'dark';

/** How this Gmail is set up; each stands in the page's address, so that a state can be linked to. */
export type Preferences = {
  readonly locale: Locale;
  readonly platform: Platform;
  readonly fault: Fault;
  /** A private install, which was allowed to see all that is sent. */
  readonly exact: boolean;
  readonly theme: Theme;
  readonly panelOpen: boolean;
};

/** Reads the preferences out of an address' query; what is missing or unknown is as usual, the theme as the system's. */
export function parsePreferences(query: string, systemTheme: Theme): Preferences {
  const asked = new URLSearchParams(query);
  const locale = asked.get('locale') ?? '';
  const theme = asked.get('theme');
  return {
    locale: Object.hasOwn(LOCALES, locale) ? (locale as Locale) : 'en-US',
    platform: asked.get('platform') === 'mobile' ? 'mobile' : 'web',
    fault: FAULTS.find((fault) => fault === asked.get('fault')) ?? 'none',
    exact: asked.get('exact') === '1',
    theme: theme === 'dark' || theme === 'light' ? theme : systemTheme,
    panelOpen: asked.get('panel') === 'open',
  };
}

/** The query for these preferences, without what is as usual. */
export function queryOf({ locale, platform, fault, exact, theme, panelOpen }: Preferences, systemTheme: Theme): string {
  const query = new URLSearchParams();
  if (locale !== 'en-US') query.set('locale', locale);
  if (platform !== 'web') query.set('platform', platform);
  if (fault !== 'none') query.set('fault', fault);
  if (exact) query.set('exact', '1');
  if (theme !== systemTheme) query.set('theme', theme);
  if (panelOpen) query.set('panel', 'open');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
