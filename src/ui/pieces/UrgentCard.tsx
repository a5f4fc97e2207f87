import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonSupport20Regular } from '@fluentui/react-icons';
import type { Urgent } from '../../engine';
import { useSurroundings } from '../surroundings';
import { FactRow } from './FactRow';
import { Panel } from './Panel';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  steps: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '28px',
    color: tokens.colorNeutralForeground1,
  },
});

/** An email that may speak of danger to somebody: what to do, in the organisation's words or ours, before everything else. */
export function UrgentCard({ urgent }: { readonly urgent: Urgent | undefined }): React.JSX.Element | null {
  const { strings } = useSurroundings();
  const styles = useStyles();
  if (urgent === undefined) return null;
  const own = urgent.text.split('\n').filter((line) => line.trim() !== '');
  const steps = own.length > 0 ? own : strings.urgentSteps;
  return (
    <Panel className={styles.panel}>
      <FactRow icon={<PersonSupport20Regular />}>
        <h2 className={styles.title}>{strings.urgentTitle}</h2>
      </FactRow>
      <ul className={styles.steps}>
        {steps.map((step, at) => (
          <li key={`${at} ${step}`}>{step}</li>
        ))}
      </ul>
    </Panel>
  );
}
