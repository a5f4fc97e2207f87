import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { CareLines } from '../../engine';
import { COLLEAGUE_STEPS } from '../../session';
import { ActingLine } from '../pieces/ActingLine';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  above: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: 0 },
});

type Props = { readonly colleague: NonNullable<CareLines['colleague']>; readonly byHand?: string | undefined };

/** Above the open item: a second pair of eyes would help, was asked for, or is to be asked by hand. */
export function ColleagueLine({ colleague, byHand }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings, act } = useSurroundings();
  const words = useLaterWords().colleague;
  const { button, step } = COLLEAGUE_STEPS[colleague];
  return (
    <header className={styles.above}>
      <ActingLine
        // A button of its own for each line, so that focus does not stay on one that now does something else.
        key={colleague}
        words={words[colleague]}
        button={words[button]}
        onPress={() => act({ do: 'care', step })}
      />
      {byHand !== undefined && (
        <Textarea
          readOnly
          className={styles.text}
          aria-label={strings.textLabel}
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </header>
  );
}
