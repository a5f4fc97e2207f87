import { createRoot } from 'react-dom/client';
import { deviceName, languageOfTag } from '../../engine';
import { EDITOR_PAGE_WORDS } from '../../i18n';
import { startSession, whenIdle } from '../../session';
import { TaskPane } from '../../ui';
import { createDocumentStore } from './document-store';
import { openEditorHost } from './editor-host';
import { createEditorServer } from './editor-server';
import { createEditorSurroundings } from './editor-surroundings';
import { followTheme } from './follow-theme';

/** Where the server says, in four languages, that the page is to be opened again from Gmail. */
const ENDED = '../edit';

function pageElement(): HTMLElement {
  const place = document.getElementById('page');
  if (place === null) throw new Error('editor.html has no #page');
  return place;
}

/** Shows own letters to whoever the session belongs to. */
async function start(): Promise<void> {
  const server = createEditorServer((...call) => fetch(...call));
  const visitor = await server.who();
  if (visitor === undefined) {
    location.replace(ENDED);
    return;
  }
  document.title = `Take Five: ${visitor.address}`;
  const store = createDocumentStore(server.documentsOf(visitor.address), deviceName(visitor.address));
  const host = await openEditorHost(visitor, store);
  const session = await startSession(createEditorSurroundings({ host, store, timeZone: visitor.timeZone }));
  session.subscribe(() => {
    document.documentElement.lang = session.getState().language;
  });
  const root = createRoot(pageElement());
  followTheme((theme) => root.render(<TaskPane session={session} theme={theme} whenIdle={whenIdle} />));
  // Letters are what this page is for, so they are not waited for until there is time.
  await session.act({ do: 'show', view: 'letters' });
}

function showGone(): void {
  const language = languageOfTag(navigator.language) ?? 'en';
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.lang = language;
  notice.textContent = EDITOR_PAGE_WORDS[language].gone;
  pageElement().replaceChildren(notice);
}

start().catch((error: unknown) => {
  showGone();
  throw error;
});
