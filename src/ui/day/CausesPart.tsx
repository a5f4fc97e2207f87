import { useMemo } from 'react';
import type { Day } from '../../engine';
import { causeText } from '../../i18n';
import { useLaterWords, useSurroundings } from '../surroundings';
import { BarsChart } from './BarsChart';
import { DayPart } from './DayPart';
import { HeatLegend } from './HeatLegend';
import { TableBelow } from './TableBelow';

/** What the emails of the last seven days were about. */
export function CausesPart({ causes }: { readonly causes: Day['causes'] }): React.JSX.Element {
  const { strings } = useSurroundings();
  const words = useLaterWords().day;
  const bars = useMemo(
    () =>
      causes.map(({ situation, count, hot }) => ({
        label: causeText(situation, strings, words),
        hot,
        calm: count - hot,
      })),
    [causes, strings, words],
  );
  if (bars.length === 0) return <DayPart head={words.causesHead} lines={[words.weekNone]} />;
  return (
    <DayPart head={words.causesHead} lines={[]}>
      <HeatLegend />
      <BarsChart label={words.causesHead} bars={bars} />
      <TableBelow
        caption={words.causesHead}
        heads={[words.table.kind, words.table.emails, words.table.heated]}
        rows={bars.map(({ label, hot, calm }) => ({ name: label, numbers: [hot + calm, hot] }))}
      />
    </DayPart>
  );
}
