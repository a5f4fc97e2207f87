import { makeStyles, tokens } from '@fluentui/react-components';
import { Mail28Regular } from '@fluentui/react-icons';
import { EmptyDial } from '../dial/Dial';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { PrivacyLine } from '../pieces/PrivacyLine';
import { useSurroundings } from '../surroundings';
import { PlainWords } from './PlainWords';

const useStyles = makeStyles({ icon: { color: tokens.colorBrandForeground1 } });

/** Nothing is open. */
export function NoEmailPane(): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  return (
    <>
      <Main centred>
        <EmptyDial>
          <Mail28Regular className={styles.icon} />
        </EmptyDial>
        <PlainWords title={strings.noneTitle} line={strings.noneLine} />
        <PrivacyLine>{strings.privacyLine}</PrivacyLine>
      </Main>
      <Foot />
    </>
  );
}
