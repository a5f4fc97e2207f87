import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PaneOf } from '../pane-of';
import { useLaterWords } from '../surroundings';

const useStyles = makeStyles({
  area: {
    position: 'sticky',
    bottom: 0,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralCardBackground,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: {
    ...typographyStyles.caption1,
    margin: 0,
    height: `calc(5 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    color: tokens.colorNeutralForeground1,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How the letter that is looked at begins, in a place that never changes its size. */
export function PeekArea({
  id,
  peek,
}: {
  readonly id: string;
  readonly peek: PaneOf<'letters'>['peek'];
}): React.JSX.Element {
  const { list } = useLaterWords();
  const styles = useStyles();
  return (
    <section className={styles.area} aria-label={list.peek}>
      <p id={id} className={mergeClasses(styles.text, !peek && styles.hint)} {...(peek && { lang: peek.language })}>
        {peek ? peek.text.replace(/\n{2,}/g, '\n') : list.peekHint}
      </p>
    </section>
  );
}
