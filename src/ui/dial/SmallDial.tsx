import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BOX, SMALL_RING } from './dial-geometry';
import { EmailRing } from './EmailRing';

const useStyles = makeStyles({
  dial: { position: 'relative', display: 'grid', placeItems: 'center', flexShrink: 0 },
  drawing: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible', fill: 'none' },
  centre: { position: 'relative', display: 'flex' },
});

type Props = {
  /** Edge in px: 28 in heads, 44 or 48 in panels. */
  readonly size: number;
  readonly emails: number;
  readonly answered: number;
  readonly children?: ReactNode;
};

/** The ring of emails alone, as a reminder; decorative, words stand beside it. */
export function SmallDial({ size, emails, answered, children }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.dial} style={{ width: size, height: size }}>
      <svg className={styles.drawing} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden focusable="false">
        <EmailRing emails={emails} answered={answered} ring={SMALL_RING} />
      </svg>
      <div className={styles.centre}>{children}</div>
    </div>
  );
}
