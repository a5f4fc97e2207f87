import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { Section } from '../pieces/Section';
import { Title } from '../pieces/Title';
import { useUnseen } from '../pieces/unseen';
import { useSurroundings } from '../surroundings';

/** A reading is mostly faster than this, ms; then nothing flashes. */
const PATIENCE = 300;

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    // A contrast theme paints every background alike.
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
});

/** The email is being read: after a moment a blank digest of three rows. */
export function ReadingPane(): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  const unseen = useUnseen();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Main>
        <Title className={unseen.unseen}>{strings.readingLine}</Title>
        {slow && (
          <Section>
            <div role="progressbar" aria-label={strings.readingLine} className={styles.rows}>
              {['72%', '56%', '64%'].map((width) => (
                <div key={width} className={styles.row} style={{ width }} />
              ))}
            </div>
          </Section>
        )}
      </Main>
      <Foot />
    </>
  );
}
