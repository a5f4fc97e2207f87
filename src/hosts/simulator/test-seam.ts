import type { Fault, Faults } from './office/faults';
import type { Habits } from './office/habits';
import type { OutlookHost } from './office/outlook-host';
import type { OutlookPage } from './page/outlook-page';
import type { MailStore } from './store/mail-store';
import type { Settings } from './store/roaming-settings';

export type TestSeamOptions = {
  readonly store: MailStore;
  readonly page: OutlookPage;
  readonly faults: Faults;
  readonly habits: Habits;
  readonly calls: readonly number[];
};

/** What browser tests hold in their hands as `window.simulator`: the mail program's side, never the add-in's. */
export type TestSeam = {
  readonly store: MailStore;
  readonly select: (id: string | null) => void;
  /** The panes in which the add-in runs. */
  readonly hosts: () => readonly OutlookHost[];
  /** The hidden frames in which the add-in was asked about a mail that is to be sent: so far, and at this moment. */
  readonly events: OutlookPage['events'];
  /** The next `times` calls with this dispatch id fail, stay unanswered or are answered with null. */
  readonly failNext: (dispatchId: number, fault: Fault, times?: number) => void;
  /** The dispatch ids of all calls so far. */
  readonly log: () => readonly number[];
  /** The next save of the roaming settings is answered as done, and gets lost. */
  readonly loseNextSave: () => void;
  /** Another of the person's Outlooks saves these settings, whole. */
  readonly otherFrameWrites: (settings: Settings) => void;
  /** From now on the add-in is told "nothing is open" before it is told of another mail, as classic Outlook does. */
  readonly nullFirst: (on: boolean) => void;
  /** Moves a mail to the shared mailbox with this address; office.js is told when the mail is opened the next time. */
  readonly moveToShared: (id: string, mailbox: string) => void;
};

export function testSeam({ store, page, faults, habits, calls }: TestSeamOptions): TestSeam {
  return {
    store,
    select: page.select,
    hosts: page.hosts,
    events: page.events,
    failNext: faults.plan,
    log: () => [...calls],
    loseNextSave: store.settings.loseNextSave,
    otherFrameWrites: store.settings.save,
    nullFirst: habits.setNullFirst,
    moveToShared: store.moveToShared,
  };
}
