import { ActingLine } from '../pieces/ActingLine';
import type { PaneOf } from '../pane-of';
import { useLaterWords, useSurroundings } from '../surroundings';

/** What to know of signatures beside a letter, and the way to leave them to Outlook. */
export function SignatureLine({ signature }: Pick<PaneOf<'preview'>, 'signature'>): React.JSX.Element | null {
  const { act } = useSurroundings();
  const { doubled, leaveToOutlook, outlookAddsNone } = useLaterWords().insertion;
  switch (signature) {
    case undefined:
      return null;
    case 'outlook-adds-none':
      return <ActingLine words={outlookAddsNone} />;
    case 'doubled':
      return (
        <ActingLine
          words={doubled}
          button={leaveToOutlook}
          onPress={() => act({ do: 'set', settings: { signature: 'program' } })}
        />
      );
  }
}
