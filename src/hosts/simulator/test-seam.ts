import type { Fault, Faults } from './office/faults';
import type { OutlookHost } from './office/outlook-host';
import type { OutlookPage } from './page/outlook-page';
import type { MailStore } from './store/mail-store';
import type { Settings } from './store/roaming-settings';

/** What browser tests hold in their hands as `window.simulator`: the mail program's side, never the add-in's. */
export type TestSeam = {
  readonly store: MailStore;
  readonly select: (id: string | null) => void;
  readonly hosts: () => readonly OutlookHost[];
  /** The next `times` calls with this dispatch id fail, stay unanswered or are answered with null. */
  readonly failNext: (dispatchId: number, fault: Fault, times?: number) => void;
  /** The dispatch ids of all calls so far. */
  readonly log: () => readonly number[];
  /** The next save of the roaming settings is answered as done, and gets lost. */
  readonly loseNextSave: () => void;
  /** Another of the person's Outlooks saves these settings, whole. */
  readonly otherFrameWrites: (settings: Settings) => void;
};

export function testSeam(store: MailStore, page: OutlookPage, faults: Faults, calls: readonly number[]): TestSeam {
  return {
    store,
    select: page.select,
    hosts: page.hosts,
    failNext: faults.plan,
    log: () => [...calls],
    loseNextSave: store.settings.loseNextSave,
    otherFrameWrites: store.settings.save,
  };
}
