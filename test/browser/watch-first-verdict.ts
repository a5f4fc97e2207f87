/** When a pane painted its first verdict, in ms of its own clock, and how much has moved on the screen since. */
export type FirstVerdict = { readonly painted: number; readonly shift: number };

declare global {
  interface Window {
    /** Throws when no verdict was painted yet. */
    firstVerdict: () => FirstVerdict;
  }
}

const VERDICT = '[data-pane=calm], [data-pane=cooling]';

let painted: number | undefined;
const shifts: { readonly at: number; readonly value: number }[] = [];

function noteShifts(entries: PerformanceEntryList): void {
  for (const entry of entries) if ('value' in entry) shifts.push({ at: entry.startTime, value: Number(entry.value) });
}

const observer = new PerformanceObserver((list) => noteShifts(list.getEntries()));
observer.observe({ type: 'layout-shift', buffered: true });

new MutationObserver((_, watcher) => {
  if (document.querySelector(VERDICT) === null) return;
  watcher.disconnect();
  // The second frame begins when the first, which has the verdict in it, is painted.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      painted = performance.now();
    }),
  );
}).observe(document, { subtree: true, childList: true, attributes: true });

window.firstVerdict = () => {
  noteShifts(observer.takeRecords());
  const since = painted;
  if (since === undefined) throw new Error('No verdict was painted yet.');
  return { painted: since, shift: shifts.reduce((sum, { at, value }) => sum + (at > since ? value : 0), 0) };
};
