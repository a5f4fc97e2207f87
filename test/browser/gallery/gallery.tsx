import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '../../../src/engine';
import { TaskPane } from '../../../src/ui';
import { samplePane, sampleState } from '../../ui/sample-panes';
import { stillSession } from '../../ui/still-session';

// One sample, as the address asks for it: ?state=cooling&lang=bg&theme=dark
const asked = new URLSearchParams(location.search);
const language = LANGUAGES.find((one) => one === asked.get('lang')) ?? 'en';
const session = stillSession(sampleState(samplePane(asked.get('state') ?? 'cooling', language), { language }));

document.documentElement.lang = language;
document.title = asked.get('state') ?? 'cooling';
const root = document.getElementById('root');
if (root)
  createRoot(root).render(<TaskPane session={session} theme={asked.get('theme') === 'dark' ? 'dark' : 'light'} />);
