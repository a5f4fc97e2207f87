import { Button, Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Settings } from '../../engine';
import { weekdays } from '../../i18n';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  hours: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  heading: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalS },
  days: { display: 'grid', gridTemplateColumns: 'repeat(7, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalXS },
  day: {
    minWidth: 0,
    paddingLeft: 0,
    paddingRight: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  works: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
    // Contrast themes draw no backgrounds of ours.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  times: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  // The browser draws its clock in black, on dark themes too; the time is typed or stepped.
  time: { minWidth: 0, '& input::-webkit-calendar-picker-indicator': { display: 'none' } },
});

type Hours = Pick<Settings, 'workDays' | 'workFrom' | 'workTo'>;
type Props = { readonly settings: Hours; readonly onChange: (change: Partial<Hours>) => void };

/** When the team works; the time that customers wait is counted in it. */
export function HoursSettings({ settings, onChange }: Props): React.JSX.Element {
  const { strings, language } = useSurroundings();
  const styles = useStyles();
  const { workDays, workFrom, workTo } = settings;
  const toggled = (day: number) =>
    workDays.includes(day) ? workDays.filter((one) => one !== day) : [...workDays, day].sort((a, b) => a - b);
  const time = (label: string, minutes: number, set: (minutes: number) => void) => (
    <Field label={label}>
      <Input
        type="time"
        className={styles.time}
        value={clockOf(minutes)}
        onChange={(_, { value }) => {
          const typed = minutesOf(value);
          if (typed !== undefined) set(typed);
        }}
      />
    </Field>
  );
  return (
    <fieldset className={styles.hours}>
      <legend className={styles.heading}>{strings.settingsHours}</legend>
      <div className={styles.days}>
        {weekdays(language).map(({ short, long }, index) => {
          const works = workDays.includes(index + 1);
          return (
            <Button
              key={long}
              className={mergeClasses(styles.day, works && styles.works)}
              aria-label={long}
              aria-pressed={works}
              onClick={() => onChange({ workDays: toggled(index + 1) })}
            >
              {short}
            </Button>
          );
        })}
      </div>
      <div className={styles.times}>
        {time(strings.settingsFrom, workFrom, (minutes) => onChange({ workFrom: minutes }))}
        {time(strings.settingsTo, workTo, (minutes) => onChange({ workTo: minutes }))}
      </div>
    </fieldset>
  );
}

/** Minutes of the day as a time field takes them; the end of the day is its beginning. */
function clockOf(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Undefined while the field is not filled in. */
function minutesOf(clock: string): number | undefined {
  const parts = /^(\d\d):(\d\d)/.exec(clock);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}
