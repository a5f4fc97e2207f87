import type { Settings } from '../store/roaming-settings';
import type { MailboxApi } from './mailbox-api';

/** office.js' number for Outlook on the web. */
const OUTLOOK_WEB_APP = 64;

export type AppContextOptions = {
  readonly controlId: string;
  readonly locale: string;
  readonly origin: string;
  readonly addinOrigin: string;
  readonly mailboxApi: MailboxApi;
  /** As they are at this moment: a frame loads them once. */
  readonly settings: Settings;
};

/** The answer to office.js' first question; it stays silent unless every one of the first nine is there. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  const { controlId, locale, origin, addinOrigin, mailboxApi, settings } = options;
  return {
    _id: controlId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: origin,
    _clientMode: 0,
    _settings: { ...settings },
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'simulator',
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify({ Mailbox: mailboxApi, OpenBrowserWindowApi: '1.1', AddinCommands: '1.1' }),
    _hostFullVersion: '16.01',
    _appDomains: [addinOrigin],
    _addinName: 'Take Five',
  };
}
