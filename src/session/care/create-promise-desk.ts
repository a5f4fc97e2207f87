import { keepPromise, movePromise, openPromises, putAway, removePromise, snoozePromise } from '../../engine';
import type { Key, Memory, PromiseDeed, PromiseDesk } from '../../engine';
import { HostError } from '../host';
import { performAction } from '../perform-action';
import type { SessionParts } from '../session-parts';
import type { CareRoom } from './care';
import { createGivenNames } from './given-names';
import { openPromiseWords } from './promise-words';
import type { PromiseWordsKeeper } from './promise-words';
import type { PromiseStep } from './promise-step';
import { createShownEmails } from './shown-emails';

/** Looks after promises: their words, what the agent does with them, and taking that back. */
export type PromiseCare = {
  readonly desk: () => PromiseDesk;
  readonly take: (step: PromiseStep, parts: SessionParts) => Promise<void>;
  readonly words: PromiseWordsKeeper;
  readonly follow: () => void;
  readonly close: () => void;
};

/** Opens the words that are kept. */
export async function createPromiseDesk(room: CareRoom): Promise<PromiseCare> {
  const { around, kept, open, clock } = room;
  const words = await openPromiseWords(room);
  const shown = createShownEmails(room);
  const given = createGivenNames(room);
  let deed:
    { readonly did: PromiseDeed; readonly undo: () => void | Promise<void>; readonly view: unknown } | undefined;

  const isBeside = (view: unknown) => open.choice().view === 'promises' && view === open.item();
  function change(did: PromiseDeed, step: (memory: Memory, now: number) => Memory, back: typeof step): void {
    kept.change((memory, _, now) => step(memory, now));
    deed = { did, undo: () => kept.change((memory, _, now) => back(memory, now)), view: open.item() };
  }
  const dueBefore = (id: Key) => openPromises(kept.memory(), clock()).find((one) => one.id === id)?.due;

  async function openEmail(of: (email: PromiseDesk['shown'][number]) => boolean): Promise<void> {
    const email = shown.all().find(of);
    if (email === undefined) return;
    try {
      await around.host.openEmail(email.id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      open.choose({ ...open.choice(), problem: error.problem });
    }
  }
  async function tell(promise: Key, parts: SessionParts): Promise<void> {
    const item = open.item();
    await parts.loadLetters();
    const opened = open.opened();
    const desk = parts.desk(clock());
    if (open.item() !== item || (opened.state !== 'mail' && opened.state !== 'draft')) return;
    const late = desk.caring?.lateLetter(desk, opened, open.choice(), promise);
    if (late === undefined) return;
    const choice = open.choice();
    open.choose({ ...choice, values: { ...choice.values, promised: late.promised } });
    await performAction(parts, { do: 'pick', letter: late.letter });
  }

  return {
    words,
    desk() {
      const problem = words.problem();
      return {
        texts: words.texts(),
        shown: shown.all(),
        given: given.of(words.texts()),
        ...(deed && isBeside(deed.view) && { deed: deed.did }),
        ...(problem && { problem }),
      };
    },
    async take(step, parts) {
      const last = deed;
      deed = undefined;
      switch (step.care) {
        case 'keep':
          return change(
            'keep',
            (m, now) => keepPromise(m, step.promise, true, now),
            (m, now) => keepPromise(m, step.promise, false, now),
          );
        case 'remove':
          return change(
            'remove',
            (m, now) => removePromise(m, step.promise, true, now),
            (m, now) => removePromise(m, step.promise, false, now),
          );
        case 'move': {
          const before = dueBefore(step.promise);
          return change(
            'move',
            (m, now) => movePromise(m, step.promise, step.due, now),
            (m, now) => movePromise(m, step.promise, before ?? step.due, now),
          );
        }
        case 'snooze':
          return change(
            'snooze',
            (m, now) => snoozePromise(m, step.promise, step.until, now),
            (m, now) => snoozePromise(m, step.promise, now, now),
          );
        case 'tell':
          return tell(step.promise, parts);
        case 'open-customer': {
          const promise = openPromises(kept.memory(), clock()).find(({ id }) => id === step.promise);
          const sender = words.texts().entries[step.promise]?.to?.sender;
          return openEmail((email) => email.conversation === promise?.conversation || email.sender === sender);
        }
        case 'open-conversation':
          return openEmail(({ conversation }) => conversation === step.conversation);
        case 'put-away':
          await words.change((texts) => putAway(texts, step.conversation, true, clock()));
          deed = {
            did: 'put-away',
            undo: () => words.change((texts) => putAway(texts, step.conversation, false, clock())),
            view: open.item(),
          };
          return;
        case 'undo':
          return last?.undo();
      }
    },
    follow() {
      if (deed && !isBeside(deed.view)) deed = undefined;
      shown.follow();
      words.follow();
    },
    close: words.close,
  };
}
