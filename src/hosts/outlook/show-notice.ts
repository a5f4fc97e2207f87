/** Why there is no pane: this is no Outlook, or a part of the add-in did not come. */
export type PageNotice = 'outside' | 'unloaded';

const page = () => document.documentElement;

/** Whether the page has found this web view too old for the pane, which may still start here and fail later. */
export const isTooOld = (): boolean => page().getAttribute('data-notice') === 'old';

/** Shows words in place of the pane that stand in the page itself, in four languages, and need no further file. */
export function showNotice(notice: PageNotice): void {
  page().setAttribute('data-notice', notice);
}

/** The pane stands: what the page says of scripts that do not come is over. */
export function startedWell(): void {
  page().removeAttribute('data-notice');
  page().setAttribute('data-started', '');
}
