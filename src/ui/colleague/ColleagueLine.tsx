import { makeStyles, tokens } from '@fluentui/react-components';
import type { CareLines } from '../../engine';
import type { CareStep } from '../../session';
import { ActingLine } from '../pieces/ActingLine';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  above: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Colleague = NonNullable<CareLines['colleague']>;

/** What can be done about each line; where the mail program opened no message there is nothing left to press. */
const STEPS: Readonly<Partial<Record<Colleague, CareStep>>> = {
  suggested: { care: 'ask-colleague' },
  asked: { care: 'colleague-answered' },
};

/** Above the open item: a second pair of eyes would help, was asked for, or could not be asked. */
export function ColleagueLine({ colleague }: { readonly colleague: Colleague }): React.JSX.Element {
  const styles = useStyles();
  const { act } = useSurroundings();
  const words = useLaterWords().colleague;
  const step = STEPS[colleague];
  return (
    <header className={styles.above}>
      <ActingLine
        // A button of its own for each line, so that focus does not stay on one that now does something else.
        key={colleague}
        words={words[colleague]}
        {...(step && {
          button: colleague === 'asked' ? words.answered : words.ask,
          onPress: () => act({ do: 'care', step }),
        })}
      />
    </header>
  );
}
