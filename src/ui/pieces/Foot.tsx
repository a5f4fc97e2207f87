import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import { PromisesDue } from '../care/later-parts';
import { useSurroundings } from '../surroundings';
import { NoticeLine } from './NoticeLine';

const useStyles = makeStyles({
  notice: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The last row of the pane: promises that are open, settings, and above them what the person should know about saved data. */
export function Foot(): React.JSX.Element {
  const { strings, notice, care, later, act } = useSurroundings();
  const styles = useStyles();
  return (
    <footer>
      {notice && (
        <div className={styles.notice}>
          <NoticeLine notice={notice} />
        </div>
      )}
      <div className={styles.row}>
        {care?.promises && later && (
          <Suspense>
            <PromisesDue.View care={care} />
          </Suspense>
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<Settings20Regular />}
          aria-label={strings.settings}
          onClick={() => act({ do: 'show', view: 'settings' })}
        />
      </div>
    </footer>
  );
}
