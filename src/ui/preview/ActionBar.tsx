import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import type { LetterAction } from '../../engine';
import type { Strings } from '../../i18n';
import { ProblemLine } from '../pieces/ProblemLine';
import { StickyBar } from '../pieces/StickyBar';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  count: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    flexBasis: '0',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
  },
  use: { flexShrink: 0, maxWidth: '72%' },
});

type Props = { readonly pane: PaneOf<'preview'>; readonly onUse: () => void };

/** How the letter leaves the pane; always there and always enabled, with what is still missing beside it. */
export function ActionBar({ pane, onUse }: Props): React.JSX.Element {
  const { strings, copied } = useSurroundings();
  const styles = useStyles();
  const done = pane.action === 'copy' && copied;
  // The second half of a double click must not open the letter a second time.
  const useOnce = (event: MouseEvent) => {
    if (event.detail < 2) onUse();
  };
  return (
    <StickyBar>
      <ProblemLine problem={pane.problem} />
      <div className={styles.row}>
        <span className={styles.count}>{pane.missing > 0 && strings.valuesLeft(pane.missing)}</span>
        <Button
          appearance="primary"
          className={styles.use}
          onClick={useOnce}
          {...(done && { icon: <Checkmark20Regular /> })}
        >
          {done ? strings.copied : actionName(pane.action, strings)}
        </Button>
      </div>
    </StickyBar>
  );
}

function actionName(action: LetterAction, strings: Strings): string {
  switch (action) {
    case 'open':
      return strings.openAsReply;
    case 'insert':
      return strings.insert;
    case 'copy':
      return strings.copy;
  }
}
