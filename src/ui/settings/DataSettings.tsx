import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  data: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** What is kept can be taken along and forgotten; a verdict can be doubted while there is one. */
export function DataSettings({ canReport }: { readonly canReport: boolean }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  return (
    <section className={styles.data}>
      <h2 className={styles.heading}>{strings.dataHead}</h2>
      {canReport && <Button onClick={() => act({ do: 'show', view: 'report' })}>{strings.wrongVerdict}</Button>}
      <Button onClick={() => act({ do: 'show', view: 'export' })}>{strings.exportAll}</Button>
      <Button onClick={() => act({ do: 'show', view: 'forget' })}>{strings.forgetAll}</Button>
    </section>
  );
}
