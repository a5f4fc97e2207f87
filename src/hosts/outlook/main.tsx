import { createRoot } from 'react-dom/client';
import { startSession, whenIdle } from '../../session';
import { TaskPane } from '../../ui';
import { followLanguage } from './follow-language';
import { followTheme } from './follow-theme';
import { createOutlookSurroundings } from './outlook-surroundings';
import { isTooOld, showNotice, startedWell } from './show-notice';

/** Office.js answers at once; in a tab that Outlook has nothing to do with it may never answer. */
const PATIENCE_MS = 5_000;

/** Puts the parts together once Outlook is there. */
async function showPane(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no #pane');
  const root = createRoot(place);
  const session = await startSession(createOutlookSurroundings());
  startedWell();
  followLanguage(session);
  followTheme((theme) => root.render(<TaskPane session={session} theme={theme} whenIdle={whenIdle} />));
}

/** Shows the pane in Outlook, and in a plain browser tab where the pane belongs. */
async function start(): Promise<void> {
  // The page has said already that the web view is too old, or that Microsoft's script did not come.
  if (isTooOld() || typeof Office === 'undefined') return;
  const waiting = window === window.top ? setTimeout(() => showNotice('outside'), PATIENCE_MS) : undefined;
  const { host } = await Office.onReady();
  clearTimeout(waiting);
  // Outside Outlook there is no host, which the typings do not say.
  if ((host as Office.HostType | null) === null) {
    showNotice('outside');
    return;
  }
  await showPane();
}

start().catch((error: unknown) => {
  showNotice('unloaded');
  throw error;
});
