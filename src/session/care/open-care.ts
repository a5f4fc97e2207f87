import { notePromise, promiseKey } from '../../engine';
import type { DraftPromise } from '../../engine';
import type { Care, CareRoom } from './care';
import type { CareStep } from './care-step';
import { createDraftChecks } from './draft-checks';
import { createDraftDesk } from './draft-desk';
import type { DraftStep } from './draft-step';
import { createDraftWatch } from './draft-watch';
import { openFineHere } from './fine-here';
import { FINE_HERE } from './kept-names';
import { isPromiseStep, takePromiseStep } from './take-promise-step';

const DRAFT_STEPS: readonly CareStep['care'][] = ['mend', 'fine', 'remind', 'switch-off', 'all-findings', 'undo-mend'];
const isDraftStep = (step: CareStep): step is DraftStep => DRAFT_STEPS.includes(step.care);

/** Opens what this device keeps of drafts, promises and the day. */
export async function openCare(room: CareRoom): Promise<Care> {
  const { around, kept, open } = room;
  const mailbox = around.host.mailbox().address;
  const watch = createDraftWatch(room, createDraftChecks(around, room.loaded));
  const draft = createDraftDesk({
    room,
    watch,
    fineHere: openFineHere(around.local, kept.localName(FINE_HERE), mailbox),
    remember,
  });

  function remember({ text, dueAt }: DraftPromise): void {
    const opened = open.opened();
    if (opened.state !== 'draft') return;
    const { conversation } = opened;
    kept.change((memory, _, now) =>
      notePromise(memory, promiseKey(mailbox, conversation, text), { due: dueAt, kind: 'answer', conversation }, now),
    );
  }

  return {
    desk() {
      const found = draft.found();
      return { mailbox, ...(found && { draft: found }) };
    },
    async take(step) {
      if (isPromiseStep(step)) takePromiseStep(room, step);
      if (isDraftStep(step)) await draft.take(step);
      room.changed();
    },
    follow: watch.follow,
    close: watch.close,
  };
}
