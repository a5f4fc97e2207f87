import { createRoot } from 'react-dom/client';
import { startSession } from '../../session';
import { TaskPane } from '../../ui';
import { followTheme } from './follow-theme';
import { createOutlookSurroundings } from './outlook-surroundings';

/** Puts the parts together once Outlook is there. */
async function show(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no #pane');
  const root = createRoot(place);
  const session = await startSession(createOutlookSurroundings());
  followTheme((theme) => root.render(<TaskPane session={session} theme={theme} />));
}

void Office.onReady().then(show);
