import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import type { LetterRow } from '../../engine';
import type { Action } from '../../session';
import type { PaneOf } from '../pane-of';
import { useLaterWords } from '../surroundings';
import { copyOf, editOf } from './opening-of';

type Props = {
  readonly row: LetterRow;
  readonly title: string;
  readonly pane: Pick<PaneOf<'letters'>, 'language'>;
  readonly tabIndex: number;
  readonly onAct: (action: Action) => void;
  /** Asks before a template is removed. */
  readonly onRemove: () => void;
};

/** What else can be done with a letter in the list. */
export function LetterMenu({ row, title, pane, tabIndex, onAct, onRemove }: Props): React.JSX.Element {
  const { list } = useLaterWords();
  const { letter } = row;
  const step = (make: 'archive' | 'restore') => () => onAct({ do: 'workshop', step: { make, letter } });
  const duplicate = () => onAct({ do: 'workshop', step: { make: 'duplicate', letter, suffix: list.copySuffix } });
  const edit = () => onAct({ do: 'workshop', step: editOf(row) });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={list.moreOf(title)}
          tabIndex={tabIndex}
        />
      </MenuTrigger>
      <MenuPopover>
        {row.title === undefined ? (
          <MenuList>
            <MenuItem onClick={() => onAct(copyOf(row, pane, title))}>{list.ownCopy}</MenuItem>
          </MenuList>
        ) : (
          <MenuList>
            <MenuItem onClick={edit}>{list.edit}</MenuItem>
            <MenuItem onClick={duplicate}>{list.duplicate}</MenuItem>
            {row.archived ? (
              <MenuItem onClick={step('restore')}>{list.restore}</MenuItem>
            ) : (
              <MenuItem onClick={step('archive')}>{list.archive}</MenuItem>
            )}
            {row.archived && <MenuItem onClick={onRemove}>{list.remove}</MenuItem>}
          </MenuList>
        )}
      </MenuPopover>
    </Menu>
  );
}
