import { HandRight20Regular } from '@fluentui/react-icons';
import { ChoiceRow } from '../pieces/ChoiceRow';
import { useSurroundings } from '../surroundings';

/** Nobody has to bear a threat alone: leads to a note for the agent's lead, without the words themselves. */
export function LeadRow(): React.JSX.Element {
  const { strings, act } = useSurroundings();
  return (
    <ChoiceRow
      lead={<HandRight20Regular />}
      title={strings.tellLead}
      why={strings.tellLeadLine}
      onClick={() => act({ do: 'show', view: 'lead' })}
    />
  );
}
