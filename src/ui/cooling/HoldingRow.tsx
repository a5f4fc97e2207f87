import { Send20Regular } from '@fluentui/react-icons';
import { ChoiceRow } from '../pieces/ChoiceRow';
import { useSurroundings } from '../surroundings';

type Props = {
  /** Until when the customer is told to hear. */
  readonly by: string;
  /** The answer is due inside the pause: this goes before everything else. */
  readonly first: boolean;
};

/** Lets the customer know when they will hear, without answering the email now. */
export function HoldingRow({ by, first }: Props): React.JSX.Element {
  const { strings, act } = useSurroundings();
  return (
    <ChoiceRow
      lead={<Send20Regular />}
      title={strings.hold}
      why={strings.holdLine(by)}
      best={first}
      onClick={() => act({ do: 'holding' })}
    />
  );
}
