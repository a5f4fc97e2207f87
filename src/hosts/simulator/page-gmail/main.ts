import { AGENT } from '../agent';
import { mailboxFiles } from '../mailbox';
import { fetchBytes } from '../page/fetch-bytes';
import { createFileDrop } from '../page/file-drop';
import { loadStyle } from '../page/load-style';
import { createGmailPage } from './gmail-page';
import { gmailLabelsFor } from './labels';
import { createNodeSide } from './node-side';
import { createPageClock } from './page-clock';
import { parsePreferences, queryOf } from './preferences';

const PAGE = 'take-five-simulator/gmail-page';

/** The same after a reload, as long as the tab is open: what the add-on keeps of this person stays theirs. */
function pageId(): string {
  const known = sessionStorage.getItem(PAGE) ?? crypto.randomUUID();
  sessionStorage.setItem(PAGE, known);
  return known;
}

async function start(): Promise<void> {
  const clock = createPageClock(sessionStorage, () => Date.now());
  const side = createNodeSide(pageId(), clock);
  const [files] = await Promise.all([
    Promise.all(mailboxFiles.map(fetchBytes)),
    side.open(),
    loadStyle(new URL('../simulator.css', import.meta.url).href),
    loadStyle(new URL('./gmail.css', import.meta.url).href),
  ]);
  const systemTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const preferences = parsePreferences(location.search, systemTheme);
  const drop = createFileDrop(document.body, (chosen) => void addFiles(chosen));
  drop.refresh(gmailLabelsFor(preferences.locale));
  const page = createGmailPage({
    root: document.body,
    side,
    clock,
    agent: AGENT,
    preferences,
    onPreferences: (changed) => {
      history.replaceState(null, '', location.pathname + queryOf(changed, systemTheme));
      drop.refresh(gmailLabelsFor(changed.locale));
    },
    corner: drop.zone,
  });
  const addFiles = async (chosen: readonly File[]): Promise<void> => {
    const bytes = await Promise.all(chosen.map(async (file) => new Uint8Array(await file.arrayBuffer())));
    const { failed, first } = await page.mailbox.add(bytes);
    drop.say(failed === 0 ? '' : page.labels().notRead(failed));
    if (first !== undefined) page.open(first);
  };
  await page.mailbox.add(files);
}

void start();
