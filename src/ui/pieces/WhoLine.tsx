import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Level, Who } from '../../engine';
import { useSurroundings } from '../surroundings';
import { HeatChip } from './HeatChip';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  name: {
    ...typographyStyles.body1Strong,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Who writes, and how heated the email is. */
export function WhoLine({ who, level }: { readonly who: Who; readonly level: Level }): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  const name = who.name === '' ? strings.someone : who.name;
  return (
    <div className={styles.line}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <HeatChip level={level} />
    </div>
  );
}
