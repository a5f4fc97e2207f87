import { makeStyles, tokens } from '@fluentui/react-components';
import { Title } from '../pieces/Title';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '280px' },
  line: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'balance' },
});

/** A title and a line in the middle of an otherwise empty pane. */
export function PlainWords({ title, line }: { readonly title: string; readonly line: string }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.words}>
      <Title>{title}</Title>
      <p className={styles.line}>{line}</p>
    </div>
  );
}
