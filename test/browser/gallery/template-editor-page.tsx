import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '../../../src/engine';
import { TemplateEditor } from '../../../src/ui/template/TemplateEditor';
import { EDITOR_WORDS, problemOf, sampleValues } from '../../ui/template/sample-editor';

const asked = new URLSearchParams(location.hash.slice(1));
const language = LANGUAGES.find((one) => one === asked.get('lang')) ?? 'en';

/** The editor as the pane of templates will hold it; the body stands in the page for whoever looks at it. */
function Page(): React.JSX.Element {
  const [body, setBody] = useState(asked.get('body') ?? '');
  document.documentElement.dataset['body'] = body;
  return (
    <FluentProvider theme={asked.get('theme') === 'dark' ? webDarkTheme : webLightTheme}>
      <main data-pane style={{ padding: 16, minHeight: '100vh', boxSizing: 'border-box' }}>
        <h1>{EDITOR_WORDS[language].text}</h1>
        <TemplateEditor
          body={body}
          onChange={setBody}
          language={language}
          values={sampleValues(language)}
          words={EDITOR_WORDS[language]}
          problem={problemOf(body)}
        />
      </main>
    </FluentProvider>
  );
}

document.documentElement.lang = language;
document.title = EDITOR_WORDS[language].text;
createRoot(document.body.appendChild(document.createElement('div'))).render(<Page />);
