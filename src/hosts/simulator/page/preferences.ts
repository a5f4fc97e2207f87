import { MAILBOX_APIS } from '../office/mailbox-api';
import type { MailboxApi } from '../office/mailbox-api';
import { LOCALES } from './labels';
import type { Locale } from './labels';

/** How this Outlook is set up; each stands in the page's address, so that a state can be linked to. */
export type Preferences = {
  readonly locale: Locale;
  readonly mailbox: MailboxApi;
  readonly theme: 'light' | 'dark';
  readonly format: 'html' | 'text';
  /** Whether this Outlook puts the person's signature into drafts. */
  readonly signature: boolean;
  /** Whether the add-in's pane stays when another mail is chosen. */
  readonly pinned: boolean;
  readonly paneOpen: boolean;
  /** The pane's width in CSS pixels. */
  readonly width: number;
};

const WIDTHS = { least: 280, usual: 320, most: 600 };

type Theme = Preferences['theme'];

/** Reads the preferences out of an address' query; what is missing or unknown is as usual, the theme as the system's. */
export function parsePreferences(query: string, systemTheme: Theme): Preferences {
  const asked = new URLSearchParams(query);
  const locale = asked.get('locale') ?? '';
  const theme = asked.get('theme');
  const width = Number(asked.get('width') ?? WIDTHS.usual);
  return {
    locale: locale in LOCALES ? (locale as Locale) : 'en-US',
    mailbox: MAILBOX_APIS.find((api) => api === asked.get('mailbox')) ?? '1.12',
    theme: theme === 'dark' || theme === 'light' ? theme : systemTheme,
    format: asked.get('format') === 'text' ? 'text' : 'html',
    signature: asked.get('signature') === '1',
    pinned: asked.get('pinned') === '1',
    paneOpen: asked.get('pane') === 'open',
    width: Number.isFinite(width) ? Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)) : WIDTHS.usual,
  };
}

/** The query for these preferences, without what is as usual. */
export function queryOf(preferences: Preferences, systemTheme: Theme): string {
  const { locale, mailbox, theme, format, signature, pinned, paneOpen, width } = preferences;
  const query = new URLSearchParams();
  if (locale !== 'en-US') query.set('locale', locale);
  if (mailbox !== '1.12') query.set('mailbox', mailbox);
  if (theme !== systemTheme) query.set('theme', theme);
  if (format === 'text') query.set('format', format);
  if (signature) query.set('signature', '1');
  if (pinned) query.set('pinned', '1');
  if (paneOpen) query.set('pane', 'open');
  if (width !== WIDTHS.usual) query.set('width', String(width));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
