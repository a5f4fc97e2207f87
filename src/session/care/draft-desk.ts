import { idOf, mendDraft, mendFor, promiseId, wordsOfPromise, worstFirst } from '../../engine';
import type { DraftProblem, DraftPromise, FoundDraft } from '../../engine';
import { HostError } from '../host';
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
};

type Parts = {
  readonly room: CareRoom;
  readonly watch: DraftWatch;
  readonly fineHere: FineHere;
  /** Puts a promise on the list, in the words of its sentence. */
  readonly remember: (promise: DraftPromise, words: string) => void;
};

type Mended = { readonly before: string; readonly after: string; readonly at: number };

/** Starts with nothing done; what was done belongs to one draft, and is gone with it. */
export function createDraftDesk({ room, watch, fineHere, remember }: Parts): DraftDesk {
  const { around, kept, clock } = room;
  let about: string | undefined;
  let showsAll = false;
  let dealt = 0;
  let mended: Mended | undefined;
  let fine: DraftProblem['kind'] | undefined;
  let trouble: FoundDraft['trouble'];
  let reminded: readonly string[] = [];

  /** What is left to be looked at. */
  function problems(): readonly DraftProblem[] {
    const checked = watch.checked();
    if (checked === undefined) return [];
    const off = kept.settings().checksOff;
    const left = checked.found.problems.filter(
      (one) => !off.includes(one.kind) && !fineHere.has(checked.conversation, one),
    );
    return worstFirst(left);
  }

  function begin(conversation: string): void {
    if (about === conversation) return;
    about = conversation;
    showsAll = false;
    dealt = 0;
    reminded = [];
    mended = fine = trouble = undefined;
  }

  async function change(before: string, after: string): Promise<boolean> {
    try {
      const done = await around.host.changeDraft(before, after);
      if (!done) trouble = 'changed';
      return done;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      trouble = 'refused';
      return false;
    }
  }

  async function mend(problem: DraftProblem): Promise<void> {
    const checked = watch.checked();
    if (checked === undefined) return;
    const { now, own, found } = checked;
    const how = mendFor(problem, own, found.greeted);
    if (how === undefined) return;
    const body = mendDraft(now, own, how);
    if (body === undefined) {
      trouble = 'not-found';
      return;
    }
    if (!(await change(now.body, body))) return;
    mended = { before: now.body, after: body, at: clock() };
    dealt++;
  }

  return {
    found() {
      const checked = watch.checked();
      if (checked === undefined || checked.own.trim() === '') return undefined;
      begin(checked.conversation);
      const canUndo = mended?.after === checked.now.body && clock() - mended.at < UNDO_MS;
      return {
        problems: problems(),
        promises: checked.found.promises,
        reminded,
        steps: checked.found.steps,
        showsAll,
        dealt,
        canUndo,
        ...(fine && { fine }),
        ...(trouble && { trouble }),
      };
    },
    async take(step) {
      const problem = 'finding' in step ? problems().find((one) => idOf(one) === step.finding) : undefined;
      const checked = watch.checked();
      const shown = fine;
      fine = trouble = undefined;
      switch (step.care) {
        case 'mend':
          if (problem) await mend(problem);
          break;
        case 'fine':
          if (problem && checked) {
            fineHere.add(checked.conversation, problem, clock());
            fine = problem.kind;
            dealt++;
          } else if (checked) {
            // A promise that is no promise, or one that needs no reminder.
            reminded = [...reminded, step.finding];
            dealt++;
          }
          break;
        case 'switch-off':
          if (shown) kept.set({ checksOff: [...new Set([...kept.settings().checksOff, shown])] });
          break;
        case 'remind': {
          const promise = checked?.found.promises.find((one) => promiseId(one) === step.finding);
          if (checked && promise) remember(promise, wordsOfPromise(checked.own, promise));
          reminded = [...reminded, step.finding];
          dealt++;
          break;
        }
        case 'all-findings':
          showsAll = true;
          break;
        case 'undo-mend':
          if (mended && (await change(mended.after, mended.before))) dealt++;
          mended = undefined;
          break;
      }
      await watch.look(true);
    },
  };
}
