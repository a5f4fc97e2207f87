import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Mail16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { DialState } from '../../engine';
import { clockText, minutesLeft } from '../pieces/clock-text';
import { useSurroundings } from '../surroundings';
import { BOX, LARGE_RING } from './dial-geometry';
import { EmailRing } from './EmailRing';
import { TimeRing } from './TimeRing';

const useStyles = makeStyles({
  dial: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '148px',
    height: '148px',
    '@container (min-width: 400px)': { width: '160px', height: '160px' },
  },
  drawing: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', fill: 'none' },
  centre: { position: 'relative', display: 'flex', flexDirection: 'column', alignItems: 'center' },
  time: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { readonly dial: DialState; readonly className?: string };

/** The five dial: other emails in segments, time around them; whichever ring closes first ends the pause. */
export function Dial({ dial, className }: Props): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  return (
    <div
      role="timer"
      aria-live="off"
      aria-label={strings.dialLabel(minutesLeft(dial.secondsLeft), dial.answered, dial.emails)}
      className={mergeClasses(styles.dial, className)}
    >
      <DialDrawing dial={dial} />
      <div className={styles.centre} aria-hidden>
        <span className={styles.time}>{clockText(dial.secondsLeft)}</span>
        <span className={styles.count}>
          <Mail16Regular />
          {strings.ofShort(dial.answered, dial.emails)}
        </span>
      </div>
    </div>
  );
}

/** An empty dial around something else, in views where no pause runs. */
export function EmptyDial({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.dial} style={{ width: 112, height: 112 }}>
      <DialDrawing dial={{ secondsLeft: 1, seconds: 1, answered: 0, emails: 5 }} />
      <div className={styles.centre}>{children}</div>
    </div>
  );
}

function DialDrawing({ dial }: { readonly dial: DialState }) {
  const styles = useStyles();
  const gone = dial.seconds > 0 ? 1 - dial.secondsLeft / dial.seconds : 1;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden focusable="false">
      <TimeRing gone={Math.min(1, Math.max(0, gone))} />
      <EmailRing emails={dial.emails} answered={dial.answered} ring={LARGE_RING} />
    </svg>
  );
}
