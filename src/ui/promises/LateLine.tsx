import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { CareLines, LatePromise } from '../../engine';
import { lateText, promiseWhen } from '../../i18n';
import { useLaterWords, useSurroundings } from '../surroundings';
import { DeedLine } from './DeedLine';
import { useSeen } from './use-seen';

const useStyles = makeStyles({
  above: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  late: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorStatusWarningForeground3 },
  what: {
    ...typographyStyles.body1,
    margin: 0,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 2,
    '-webkit-box-orient': 'vertical',
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  quiet: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** Above an open email of a customer to whom a promise is late: what was promised, when it was due, and what to do about it. */
export function LateLine({ care: { late, deed } }: { readonly care: CareLines }): React.JSX.Element {
  const styles = useStyles();
  return (
    <header className={styles.above}>
      {deed && <DeedLine deed={deed} />}
      {late && <Late late={late} />}
    </header>
  );
}

function Late({ late }: { readonly late: LatePromise }): React.JSX.Element {
  const { act } = useSurroundings();
  const styles = useStyles();
  const words = useLaterWords().promises;
  const seen = useSeen();
  const { id, canTell, given } = late;
  return (
    <>
      <p className={styles.late}>{promiseWhen({ ...late, stage: 'late' }, seen, words)}</p>
      <p className={styles.what}>{lateText(late, words)}</p>
      <div className={styles.ways}>
        {canTell && (
          <Button size="small" onClick={() => act({ do: 'care', step: { care: 'tell', promise: id } })}>
            {words.tell(given)}
          </Button>
        )}
        <Button
          size="small"
          className={styles.quiet}
          icon={<Checkmark16Regular />}
          onClick={() => act({ do: 'care', step: { care: 'keep', promise: id } })}
        >
          {words.kept}
        </Button>
      </div>
    </>
  );
}
