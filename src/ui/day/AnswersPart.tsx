import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Day } from '../../engine';
import { dayText } from '../../i18n';
import { useLaterWords, useSurroundings } from '../surroundings';
import { DayPart } from './DayPart';
import { TableBelow } from './TableBelow';
import { TrendChart } from './TrendChart';

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly day: Day; readonly target: number };

/** How soon customers had a first answer: today in words, the last two weeks as a picture too. */
export function AnswersPart({ day: { answers, trend }, target }: Props): React.JSX.Element {
  const { language, utcOffsetMinutes } = useSurroundings();
  const words = useLaterWords().day;
  const styles = useStyles();
  const columns = useMemo(
    () =>
      trend.map(({ at, medianMinutes }) => {
        const local = new Date(at + utcOffsetMinutes * 60_000);
        return {
          label: String(local.getUTCDate()),
          name: dayText(local, language),
          ...(medianMinutes !== undefined && { value: medianMinutes }),
        };
      }),
    [trend, language, utcOffsetMinutes],
  );
  const { count, within, medianMinutes } = answers;
  const lines =
    medianMinutes === undefined
      ? [words.answersNone]
      : [words.middle(count, medianMinutes), words.within(within, count, target)];
  const any = columns.some(({ value }) => value !== undefined);
  const rows = columns.map(({ name, value }, index) => ({ name, numbers: [trend[index]?.count, value] }));
  return (
    <DayPart head={words.answersHead} lines={lines} note={words.answersNote}>
      {any && (
        <>
          <h3 className={styles.heading}>
            {words.trendHead}. {words.targetLine(target)}
          </h3>
          <TrendChart label={words.trendHead} columns={columns} target={target} />
          <TableBelow
            caption={words.trendHead}
            heads={[words.table.day, words.table.answers, words.table.median]}
            rows={[...rows].reverse()}
          />
        </>
      )}
    </DayPart>
  );
}
