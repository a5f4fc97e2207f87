import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PromiseRow, Telling } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  button: { width: '100%', marginTop: tokens.spacingVerticalXS },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly row: PromiseRow;
  readonly tell: Telling;
  /** The main thing to do in the list. */
  readonly first: boolean;
};

/** The way to tell a customer that a promise is late, or what has to come first. */
export function TellWays({ row: { id, given }, tell, first }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const words = useLaterWords().promises;
  const look = { className: styles.button, appearance: first ? ('primary' as const) : ('secondary' as const) };
  switch (tell) {
    case 'letter':
      return (
        <Button {...look} onClick={() => act({ do: 'care', step: { care: 'tell', promise: id } })}>
          {words.tell(given)}
        </Button>
      );
    case 'open':
      return (
        <>
          <p className={styles.line}>{words.first.find}</p>
          <Button {...look} onClick={() => act({ do: 'care', step: { care: 'open-customer', promise: id } })}>
            {words.openEmail}
          </Button>
        </>
      );
    case 'find':
    case 'wait':
      return <p className={styles.line}>{words.first[tell]}</p>;
  }
}
