import type { Faults } from '../office/faults';
import type { Habits } from '../office/habits';
import { hasSendEvents } from '../office/mailbox-api';
import { mountOutlookHost } from '../office/outlook-host';
import type { OutlookHost } from '../office/outlook-host';
import type { OutlookForms } from '../office/outlook-forms';
import type { MailStore } from '../store/mail-store';
import type { OpenItem } from '../store/open-item';
import { element } from './element';
import { ADD_IN } from './pane';
import type { Preferences } from './preferences';
import { runSendEvent } from './send-event';
import type { Verdict } from './send-event';

/** Where the add-in comes from, and how this Outlook treats it. */
export type AddIn = {
  readonly paneUrl: string;
  readonly eventUrl: string;
  /** Whether a page of the add-in can be fetched. */
  readonly isThere: (url: string, stopped: AbortSignal) => Promise<boolean>;
  readonly faults: Faults;
  readonly habits: Habits;
  readonly onCall: (dispatchId: number) => void;
};

export type AddInFramesOptions = {
  readonly addIn: AddIn;
  readonly store: MailStore;
  readonly forms: OutlookForms;
  readonly preferences: () => Preferences;
};

/** The frames that the add-in runs in: one for each open pane, and one for each mail that is being sent. */
export type AddInFrames = {
  /** Holds the frames of events, which nobody sees. */
  readonly stage: HTMLElement;
  readonly openPane: (container: HTMLElement, item: () => OpenItem | null) => OutlookHost;
  /** Asks the add-in about a mail that is to be sent; undefined in an Outlook that is too old to ask. */
  readonly askBeforeSending: (
    item: () => OpenItem | null,
    onVerdict: (verdict: Verdict) => void,
  ) => (() => void) | undefined;
  /** How many frames of events there have been so far, and how many there are now. */
  readonly events: () => { readonly mounted: number; readonly running: number };
};

export function createAddInFrames(options: AddInFramesOptions): AddInFrames {
  const { addIn, store, forms, preferences } = options;
  const stage = element('div', { hidden: true });
  let mounted = 0;
  const mount = (container: HTMLElement, addinUrl: string, item: () => OpenItem | null): OutlookHost => {
    const { mailbox: mailboxApi, locale } = preferences();
    const { faults, habits, onCall } = addIn;
    const outlook = { store, forms, mailboxApi, locale, permission: 'readWriteItem', faults, habits, onCall } as const;
    return mountOutlookHost({ ...outlook, container, addinUrl, title: ADD_IN, item, windowless: container === stage });
  };
  return {
    stage,
    openPane: (container, item) => mount(container, addIn.paneUrl, item),
    askBeforeSending: (item, onVerdict) => {
      if (!hasSendEvents(preferences().mailbox)) return undefined;
      return runSendEvent({
        isThere: (stopped) => addIn.isThere(addIn.eventUrl, stopped),
        mount: () => {
          mounted += 1;
          return mount(stage, addIn.eventUrl, item);
        },
        onVerdict,
      });
    },
    events: () => ({ mounted, running: stage.childElementCount }),
  };
}
