import type { PageCall } from '../gmail/page-call';
import type { Mail } from './mailbox';
import type { Preferences } from './preferences';

type Surroundings = Pick<PageCall, 'platform' | 'locale' | 'timeZone' | 'fault' | 'exact' | 'message'>;

/** What every call of the add-on tells of where it comes from; `now` is in milliseconds since 1970. */
export function surroundingsOf(
  { platform, locale, fault, exact }: Preferences,
  now: number,
  mail: Mail | undefined,
): Surroundings {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    platform: platform === 'web' ? 'WEB' : 'ANDROID',
    locale: locale.slice(0, 2),
    timeZone: { id: timeZone, offset: -new Date(now).getTimezoneOffset() * 60_000 },
    fault,
    exact,
    ...(mail && { message: { id: mail.id, threadId: mail.threadId } }),
  };
}
