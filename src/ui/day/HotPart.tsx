import { useMemo } from 'react';
import type { Day } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';
import { BarsChart } from './BarsChart';
import { DayPart } from './DayPart';
import { TableBelow } from './TableBelow';

/** Emails that were opened today, by how heated they are. */
export function HotPart({ day: { hot } }: { readonly day: Day }): React.JSX.Element {
  const { heat } = useSurroundings().strings;
  const words = useLaterWords().day;
  const [tense, heated, very] = hot;
  const bars = useMemo(
    () =>
      [very, heated, tense].map((count, index) => ({
        label: heat[3 - index] ?? '',
        // Tense emails are not heated: striped, as what is calm elsewhere.
        hot: index < 2 ? count : 0,
        calm: index < 2 ? 0 : count,
      })),
    [heat, tense, heated, very],
  );
  const any = tense + heated + very > 0;
  return (
    <DayPart head={words.hotHead} lines={[words.hotLine(heated + very)]}>
      {any && <BarsChart label={words.hotHead} bars={bars} />}
      {any && (
        <TableBelow
          caption={words.hotHead}
          heads={[words.table.kind, words.table.emails]}
          rows={bars.map((bar) => ({ name: bar.label, numbers: [bar.hot + bar.calm] }))}
        />
      )}
    </DayPart>
  );
}
