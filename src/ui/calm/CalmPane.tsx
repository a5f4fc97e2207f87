import { makeStyles, tokens } from '@fluentui/react-components';
import { DigestFacts } from '../pieces/DigestFacts';
import { Foot } from '../pieces/Foot';
import { HeatChip } from '../pieces/HeatChip';
import { HushedLine } from '../pieces/HushedLine';
import { Main } from '../pieces/Main';
import { Offers } from '../pieces/Offers';
import { Section } from '../pieces/Section';
import { Title } from '../pieces/Title';
import { UrgentCard } from '../pieces/UrgentCard';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  who: { display: 'flex', flexDirection: 'column' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing stings: who writes, what they need, and letters to answer with. While composing, the letters alone. */
export function CalmPane({ pane }: { readonly pane: PaneOf<'calm'> }): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  const { who, level, digest, offers, composing, urgent } = pane;
  // Where somebody may be in danger, "A complaint" is the wrong word.
  const named = digest !== undefined && !composing && urgent === undefined;
  const hasFacts =
    digest !== undefined &&
    (digest.asks.length > 0 || digest.facts.length > 0 || digest.waitingSince !== undefined || digest.repeat);
  return (
    <>
      <Main>
        <div className={styles.who}>
          <div className={styles.line}>
            <Title oneLine={!composing}>
              {composing ? strings.composeTitle : who.name === '' ? strings.someone : who.name}
            </Title>
            <HeatChip level={level} />
          </div>
          {composing && <p className={styles.about}>{strings.composeLine}</p>}
          {named && <p className={styles.about}>{strings.situation[digest.situation]}</p>}
          <HushedLine hushed={pane.hushed} />
        </div>
        <UrgentCard urgent={urgent} />
        {hasFacts && (
          <Section>
            <DigestFacts digest={digest} situationSaid />
          </Section>
        )}
        <Offers given={who.given} offers={offers} second={urgent !== undefined} />
      </Main>
      <Foot />
    </>
  );
}
