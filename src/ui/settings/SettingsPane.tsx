import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { LANGUAGES, MOST_PRODUCTS, MOST_URGENT_TEXT } from '../../engine';
import type { Sensitivity, Settings } from '../../engine';
import { OWN_NAMES } from '../../i18n';
import { BackTitle } from '../pieces/BackTitle';
import { HushedLine } from '../pieces/HushedLine';
import { Main } from '../pieces/Main';
import { NoticeLine } from '../pieces/NoticeLine';
import { PrivacyLine } from '../pieces/PrivacyLine';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';
import { CheckSettings } from './CheckSettings';
import { BoardWay } from './BoardWay';
import { DataSettings } from './DataSettings';
import { DayWay } from './DayWay';
import { HolidaysField } from './HolidaysField';
import { HoursSettings } from './HoursSettings';
import { LetterSettings } from './LetterSettings';
import { NumberField } from './NumberField';
import { PromisesWay } from './PromisesWay';
import { SwitchRow } from './SwitchRow';
import { WorkshopWays } from './WorkshopWays';

/** From the earliest to the latest start of a pause. */
const SENSITIVITIES: readonly Sensitivity[] = ['high', 'normal', 'low'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  two: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
  },
  select: { minWidth: 0 },
  reset: {
    alignSelf: 'flex-start',
    marginLeft: '-12px',
    fontWeight: tokens.fontWeightRegular,
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
});

/** Settings, saved as they change. */
export function SettingsPane({ pane }: { readonly pane: PaneOf<'settings'> }): React.JSX.Element {
  const { strings, notice, act } = useSurroundings();
  const styles = useStyles();
  const { settings } = pane;
  const set = (change: Partial<Omit<Settings, 'version' | 'changedAt'>>) => act({ do: 'set', settings: change });
  return (
    <Main>
      <BackTitle title={strings.settings} />
      <div className={styles.form}>
        <SwitchRow label={strings.settingsOn} checked={settings.on} onChange={(on) => set({ on })} />
        <HushedLine hushed={pane.quiet ? 'today' : undefined} />
        <Field label={strings.settingsStart}>
          <Select
            className={styles.select}
            value={settings.sensitivity}
            onChange={(_, { value }) => set({ sensitivity: value as Sensitivity })}
          >
            {SENSITIVITIES.map((sensitivity) => (
              <option key={sensitivity} value={sensitivity}>
                {strings.sensitivity[sensitivity]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.two}>
          <NumberField
            label={strings.settingsMinutes}
            value={settings.minutes}
            onChange={(minutes) => set({ minutes })}
          />
          <NumberField label={strings.settingsEmails} value={settings.emails} onChange={(emails) => set({ emails })} />
        </div>
        <SwitchRow
          label={strings.settingsThought}
          checked={settings.thought}
          onChange={(thought) => set({ thought })}
        />
        <SwitchRow label={strings.settingsKeys} checked={settings.keys} onChange={(keys) => set({ keys })} />
        <Field label={strings.settingsLanguage}>
          <Select
            className={styles.select}
            value={settings.language}
            onChange={(_, { value }) => set({ language: value as Settings['language'] })}
          >
            <option value="auto">{strings.languageAuto}</option>
            {LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {OWN_NAMES[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button appearance="subtle" className={styles.reset} onClick={() => act({ do: 'reset-settings' })}>
        {strings.settingsReset}
      </Button>
      <HoursSettings settings={settings} onChange={set} />
      <HolidaysField holidays={settings.holidays} onChange={(holidays) => set({ holidays })} />
      <CheckSettings settings={settings} onChange={set} />
      <LetterSettings settings={settings} mailboxName={pane.mailboxName} onChange={set} />
      <WorkshopWays />
      {!pane.alone && (
        <>
          <PromisesWay />
          <BoardWay />
          <DayWay />
        </>
      )}
      <Field label={strings.settingsUrgent} hint={strings.settingsUrgentHint}>
        <Textarea
          className={styles.select}
          resize="vertical"
          maxLength={MOST_URGENT_TEXT}
          value={settings.urgentText}
          onChange={(_, { value }) => set({ urgentText: value })}
        />
      </Field>
      <Field label={strings.settingsProducts} hint={strings.settingsProductsHint}>
        <Textarea
          className={styles.select}
          resize="vertical"
          maxLength={MOST_PRODUCTS}
          value={settings.products}
          onChange={(_, { value }) => set({ products: value })}
        />
      </Field>
      {!pane.alone && (
        <>
          <DataSettings canReport={pane.canReport} />
          <PrivacyLine>{strings.settingsPrivacy}</PrivacyLine>
        </>
      )}
      {notice && <NoticeLine notice={notice} />}
    </Main>
  );
}
