import { openPromises, putAway } from '../../engine';
import type { Key, PromiseDeed, PromiseDesk } from '../../engine';
import { HostError } from '../host';
import { performAction } from '../perform-action';
import type { SessionParts } from '../session-parts';
import type { CareRoom } from './care';
import { createGivenNames } from './given-names';
import { promiseChange } from './promise-change';
import type { ChangingStep } from './promise-change';
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

const MINUTE_MS = 60_000;

/** What was done last, and where. */
type Deed = {
  readonly what: PromiseDeed;
  readonly undo: () => void | Promise<void>;
  readonly item: unknown;
  readonly view: unknown;
};

/** Opens the words that are kept. */
export async function createPromiseDesk(room: CareRoom): Promise<PromiseCare> {
  const { around, kept, open, clock } = room;
  const words = await openPromiseWords(room);
  const shown = createShownEmails(room);
  const given = createGivenNames(room);
  let deed: Deed | undefined;
  let stopClock: (() => void) | undefined;

  /** A promise becomes late beside an email that stays open; without any there is nothing to wait for. */
  function endClock(): void {
    stopClock?.();
    stopClock = undefined;
  }

  /** It can be undone until another one is done, or something else is looked at. */
  const stands = ({ item, view }: Deed) => item === open.item() && view === open.choice().view;
  function did(what: PromiseDeed, undo: Deed['undo']): void {
    deed = { what, undo, item: open.item(), view: open.choice().view };
  }
  function change(step: ChangingStep): void {
    const { go, back } = promiseChange(step, kept.memory(), clock());
    kept.change((memory, _, now) => go(memory, now));
    did(step.care, () => kept.change((memory, _, now) => back(memory, now)));
  }

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
        ...(deed && stands(deed) && { deed: deed.what }),
        ...(problem && { problem }),
      };
    },
    async take(step, parts) {
      const last = deed;
      deed = undefined;
      switch (step.care) {
        case 'keep':
        case 'remove':
        case 'move':
        case 'snooze':
          change(step);
          return;
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
          did('put-away', () => words.change((texts) => putAway(texts, step.conversation, false, clock())));
          return;
        case 'undo':
          return last?.undo();
      }
    },
    follow() {
      if (deed && !stands(deed)) deed = undefined;
      if (around.isVisible() && openPromises(kept.memory(), clock()).length > 0)
        stopClock ??= around.every(MINUTE_MS, room.changed);
      else endClock();
      shown.follow();
      words.follow();
    },
    close() {
      endClock();
      words.close();
    },
  };
}
