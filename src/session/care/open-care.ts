import { endAnsweredWaits, notePromise, promiseKey, wordsOfPromise } from '../../engine';
import type { DraftPromise } from '../../engine';
import { createColleagueDesk } from './ask-colleague';
import { exportText } from '../export-text';
import type { DraftNow } from '../host';
import type { Care, CareRoom } from './care';
import type { CareStep } from './care-step';
import { createDraftChecks } from './draft-checks';
import { createDraftDesk } from './draft-desk';
import type { DraftStep } from './draft-step';
import { createDraftWatch } from './draft-watch';
import { openFineHere } from './fine-here';
import { FINE_HERE } from './kept-names';
import { createDraftFacts } from './draft-facts';
import { openSentReplies } from './sent-replies';
import { isBoardStep, openBoard } from './open-board';
import { openJournal } from './open-journal';
import { isDayStep, takeDayStep } from './take-day-step';
import { createPromiseDesk } from './create-promise-desk';
import { isPromiseStep } from './is-promise-step';

const DRAFT_STEPS: readonly CareStep['care'][] = ['mend', 'fine', 'remind', 'switch-off', 'all-findings', 'undo-mend'];
const isDraftStep = (step: CareStep): step is DraftStep => DRAFT_STEPS.includes(step.care);

/** Opens what this device keeps of drafts, promises, the situation board and the day. */
export async function openCare(room: CareRoom): Promise<Care> {
  const { around, kept, open } = room;
  const mailbox = around.host.mailbox().address;
  const [journal, promises, sent, board] = await Promise.all([
    openJournal(room),
    createPromiseDesk(room),
    openSentReplies(room),
    openBoard(room),
  ]);
  const colleagues = createColleagueDesk(room);
  const watch = createDraftWatch(
    room,
    createDraftChecks(around),
    createDraftFacts(room, sent, promises.words.texts),
    board.active,
  );
  const draft = createDraftDesk({
    room,
    watch,
    fineHere: openFineHere(around.local, kept.localName(FINE_HERE), mailbox),
    remember,
  });

  function remember(promise: DraftPromise, { to, subject }: DraftNow): void {
    const opened = open.opened();
    if (opened.state !== 'draft') return;
    const { conversation, customer } = opened;
    const { text, dueAt } = promise;
    const id = promiseKey(mailbox, conversation, text);
    kept.change((memory, _, now) => notePromise(memory, id, { due: dueAt, kind: 'answer', conversation }, now));
    const words = wordsOfPromise(watch.checked()?.own ?? text, promise);
    promises.words.remember(id, words, customer.person ? [customer.person] : to, subject);
  }

  return {
    desk() {
      const found = draft.found();
      return {
        mailbox,
        ...(found && { draft: found, gesture: found.problems.some(({ kind }) => kind === 'gesture') }),
        journal: journal.desk(),
        promises: promises.desk(),
        board: board.desk(),
        ...colleagues.desk(),
      };
    },
    async take(step, parts) {
      if (isPromiseStep(step)) await promises.take(step, parts);
      else if (isDayStep(step)) await takeDayStep(room, colleagues, step, parts);
      else if (isBoardStep(step)) await board.take(step, parts);
      else if (isDraftStep(step)) await draft.take(step);
      room.changed();
    },
    follow() {
      const before = kept.memory();
      if (endAnsweredWaits(before, room.clock()) !== before)
        kept.change((memory, _, now) => endAnsweredWaits(memory, now));
      journal.follow();
      board.follow();
      promises.follow();
      watch.follow();
      sent.follow();
    },
    everything: () =>
      exportText(around, kept, {
        journal: journal.desk().journal,
        promiseWords: promises.words.texts(),
        sentReplies: sent.all(),
        board: board.desk().board,
      }),
    close() {
      journal.close();
      board.close();
      promises.close();
      watch.close();
      draft.close();
    },
  };
}
