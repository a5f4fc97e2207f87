import { endAnsweredWaits, notePromise, promiseKey } from '../../engine';
import type { DraftPromise } from '../../engine';
import { createColleagueDesk } from './ask-colleague';
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
import { openJournal } from './open-journal';
import { isDayStep, takeDayStep } from './take-day-step';
import { createPromiseDesk } from './create-promise-desk';
import { isPromiseStep } from './is-promise-step';

const DRAFT_STEPS: readonly CareStep['care'][] = ['mend', 'fine', 'remind', 'switch-off', 'all-findings', 'undo-mend'];
const isDraftStep = (step: CareStep): step is DraftStep => DRAFT_STEPS.includes(step.care);

/** Opens what this device keeps of drafts, promises and the day. */
export async function openCare(room: CareRoom): Promise<Care> {
  const { around, kept, open } = room;
  const mailbox = around.host.mailbox().address;
  const [journal, promises, sent] = await Promise.all([
    openJournal(room),
    createPromiseDesk(room),
    openSentReplies(room),
  ]);
  const colleagues = createColleagueDesk(room);
  const watch = createDraftWatch(
    room,
    createDraftChecks(around, room.loaded),
    createDraftFacts(room, sent, promises.words.texts),
  );
  const draft = createDraftDesk({
    room,
    watch,
    fineHere: openFineHere(around.local, kept.localName(FINE_HERE), mailbox),
    remember,
  });

  function remember({ text, dueAt }: DraftPromise, { to, subject }: DraftNow): void {
    const opened = open.opened();
    if (opened.state !== 'draft') return;
    const { conversation, customer } = opened;
    const id = promiseKey(mailbox, conversation, text);
    kept.change((memory, _, now) => notePromise(memory, id, { due: dueAt, kind: 'answer', conversation }, now));
    promises.words.remember(id, text, customer.person ? [customer.person] : to, subject);
  }

  return {
    desk() {
      const found = draft.found();
      return {
        mailbox,
        ...(found && { draft: found, gesture: found.problems.some(({ kind }) => kind === 'gesture') }),
        journal: journal.desk(),
        promises: promises.desk(),
        ...colleagues.desk(),
      };
    },
    async take(step, parts) {
      if (isPromiseStep(step)) await promises.take(step, parts);
      else if (isDayStep(step)) await takeDayStep(room, colleagues, step, parts);
      else if (isDraftStep(step)) await draft.take(step);
      room.changed();
    },
    follow() {
      const before = kept.memory();
      if (endAnsweredWaits(before, room.clock()) !== before)
        kept.change((memory, _, now) => endAnsweredWaits(memory, now));
      journal.follow();
      promises.follow();
      watch.follow();
      sent.follow();
    },
    kept: () => ({ journal: journal.desk().journal, promiseWords: promises.words.texts(), sentReplies: sent.all() }),
    close() {
      journal.close();
      promises.close();
      watch.close();
      draft.close();
    },
  };
}
