import { AGENT } from './agent';
import { mailboxFiles } from './mailbox';
import { createFaults } from './office/faults';
import { createHabits } from './office/habits';
import { createFileDrop } from './page/file-drop';
import { labelsFor } from './page/labels';
import { fetchBytes } from './page/fetch-bytes';
import { createOutlookPage } from './page/outlook-page';
import { loadStyle } from './page/load-style';
import { pageIsThere } from './page/page-is-there';
import { parsePreferences, queryOf } from './page/preferences';
import { createMailStore } from './store/mail-store';
import { readFiles } from './store/read-files';
import { createRoamingSettings } from './store/roaming-settings';
import { testSeam } from './test-seam';

async function start(): Promise<void> {
  const store = createMailStore(AGENT, createRoamingSettings(localStorage));
  const [, files] = await Promise.all([
    loadStyle(new URL('./simulator.css', import.meta.url).href),
    Promise.all(mailboxFiles.map(fetchBytes)),
  ]);
  const { messages, failed } = await readFiles(files, Date.now());
  if (failed > 0) console.error(`${failed} mails of the simulated mailbox could not be read.`);
  store.add(messages);

  const faults = createFaults();
  const habits = createHabits();
  const calls: number[] = [];
  const drop = createFileDrop(document.body, (chosen) => void addFiles(chosen));
  const systemTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const preferences = parsePreferences(location.search, systemTheme);
  drop.refresh(labelsFor(preferences.locale));
  const page = createOutlookPage({
    root: document.body,
    store,
    preferences,
    addIn: {
      paneUrl: '/taskpane.html',
      eventUrl: '/launch-event.html',
      isThere: pageIsThere,
      faults,
      habits,
      onCall: (dispatchId) => calls.push(dispatchId),
    },
    onPreferences: (changed) => {
      history.replaceState(null, '', location.pathname + queryOf(changed, systemTheme));
      drop.refresh(labelsFor(changed.locale));
    },
    corner: drop.zone,
  });

  const addFiles = async (chosen: readonly File[]): Promise<void> => {
    const bytes = await Promise.all(chosen.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    const added = await readFiles(bytes, Date.now());
    store.add(added.messages);
    drop.say(added.failed === 0 ? '' : page.labels().notRead(added.failed));
    const first = added.messages[0];
    if (first !== undefined) page.select(first.id);
  };
  Object.assign(window, { simulator: testSeam({ store, page, faults, habits, calls }) });
}

void start();
