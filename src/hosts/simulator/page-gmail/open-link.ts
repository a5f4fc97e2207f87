import type { Link } from './card/click';

const LOOK_MS = 300;

/** Opens a page in a window of its own, which cannot reach this one; where it was asked for, `onClosed` hears when it is gone. */
export function openLink({ url, reloads }: Link, onClosed: () => void): void {
  if (!reloads) {
    window.open(url, '_blank', 'noopener');
    return;
  }
  const opened = window.open(url, '_blank');
  // Whoever stopped it from opening has nothing to come back from.
  if (opened === null) return;
  opened.opener = null;
  const watch = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(watch);
    onClosed();
  }, LOOK_MS);
}
