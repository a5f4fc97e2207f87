import { makeStyles, tokens } from '@fluentui/react-components';
import type { CareLines } from '../../engine';
import { burstTitle } from '../../i18n';
import { ActingLine } from '../pieces/ActingLine';
import { useLaterWords, useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  above: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = { readonly burst: NonNullable<CareLines['burst']> };

/** Above the open item: many customers write about the same, which the board could hold. */
export function BurstLine({ burst: { situation, senders } }: Props): React.JSX.Element {
  const { language, act } = useSurroundings();
  const words = useLaterWords().board;
  const styles = useStyles();
  return (
    <header className={styles.above}>
      <ActingLine
        words={words.burst(senders, words.topics[situation])}
        button={words.addBurst}
        onPress={() => act({ do: 'care', step: { care: 'new-entry', title: burstTitle(situation, language, words) } })}
      />
    </header>
  );
}
