import DOMPurify from 'dompurify';
import { createRoot } from 'react-dom/client';
import { loadPack } from '../../engine';
import { createLetterPolicy, startSession } from '../../session';
import { TaskPane } from '../../ui';
import { copyLetter } from './copy-letter';
import { followTheme } from './follow-theme';
import { createLocalStore } from './local-store';
import { createOutlookHost } from './outlook-host';
import { createWindowChannel } from './window-channel';

/** Puts the parts together once Outlook is there. */
function show(): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no #pane');
  const root = createRoot(place);
  const session = startSession({
    host: createOutlookHost(),
    wallClock: () => Date.now(),
    monotonicClock: () => performance.now(),
    utcOffsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
    every(ms, callback) {
      const timer = setInterval(callback, ms);
      return () => clearInterval(timer);
    },
    isVisible: () => document.visibilityState === 'visible',
    onVisibilityChanged(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    local: createLocalStore(() => localStorage),
    openChannel: createWindowChannel,
    loadPack,
    clean: createLetterPolicy(DOMPurify),
    copy: copyLetter,
    uniqueId: () => crypto.randomUUID().slice(0, 13),
  });
  followTheme((theme) => root.render(<TaskPane session={session} theme={theme} />));
}

void Office.onReady().then(show);
