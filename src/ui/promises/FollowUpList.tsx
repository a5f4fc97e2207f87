import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FollowUp } from '../../engine';
import { namedDay } from '../../i18n';
import { useLaterWords, useSurroundings } from '../surroundings';
import { useSeen } from './use-seen';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, flexBasis: '140px', minWidth: 0 },
  name: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  since: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

type Props = {
  readonly head: string;
  readonly since: (day: string) => string;
  readonly rows: readonly FollowUp[];
  readonly more: number;
};

/** Conversations in which one side waits for the other; nothing where there are none. */
export function FollowUpList({ head, since, rows, more }: Props): React.JSX.Element | null {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  const words = useLaterWords().promises;
  const seen = useSeen();
  if (rows.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 className={styles.head}>{head}</h2>
      <ul className={styles.list}>
        {rows.map(({ conversation, name, at, hot, canOpen }) => (
          <li key={conversation} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{name === '' ? strings.someone : name}</span>
              <span className={styles.since}>
                {since(namedDay(at, seen))}
                {hot && ` · ${words.hot}`}
              </span>
            </span>
            {canOpen && (
              <Button
                appearance="subtle"
                size="small"
                className={styles.button}
                onClick={() => act({ do: 'care', step: { care: 'open-conversation', conversation } })}
              >
                {strings.open}
              </Button>
            )}
            <Button
              appearance="subtle"
              size="small"
              className={styles.button}
              onClick={() => act({ do: 'care', step: { care: 'put-away', conversation } })}
            >
              {words.putAway}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <span className={styles.since}>{words.more(more)}</span>}
    </section>
  );
}
