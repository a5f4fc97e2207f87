import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { BoardEntry } from '../../engine';
import { FormSection } from '../brand/FormSection';
import { BackTitle } from '../pieces/BackTitle';
import { Main } from '../pieces/Main';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';
import { EntryCard } from './EntryCard';
import { EntryForm } from './EntryForm';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  add: { alignSelf: 'flex-start' },
});

/** What is going on, what will and what did; one entry at a time is written in its place. */
export function BoardPane({ pane }: { readonly pane: PaneOf<'board'> }): React.JSX.Element {
  const { act } = useSurroundings();
  const words = useLaterWords().board;
  const styles = useStyles();
  const { active, planned, past, edit, canAdd, canChange, unkept } = pane;
  const form = edit && <EntryForm key={edit.number} edit={edit} />;
  const cards = (entries: readonly BoardEntry[]) =>
    entries.map((entry) =>
      edit && !edit.isNew && edit.entry.id === entry.id ? (
        form
      ) : (
        <EntryCard key={entry.id} entry={entry} canEdit={canChange && edit === undefined} />
      ),
    );
  const empty = active.length + planned.length + past.length === 0;
  return (
    <Main tight>
      <BackTitle title={words.title} />
      {empty && edit === undefined && <p className={styles.line}>{words.none}</p>}
      {unkept && <p className={styles.line}>{words.problem[unkept]}</p>}
      {edit?.isNew && form}
      {edit === undefined && canAdd && (
        <Button
          className={styles.add}
          icon={<Add20Regular />}
          onClick={() => act({ do: 'care', step: { care: 'new-entry', title: '' } })}
        >
          {words.add}
        </Button>
      )}
      {canChange && !canAdd && <p className={styles.line}>{words.full}</p>}
      {active.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{words.activeHead}</h2>
          {cards(active)}
        </section>
      )}
      {planned.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>{words.plannedHead}</h2>
          {cards(planned)}
        </section>
      )}
      {past.length > 0 && (
        <FormSection
          title={words.pastHead(past.length)}
          open={edit !== undefined && past.some(({ id }) => id === edit.entry.id)}
        >
          {cards(past)}
        </FormSection>
      )}
    </Main>
  );
}
