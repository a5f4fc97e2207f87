import { openComposeWindow } from './compose-window';
import type { ComposeOptions, ComposeWindow } from './compose-window';

export type ComposeWindowsOptions = Omit<ComposeOptions, 'draftId' | 'onClosed'> & { readonly root: HTMLElement };

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
        // A mail may go by itself, after its check, while the person is busy somewhere else.
        if (document.activeElement !== document.body) return;
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
