import { isQuotable, mendDraft, mendFor, numberedProblems, numberedPromises, worstFirst } from '../../engine';
import type { DraftProblem, DraftPromise, FoundDraft, Key } from '../../engine';
import { HostError } from '../host';
import type { DraftNow } from '../host';
import type { CareRoom } from './care';
import type { DraftStep } from './draft-step';
import type { DraftWatch } from './draft-watch';
import type { FineHere } from './fine-here';

/** The last mend can be taken back for this long. */
const UNDO_MS = 10_000;

/** What was found in the open draft as the agent sees it, and what they do about it. */
export type DraftDesk = {
  /** Absent while nothing was looked at, or the draft holds no words of the agent's. */
  readonly found: () => FoundDraft | undefined;
  readonly take: (step: DraftStep) => Promise<void>;
  readonly close: () => void;
};

type Parts = {
  readonly room: CareRoom;
  readonly watch: DraftWatch;
  readonly fineHere: FineHere;
  /** Puts a promise of the open draft on the list. */
  readonly remember: (promise: DraftPromise, draft: DraftNow) => void;
};

/** What the agent did about one draft; it is gone with it. */
type Doings = {
  readonly conversation?: Key;
  readonly showsAll: boolean;
  /** Grows with everything that was done. */
  readonly dealt: number;
  readonly reminded: readonly string[];
  readonly settled: readonly string[];
  readonly mended?: { readonly before: string; readonly after: string };
  readonly fine?: DraftProblem['kind'];
  /** It stands for as long as the draft stays as it was. */
  readonly trouble?: { readonly kind: NonNullable<FoundDraft['trouble']>; readonly body?: string | undefined };
};

const NOTHING_DONE: Doings = { showsAll: false, dealt: 0, reminded: [], settled: [] };

/** Starts with nothing done. */
export function createDraftDesk({ room, watch, fineHere, remember }: Parts): DraftDesk {
  const { around, kept } = room;
  let doings = NOTHING_DONE;
  let stopUndo: (() => void) | undefined;

  /** What the step that is being taken has done; it is told when the draft was looked at again, with what is left then. */
  let step: Partial<Doings> | undefined;

  const done = (change: Partial<Doings>): void => {
    step = change;
  };
  /** What was said of the last step goes with the next one. */
  function forgetLast(): Pick<Doings, 'mended' | 'fine'> {
    const { mended, fine, trouble: _, ...rest } = doings;
    doings = rest;
    stopUndo?.();
    stopUndo = undefined;
    return { ...(mended && { mended }), ...(fine && { fine }) };
  }

  /** About another draft nothing was done yet. */
  function follow(conversation: Key): void {
    if (doings.conversation === conversation) return;
    forgetLast();
    doings = { ...NOTHING_DONE, conversation };
  }

  /** What is left to be looked at, the worst first. */
  function problems(): readonly DraftProblem[] {
    const checked = watch.checked();
    if (checked === undefined) return [];
    const off = kept.settings().checksOff;
    const on = checked.found.problems.filter(({ kind }) => !off.includes(kind));
    return worstFirst(fineHere.without(checked.conversation, on));
  }
  function asks(): readonly string[] {
    const mail = watch.checked()?.mail;
    // A clause out of the middle of a sentence begins with a small letter.
    const shown = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
    return mail ? mail.asks.map((ask) => (isQuotable(ask, mail) ? shown(ask.text) : '')) : [];
  }

  /** Changes the draft where it still is as it was; what comes in the way is told. */
  async function change(before: string, after: string): Promise<boolean> {
    try {
      if (await around.host.changeDraft(before, after)) return true;
      doings = { ...doings, trouble: { kind: 'changed' } };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      doings = { ...doings, trouble: { kind: 'refused' } };
    }
    return false;
  }

  async function mend(problem: DraftProblem): Promise<void> {
    const checked = watch.checked();
    const how = checked && mendFor(problem, checked.own, checked.found.greeted.until);
    if (checked === undefined || how === undefined) return;
    const before = checked.now.body;
    const after = mendDraft(checked.now, checked.own, how);
    if (after === undefined) doings = { ...doings, trouble: { kind: 'not-found' } };
    else if (await change(before, after)) {
      done({ mended: { before, after } });
      stopUndo = around.every(UNDO_MS, () => {
        forgetLast();
        room.changed();
      });
    }
  }

  async function takeOne(id: string, care: 'mend' | 'fine' | 'remind'): Promise<void> {
    const checked = watch.checked();
    if (checked === undefined) return;
    const problem = numberedProblems(problems()).find((one) => one.id === id)?.found;
    const promise = numberedPromises(checked.found.promises).find((one) => one.id === id)?.found;
    if (problem && care === 'mend') await mend(problem);
    else if (problem && care === 'fine') {
      fineHere.add(checked.conversation, problem, room.clock());
      done({ fine: problem.kind });
    } else if (promise && care === 'remind') {
      remember(promise, checked.now);
      done({ reminded: [...doings.reminded, id] });
    } else if (promise && care === 'fine') done({ settled: [...doings.settled, id] });
  }

  return {
    found() {
      const checked = watch.checked();
      if (checked === undefined || checked.own.trim() === '') return undefined;
      const { conversation, now, found } = checked;
      follow(conversation);
      const { showsAll, dealt, reminded, settled, mended, fine, trouble } = doings;
      return {
        problems: problems(),
        promises: found.promises,
        reminded,
        settled,
        steps: found.steps,
        ...(found.greeted.name !== undefined && { greets: found.greeted.name }),
        takesUp: found.takesUp,
        asks: asks(),
        showsAll,
        dealt,
        canUndo: mended?.after === now.body,
        ...(fine && { fine }),
        ...(trouble?.body === now.body && { trouble: trouble.kind }),
      };
    },
    async take(taken) {
      // Nobody may have asked what was found yet, and what is done now must not count as done about the draft before.
      if (watch.checked() === undefined) await watch.look();
      const checked = watch.checked();
      if (checked) follow(checked.conversation);
      const { mended, fine } = forgetLast();
      if ('finding' in taken) await takeOne(taken.finding, taken.care);
      else if (taken.care === 'all-findings') doings = { ...doings, showsAll: true };
      else if (taken.care === 'undo-mend') {
        if (mended && (await change(mended.after, mended.before))) done({});
      } else if (fine) kept.set({ checksOff: [...new Set([...kept.settings().checksOff, fine])] });
      await watch.look();
      if (step) doings = { ...doings, ...step, dealt: doings.dealt + 1 };
      step = undefined;
      const { trouble } = doings;
      if (trouble) doings = { ...doings, trouble: { ...trouble, body: watch.checked()?.now.body } };
    },
    close: () => stopUndo?.(),
  };
}
