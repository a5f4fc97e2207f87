import type { OutlookHost } from '../office/outlook-host';
import type { MailStore } from '../store/mail-store';
import type { OpenItem } from '../store/open-item';
import { openComposeWindow } from './compose-window';
import type { ComposeWindow } from './compose-window';
import type { Labels } from './labels';

export type ComposeWindowsOptions = {
  readonly root: HTMLElement;
  readonly store: MailStore;
  readonly labels: () => Labels;
  readonly mount: (container: HTMLElement, item: () => OpenItem | null) => OutlookHost;
};

/** The open drafts, each in a window of its own; the one opened last stands on top. */
export type ComposeWindows = {
  /** Shows a draft of the store, in the window that it may already have. */
  readonly open: (draftId: string) => void;
  readonly close: (draftId: string) => void;
  readonly all: () => readonly ComposeWindow[];
};

export function createComposeWindows(options: ComposeWindowsOptions): ComposeWindows {
  const { root, store } = options;
  const windows = new Map<string, ComposeWindow>();
  return {
    open: (draftId) => {
      const draft = store.draft(draftId);
      if (draft === undefined) return;
      const before = document.activeElement;
      const onClosed = (): void => {
        windows.delete(draftId);
        const goTo = [...windows.values()].at(-1);
        if (goTo !== undefined) goTo.focus();
        else if (before instanceof HTMLElement && before.isConnected) before.focus();
      };
      const window = windows.get(draftId) ?? openComposeWindow({ ...options, draftId, onClosed }, draft);
      windows.set(draftId, window);
      if (root.lastElementChild !== window.section) root.append(window.section);
      window.focus();
    },
    close: (draftId) => windows.get(draftId)?.close(),
    all: () => [...windows.values()],
  };
}
