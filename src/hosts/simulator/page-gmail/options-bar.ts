import { FAULTS } from '../gmail/page-call';
import { element } from '../page/element';
import { LOCALES } from '../page/labels';
import type { Locale } from '../page/labels';
import { picker } from '../page/picker';
import type { GmailLabels } from './labels';
import type { Preferences } from './preferences';

/** The choices about this Gmail itself: language, device, and what goes wrong. */
export function optionsBar(
  { locale, platform, fault }: Preferences,
  labels: GmailLabels,
  onChange: (change: Partial<Preferences>) => void,
): HTMLElement {
  const { devices, troubles } = labels;
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
  );
}
