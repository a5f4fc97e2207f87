import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DRAFT_PROBLEMS } from '../../engine';
import type { Settings } from '../../engine';
import { FormSection } from '../brand/FormSection';
import { AmountField } from '../pieces/AmountField';
import { useSurroundings } from '../surroundings';
import { SwitchRow } from './SwitchRow';

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Checks = Pick<Settings, 'checksOff' | 'gestureLimit'>;
type Props = { readonly settings: Checks; readonly onChange: (change: Partial<Checks>) => void };

/** What drafts are checked for: every check can be switched off. There as soon as its words are. */
export function CheckSettings({ settings, onChange }: Props): React.JSX.Element | null {
  const { later } = useSurroundings();
  const styles = useStyles();
  if (later === undefined) return null;
  const { check, draft } = later;
  const { checksOff, gestureLimit } = settings;
  return (
    <FormSection title={check.settings}>
      <p className={styles.hint}>{check.settingsHint}</p>
      {DRAFT_PROBLEMS.map((kind) => (
        <SwitchRow
          key={kind}
          label={draft.problems[kind].title}
          checked={!checksOff.includes(kind)}
          onChange={(on) =>
            onChange({ checksOff: on ? checksOff.filter((one) => one !== kind) : [...checksOff, kind] })
          }
        />
      ))}
      <AmountField
        label={check.gestureLimit}
        value={gestureLimit}
        least={0}
        most={100}
        step={5}
        onChange={(limit) => onChange({ gestureLimit: limit })}
      />
    </FormSection>
  );
}
