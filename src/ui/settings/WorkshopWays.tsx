import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  ways: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
});

/** The ways to own templates and brands, as soon as what makes them is here: it comes by itself when nothing else is to do. */
export function WorkshopWays(): React.JSX.Element | null {
  const { later, act } = useSurroundings();
  const styles = useStyles();
  if (later === undefined) return null;
  return (
    <div className={styles.ways}>
      <Button onClick={() => act({ do: 'show', view: 'letters' })}>{later.list.templates}</Button>
      <Button onClick={() => act({ do: 'workshop', step: { make: 'brand' } })}>{later.list.brands}</Button>
    </div>
  );
}
