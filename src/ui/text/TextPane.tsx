import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import { saveText } from '../pieces/save-text';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  text: { minWidth: 0 },
  // Fluent lets a text field grow no higher than 260 px.
  inner: { minHeight: '320px', maxHeight: 'none' },
  note: { minHeight: '140px' },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** A text to be read and taken along by hand; nothing of it is sent anywhere. */
export function TextPane({ pane }: { readonly pane: PaneOf<'text'> }): React.JSX.Element {
  const { strings, language, copied, act } = useSurroundings();
  const styles = useStyles();
  const { title, lines } = strings.text[pane.about];
  const isNote = pane.about === 'lead';
  const inner = isNote ? styles.note : styles.inner;
  return (
    <Main>
      <BackTitle title={title} />
      <div className={styles.lines}>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <Textarea
        readOnly
        className={styles.text}
        textarea={{ className: inner, lang: isNote ? language : 'en', spellCheck: false }}
        aria-label={strings.textLabel}
        value={pane.text}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => act({ do: 'copy-text' })}>
          {copied ? strings.copied : strings.copy}
        </Button>
        {pane.about === 'export' && (
          <Button onClick={() => saveText('take-five.json', pane.text)}>{strings.saveFile}</Button>
        )}
      </div>
    </Main>
  );
}
