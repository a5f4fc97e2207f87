import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { BackTitle } from '../pieces/BackTitle';
import { Foot } from '../pieces/Foot';
import { Main } from '../pieces/Main';
import { OfferRow } from '../pieces/OfferRow';
import type { PaneOf } from '../pane-of';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  search: { minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** All letters that fit the search. */
export function LettersPane({ pane }: { readonly pane: PaneOf<'letters'> }): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  return (
    <>
      <Main>
        <BackTitle title={strings.lettersTitle} />
        <Input
          type="search"
          className={styles.search}
          contentBefore={<Search20Regular />}
          aria-label={strings.search}
          placeholder={strings.search}
          value={pane.search}
          onChange={(_, { value }) => act({ do: 'look', changes: { search: value } })}
        />
        <div className={styles.list}>
          {pane.rows.map((offer) => (
            <OfferRow key={offer.letter} offer={offer} />
          ))}
          {pane.rows.length === 0 && <p className={styles.none}>{strings.noLetters}</p>}
        </div>
      </Main>
      <Foot />
    </>
  );
}
