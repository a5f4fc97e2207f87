import type { Frame } from 'playwright-core';
import type { OutlookWindow } from './outlook';

/** Pages that the simulator and the add-in show in frames; a frame that shows any other was led away. */
const OWN_PAGES =
  /^(?:about:(?:blank|srcdoc)|https:\/\/localhost:\d+\/(?:taskpane\.html|launch-event\.html)?(?:\?.*)?)$/;

/** What got out of the texts: scripts that ran, and everything else that a page can be made to do by itself. */
export type HostileWatch = {
  readonly escaped: readonly string[];
  /** The frame of the pane beside the reading pane. */
  readonly frame: () => Frame;
  /** The frame of the pane beside the open draft. */
  readonly draftFrame: () => Frame;
};

/** Puts `canary()` into every frame and listens for dialogs, windows, downloads, requests and frames that are led away. */
export async function watchForEscapes({ page, context }: OutlookWindow): Promise<HostileWatch> {
  const escaped: string[] = [];
  await context.exposeBinding('canary', ({ frame }) => void escaped.push(`script ran in ${frame.url()}`));
  await context.route(/evil\.example/, (route) => {
    escaped.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    escaped.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('download', (download) => escaped.push(`download: ${download.url()}`));
  page.on('worker', (worker) => escaped.push(`worker: ${worker.url()}`));
  context.on('page', (other) => escaped.push(`window: ${other.url()}`));
  page.on('framenavigated', (frame) => {
    if (!OWN_PAGES.test(frame.url())) escaped.push(`frame led to ${frame.url()}`);
  });
  // The pane beside the reading pane is there first.
  const pane = (at: number) => () => {
    const found = page.frames().filter((one) => one.url().endsWith('/taskpane.html'))[at];
    if (found === undefined) throw new Error('The pane is not open.');
    return found;
  };
  return { escaped, frame: pane(0), draftFrame: pane(1) };
}
