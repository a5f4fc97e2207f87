import { Button } from '@fluentui/react-components';
import { ActingLine } from '../pieces/ActingLine';
import { useSurroundings } from '../surroundings';

type Props = {
  /** As a button of this class; else as a quiet line. */
  readonly className?: string;
};

/**
 * The way to a colleague that is there whether or not one is suggested; nothing where the line above says something of it already, or
 * while the words are on their way.
 */
export function AskColleague({ className }: Props): React.JSX.Element | null {
  const { later, care, act } = useSurroundings();
  if (later === undefined || care?.colleague !== undefined) return null;
  const { ask, unsure } = later.colleague;
  const press = () => act({ do: 'care', step: { care: 'ask-colleague' } });
  if (className === undefined) return <ActingLine words={unsure} button={ask} onPress={press} />;
  return (
    <Button appearance="subtle" className={className} onClick={press}>
      {ask}
    </Button>
  );
}
