import {
  activeEntries,
  addEntry,
  BOARD_DOCUMENT,
  editEntry,
  EMPTY_BOARD,
  entryFaults,
  freeEntryId,
  newEntry,
  removeEntry,
  settleBoard,
} from '../../engine';
import type { Board, BoardDesk, BoardEdit, BoardEntry } from '../../engine';
import { performAction } from '../perform-action';
import type { SessionParts } from '../session-parts';
import { keptDocument } from '../workshop/kept-document';
import type { BoardStep } from './board-step';
import type { CareRoom } from './care';
import type { CareStep } from './care-step';

const STEPS: readonly CareStep['care'][] = [
  'new-entry',
  'edit-entry',
  'write-entry',
  'save-entry',
  'leave-entry',
  'remove-entry',
];

export const isBoardStep = (step: CareStep): step is BoardStep => STEPS.includes(step.care);

/** The situation board on this device, and the entry that is written in this window. */
export type BoardKeeper = {
  readonly desk: () => BoardDesk;
  /** What counts now; the same list for as long as that is the same. */
  readonly active: () => readonly BoardEntry[];
  readonly take: (step: BoardStep, parts: SessionParts) => Promise<void>;
  /** Takes in what Memory tells; to be called whenever it may have changed. */
  readonly follow: () => void;
  readonly close: () => void;
};

/** Opens the board; a database that is blocked gives an empty one, and says with the first change that it is not kept. */
export async function openBoard(room: CareRoom): Promise<BoardKeeper> {
  const { around, kept, open, clock, run, changed } = room;
  const store = await around.loadStore();
  const document = keptDocument<Board>(store, kept.localName('board'), BOARD_DOCUMENT, EMPTY_BOARD);
  const windows = around.openChannel(kept.localName('board'));
  let edit: BoardEdit | undefined;
  let begun = 0;
  let counting: readonly BoardEntry[] = [];

  const stop = windows.onMessage(() => run(document.read().then(changed)));
  await document.read();

  async function change(step: (board: Board) => Board): Promise<void> {
    const whole = (board: Board) => step(settleBoard(board, kept.memory()));
    if (whole(document.now()) === document.now()) return;
    await document.change(whole);
    windows.post('changed');
    changed();
  }
  function begin(entry: BoardEntry, isNew: boolean): void {
    edit = { number: ++begun, isNew, entry, tries: 0 };
  }
  async function save(): Promise<void> {
    if (edit === undefined) return;
    const { isNew, tries } = edit;
    const entry = tidy(edit.entry);
    if (entryFaults(entry).length > 0) {
      edit = { ...edit, tries: tries + 1 };
      return;
    }
    const now = clock();
    // Another window may have removed it meanwhile; what was written is not lost by that.
    await change((board) =>
      isNew || !board.entries.some(({ id }) => id === entry.id)
        ? addEntry(board, { ...entry, id: freeEntryId(board) }, now)
        : editEntry(board, entry, now),
    );
    edit = undefined;
  }

  return {
    desk() {
      const problem = document.problem();
      return { board: document.now(), ...(edit && { edit }), ...(problem && { problem }) };
    },
    active() {
      const now = clock();
      const active = activeEntries(document.now(), now, around.utcOffsetMinutes(now));
      if (active.length !== counting.length || active.some((entry, index) => entry !== counting[index]))
        counting = active;
      return counting;
    },
    async take(step, parts) {
      switch (step.care) {
        case 'new-entry': {
          const now = clock();
          begin(newEntry(step.title, now, around.utcOffsetMinutes(now)), true);
          if (open.choice().view !== 'board') await performAction(parts, { do: 'show', view: 'board' });
          return;
        }
        case 'edit-entry': {
          const entry = document.now().entries.find(({ id }) => id === step.entry);
          if (entry) begin(entry, false);
          return;
        }
        case 'write-entry':
          if (edit) edit = { ...edit, entry: { ...edit.entry, ...step.changes } };
          return;
        case 'save-entry':
          return save();
        case 'leave-entry':
          edit = undefined;
          return;
        case 'remove-entry': {
          const now = clock();
          const { id = '' } = edit?.entry ?? {};
          edit = undefined;
          return change((board) => removeEntry(board, id, now));
        }
      }
    },
    follow() {
      if (settleBoard(document.now(), kept.memory()) === document.now()) return;
      edit = undefined;
      run(change((board) => board));
    },
    close() {
      stop();
      windows.close();
    },
  };
}

/** Without blanks around its words. */
function tidy(entry: BoardEntry): BoardEntry {
  return { ...entry, title: entry.title.trim(), line: entry.line.trim() };
}
