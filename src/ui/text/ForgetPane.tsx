import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Asked once before everything is forgotten, because it cannot be undone. */
export function ForgetPane(): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  return (
    <Main>
      <BackTitle title={strings.forgetTitle} />
      <p className={styles.line}>{strings.forgetLine}</p>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={() => act({ do: 'back' })}>
          {strings.forgetKeep}
        </Button>
        <Button onClick={() => act({ do: 'forget' })}>{strings.forgetAll}</Button>
      </div>
    </Main>
  );
}
