import { ActingLine } from '../pieces/ActingLine';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';

type Props = { readonly signature: NonNullable<PaneOf<'preview'>['signature']> };

/** What to know of signatures beside a letter, and the way to leave them to Outlook. */
export function SignatureLine({ signature }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const { doubled, leaveToOutlook, outlookAddsNone } = useLaterWords().insertion;
  if (signature === 'outlook-adds-none') return <ActingLine words={outlookAddsNone} />;
  return (
    <ActingLine
      words={doubled}
      button={leaveToOutlook}
      onPress={() => act({ do: 'set', settings: { signature: 'program' } })}
    />
  );
}
