import { FAULTS } from '../gmail/page-call';
import { button, element } from '../page/element';
import { LOCALES } from '../page/labels';
import type { Locale } from '../page/labels';
import { picker } from '../page/picker';
import type { GmailLabels } from './labels';
import type { Preferences } from './preferences';

export type OptionsActions = {
  readonly onChange: (change: Partial<Preferences>) => void;
  /** Five minutes pass at once. */
  readonly onLater: () => void;
};

/** The choices about this Gmail itself: language, device, what goes wrong, and what time it is. */
export function optionsBar(
  { locale, platform, fault, theme }: Preferences,
  labels: GmailLabels,
  { onChange, onLater }: OptionsActions,
): HTMLElement {
  const { devices, troubles } = labels;
  const dark = element('input', { type: 'checkbox', name: 'theme', checked: theme === 'dark' });
  dark.addEventListener('change', () => onChange({ theme: dark.checked ? 'dark' : 'light' }));
  return element(
    'div',
    { class: 'options', role: 'group', 'aria-label': labels.options },
    picker(labels.language, 'locale', Object.entries(LOCALES) as [Locale, string][], locale, (next) =>
      onChange({ locale: next }),
    ),
    picker(
      labels.device,
      'platform',
      (['web', 'mobile'] as const).map((each) => [each, devices[each]] as const),
      platform,
      (next) => onChange({ platform: next }),
    ),
    picker(
      labels.trouble,
      'fault',
      FAULTS.map((each) => [each, troubles[each]] as const),
      fault,
      (next) => onChange({ fault: next }),
    ),
    element('label', {}, dark, element('span', {}, labels.dark)),
    button(labels.later, onLater, { class: 'later' }),
  );
}
