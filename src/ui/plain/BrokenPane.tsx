import { Button } from '@fluentui/react-components';
import { Main } from '../pieces/Main';
import { useSurroundings } from '../surroundings';
import { PlainWords } from './PlainWords';

type Props = {
  /** Nothing is wrong but that the add-in was updated meanwhile, or that the connection was lost. */
  readonly outdated: boolean;
  readonly restart: () => void;
};

/** A bug was caught, or a part of the add-in did not come: nothing is lost, start again. */
export function BrokenPane({ outdated, restart }: Props): React.JSX.Element {
  const { strings } = useSurroundings();
  const { title, line } = outdated
    ? { title: strings.outdatedTitle, line: strings.outdatedLine }
    : { title: strings.brokenTitle, line: strings.brokenLine };
  return (
    <Main centred>
      <PlainWords title={title} line={line} />
      <Button appearance="primary" onClick={restart}>
        {strings.reload}
      </Button>
    </Main>
  );
}
