import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { MOST_CONTACT_COST, MOST_CURRENCY, TARGET_MINUTES } from '../../engine';
import type { ContactCosts } from '../../engine';
import type { ContactWay } from '../../i18n';
import { FormSection } from '../brand/FormSection';
import { useLaterWords, useSurroundings } from '../surroundings';
import { AmountField } from '../pieces/AmountField';

const WAYS: readonly ContactWay[] = ['email', 'phone', 'social'];

const useStyles = makeStyles({
  two: {
    display: 'grid',
    // Side by side as long as a number fits, with large text below each other.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9em), 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0 },
});

type Props = { readonly targetMinutes: number; readonly contactCosts: ContactCosts };

/** What the page is reckoned with, changed where it is used: the target for a first answer, and what a contact costs. */
export function DaySettings({ targetMinutes, contactCosts }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const words = useLaterWords().day;
  const styles = useStyles();
  const setCosts = (change: Partial<ContactCosts>) =>
    act({ do: 'set', settings: { contactCosts: { ...contactCosts, ...change } } });
  return (
    <FormSection title={words.settingsHead}>
      <AmountField
        label={words.target}
        value={targetMinutes}
        least={TARGET_MINUTES.least}
        most={TARGET_MINUTES.most}
        step={5}
        onChange={(minutes) => act({ do: 'set', settings: { targetMinutes: Math.round(minutes) } })}
      />
      <div className={styles.two}>
        {WAYS.map((way) => (
          <AmountField
            key={way}
            label={words.costs[way]}
            value={contactCosts[way]}
            least={0}
            most={MOST_CONTACT_COST}
            step={0.5}
            onChange={(cost) => setCosts({ [way]: cost })}
          />
        ))}
        <Field label={words.currency}>
          <Input
            className={styles.input}
            maxLength={MOST_CURRENCY}
            placeholder="USD"
            value={contactCosts.currency}
            onChange={(_, { value }) => setCosts({ currency: value })}
          />
        </Field>
      </div>
      <span>{words.costsHint}</span>
    </FormSection>
  );
}
