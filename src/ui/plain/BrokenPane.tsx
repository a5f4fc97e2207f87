import { Button } from '@fluentui/react-components';
import { Main } from '../pieces/Main';
import { useSurroundings } from '../surroundings';
import { PlainWords } from './PlainWords';

/** A bug was caught: nothing is lost, start again. */
export function BrokenPane({ restart }: { readonly restart: () => void }): React.JSX.Element {
  const { strings } = useSurroundings();
  return (
    <Main centred>
      <PlainWords title={strings.brokenTitle} line={strings.brokenLine} />
      <Button appearance="primary" onClick={restart}>
        {strings.reload}
      </Button>
    </Main>
  );
}
