import type { PromiseDeed } from '../../engine';
import { ActingLine } from '../pieces/ActingLine';
import { useLaterWords, useSurroundings } from '../surroundings';

/** What was done last, and taking it back; it stands until something else is done. */
export function DeedLine({ deed }: { readonly deed: PromiseDeed }): React.JSX.Element {
  const { act } = useSurroundings();
  const { done, undo } = useLaterWords().promises;
  return <ActingLine words={done[deed]} button={undo} onPress={() => act({ do: 'care', step: { care: 'undo' } })} />;
}
