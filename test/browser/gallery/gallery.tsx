import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '../../../src/engine';
import type { Notice, SessionState } from '../../../src/session';
import { TaskPane } from '../../../src/ui';
import { samplePane, sampleState } from '../../ui/sample-panes';
import { stillSession } from '../../ui/still-session';

const root = createRoot(document.body.appendChild(document.createElement('div')));

/** One sample, as the address asks for it: #state=cooling&lang=bg&theme=dark, perhaps with &notice=not-saved or &bug=outdated */
function draw(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  const language = LANGUAGES.find((one) => one === asked.get('lang')) ?? 'en';
  const state = asked.get('state') ?? 'cooling';
  const session = stillSession(
    sampleState(samplePane(state, language), {
      language,
      ...noticeOf(asked.get('notice')),
      ...bugOf(asked.get('bug')),
    }),
  );
  document.documentElement.lang = language;
  document.title = state;
  root.render(
    <div key={location.hash} data-sample={location.hash}>
      <TaskPane session={session} theme={asked.get('theme') === 'dark' ? 'dark' : 'light'} />
    </div>,
  );
}

function noticeOf(kind: string | null): { readonly notice?: Notice } {
  if (kind === 'not-saved' || kind === 'newer-data') return { notice: { kind } };
  return kind === 'broken-data' ? { notice: { kind, text: '{' } } : {};
}

function bugOf(kind: string | null): Pick<SessionState, 'bug'> {
  return kind === null ? {} : { bug: { error: new Error(kind), outdated: kind === 'outdated' } };
}

addEventListener('hashchange', draw);
draw();
