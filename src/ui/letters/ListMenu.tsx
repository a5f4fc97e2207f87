import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { MOST_IMPORT } from '../../engine';
import type { Language } from '../../engine';
import { useLaterWords, useSurroundings } from '../surroundings';

/** Why a chosen file was not taken. */
export type FileProblem = 'too-large' | 'unread';

type Props = {
  readonly language: Language;
  readonly onProblem: (problem: FileProblem | undefined) => void;
};

/** What can be done with all templates: take some over, take them along, and how letters look. */
export function ListMenu({ language, onProblem }: Props): React.JSX.Element {
  const { act } = useSurroundings();
  const { list } = useLaterWords();
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST_IMPORT) {
      onProblem('too-large');
      return;
    }
    const text = await file.text().catch(() => undefined);
    onProblem(text === undefined ? 'unread' : undefined);
    if (text !== undefined) act({ do: 'workshop', step: { make: 'import', file: file.name, text, language } });
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={list.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => field.current?.click()}>{list.importFile}</MenuItem>
            <MenuItem onClick={() => act({ do: 'workshop', step: { make: 'export' } })}>{list.exportFile}</MenuItem>
            <MenuItem onClick={() => act({ do: 'workshop', step: { make: 'brand' } })}>{list.brands}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {createPortal(
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,.csv,.txt,application/json,text/*"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />,
        document.body,
      )}
    </>
  );
}
