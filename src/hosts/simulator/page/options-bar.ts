import { MAILBOX_APIS } from '../office/mailbox-api';
import type { MailboxApi } from '../office/mailbox-api';
import { element } from './element';
import { LOCALES } from './labels';
import type { Labels, Locale } from './labels';
import { picker } from './picker';
import type { Preferences } from './preferences';

/** The choices about this Outlook itself: language, theme, kind of drafts, version. */
export function optionsBar(
  preferences: Preferences,
  labels: Labels,
  onChange: (change: Partial<Preferences>) => void,
): HTMLElement {
  const check = (label: string, name: string, on: boolean, pick: (on: boolean) => void): HTMLElement => {
    const box = element('input', { type: 'checkbox', name, checked: on });
    box.addEventListener('change', () => pick(box.checked));
    return element('label', {}, box, element('span', {}, label));
  };
  return element(
    'div',
    { class: 'options', role: 'group', 'aria-label': labels.options },
    picker(labels.language, 'locale', Object.entries(LOCALES) as [Locale, string][], preferences.locale, (locale) =>
      onChange({ locale }),
    ),
    picker<MailboxApi>(
      labels.mailboxApi,
      'mailbox',
      MAILBOX_APIS.map((api) => [api, api]),
      preferences.mailbox,
      (mailbox) => onChange({ mailbox }),
    ),
    check(labels.plainText, 'format', preferences.format === 'text', (on) =>
      onChange({ format: on ? 'text' : 'html' }),
    ),
    check(labels.dark, 'theme', preferences.theme === 'dark', (on) => onChange({ theme: on ? 'dark' : 'light' })),
  );
}
