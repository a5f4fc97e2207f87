import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import { IMPORT_NOTES } from '../../engine';
import type { ImportReport } from '../../engine';
import { Section } from '../pieces/Section';
import { useLaterWords, useSurroundings } from '../surroundings';

/** How many templates are named for one kind of note. */
const NAMED = 3;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Which ones they are in a template, as the file calls them. */
function detailsOf(title: string, notes: ImportReport['notes']): string {
  const details = [...new Set(notes.filter(({ at }) => at === title).map(({ detail }) => detail))].filter(Boolean);
  return details.length === 0 ? '' : ` (${details.slice(0, NAMED).join(', ')}${details.length > NAMED ? ' …' : ''})`;
}

/** What came of an import, until it is closed. */
export function ImportCard({ report }: { readonly report: ImportReport }): React.JSX.Element {
  const { act } = useSurroundings();
  const { list } = useLaterWords();
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, same, renamed } = report;
  return (
    <Section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {list.imported}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={list.close}
          onClick={() => act({ do: 'workshop', step: { make: 'close-report' } })}
        />
      </div>
      <ul className={styles.lines}>
        <li>{added > 0 ? list.added(added) : list.nothingNew}</li>
        {same > 0 && <li>{list.same(same)}</li>}
        {renamed > 0 && <li>{list.renamed(renamed)}</li>}
        {IMPORT_NOTES.map((what) => {
          const notes = report.notes.filter((note) => note.what === what);
          const titles = [...new Set(notes.map(({ at }) => at))];
          return titles.length > 0 ? (
            <li key={what} className={styles.note}>
              {list.notes[what]}{' '}
              {titles
                .slice(0, NAMED)
                .map((title) => list.quoted(title) + detailsOf(title, notes))
                .join(', ')}
              {titles.length > NAMED && ` ${list.andMore(titles.length - NAMED)}`}
            </li>
          ) : null;
        })}
      </ul>
    </Section>
  );
}
