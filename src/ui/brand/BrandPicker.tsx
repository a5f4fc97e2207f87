import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { BRAND_LIMITS } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';
import type { PaneOf } from '../pane-of';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  select: { minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which of several brands is changed, and how there come to be more. */
export function BrandPicker({ pane }: { readonly pane: PaneOf<'brand'> }): React.JSX.Element | null {
  const { act } = useSurroundings();
  const { brand: words } = useLaterWords();
  const styles = useStyles();
  const { brand, brands, isNew, unsaved } = pane;
  if (brands.length === 0) return null;
  const isFirst = brands[0]?.id === brand.id;
  return (
    <section className={styles.picker}>
      {(brands.length > 1 || isNew) && (
        // Another brand takes the place of this one, so it waits until nothing is lost by that.
        <Field label={words.pick} {...(unsaved && { hint: words.pickLater })}>
          <Select
            className={styles.select}
            value={brand.id}
            disabled={unsaved}
            onChange={(_, { value }) => act({ do: 'workshop', step: { make: 'brand', id: value } })}
          >
            {isNew && <option value={brand.id}>{brand.name}</option>}
            {brands.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isFirst && <p className={styles.line}>{words.isFirst}</p>}
      <div className={styles.ways}>
        {!unsaved && brands.length < BRAND_LIMITS.brands && (
          <Button
            size="small"
            icon={<Add16Regular />}
            onClick={() => act({ do: 'workshop', step: { make: 'new-brand', name: words.newName } })}
          >
            {words.newBrand}
          </Button>
        )}
        {!isFirst && !isNew && (
          <Button size="small" onClick={() => act({ do: 'workshop', step: { make: 'first-brand' } })}>
            {words.makeFirst}
          </Button>
        )}
      </div>
    </section>
  );
}
