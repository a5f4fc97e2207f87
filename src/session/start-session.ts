import { deviceName } from '../engine';
import { ALLOWED_PHRASES, openAllowedPhrases } from './allowed-phrases';
import { createCopiedMark } from './copied-mark';
import { createDesk } from './create-desk';
import { createDrawing } from './create-drawing';
import { openKept } from './kept';
import { createLoadedParts, PartNotLoaded } from './loaded-parts';
import { createOpenNow } from './open-now';
import { performAction } from './perform-action';
import { receivingMailboxes } from './receiving-mailboxes';
import { createSeenEmails } from './seen-emails';
import type { Session } from './session';
import type { SessionParts } from './session-parts';
import type { SessionState } from './session-state';
import { createSteadyClock } from './steady-clock';
import { createSupplies } from './supplies';
import type { Surroundings } from './surroundings';
import { loadCare } from './care/load-care';
import { loadWorkshop } from './workshop/load-workshop';
import { openTypedDrafts } from './typed-drafts';
import { createUnderWay } from './under-way';
import { openUsedLetters, USED_LETTERS } from './used-letters';

const TICK_MS = 1_000;

/**
 * Starts the one store behind a pane: it reads what the mail program opens, keeps the pause, and does what the agent asks.
 * Resolves when there are words to speak with; rejects with `PartNotLoaded` where they cannot be fetched.
 */
export async function startSession(around: Surroundings): Promise<Session> {
  const { host } = around;
  const prefix = deviceName(host.mailbox().address);
  const clock = createSteadyClock(around.wallClock, around.monotonicClock);
  const seen = createSeenEmails();
  const loaded = createLoadedParts(
    around,
    () => loadWorkshop({ around, localName: kept.localName, clock, changed: () => refresh(), run }),
    () => loadCare({ around, kept, open, clock, loaded, changed: () => refresh(), run }),
  );
  const listeners = new Set<() => void>();
  const copied = createCopiedMark(around.every, () => refresh());
  const { run, rest } = createUnderWay(onBug);

  let closed = false;
  let bug: SessionState['bug'];
  let stopTicking: (() => void) | undefined;
  let busy = false;
  const kept = openKept(around, prefix, clock, {
    changed: () => refresh(),
    forgotten: () => open.clear(),
    run,
  });
  const typed = openTypedDrafts(around.local, prefix, clock());
  const allowed = openAllowedPhrases(around.local, kept.localName(ALLOWED_PHRASES), kept.settings);
  const used = openUsedLetters(around.local, kept.localName(USED_LETTERS));
  const room = {
    mailbox: host.mailbox().address,
    loadPack: around.waitsForSecond === true ? loaded.loadPackAndSecond : loaded.loadPack,
    greet: loaded.greet,
    second: loaded.second,
    allowed: allowed.allowed,
    uniqueId: around.uniqueId,
  };
  const open = createOpenNow({
    host,
    kept,
    seen,
    typed,
    clock,
    room,
    firstChoice: around.firstChoice,
    changed: () => refresh(),
  });
  const supplies = createSupplies({ around, loaded, kept, open, run, changed: () => refresh() });

  let shown: unknown = whatIsOpen();
  let state: SessionState | undefined;

  /** The same thing for as long as the same email, or the same lack of one, is open. */
  function whatIsOpen(): unknown {
    return open.item() ?? open.opened().state;
  }

  const desk = createDesk({ around, kept, loaded, seen, open, used });

  const draw = createDrawing({
    around,
    kept,
    loaded,
    open,
    clock,
    desk,
    sameItem: () => shown === whatIsOpen(),
    copied: copied.isShown,
    bug: () => bug,
  });

  /** Draws anew and tells the listeners; one timer runs only while a pause is on a visible pane. */
  function refresh(): void {
    if (closed || loaded.words() === undefined) return;
    run(supplies.speak());
    loaded.care()?.care.follow();
    state = draw(state);
    if (shown !== whatIsOpen()) copied.end();
    shown = whatIsOpen();
    if ('dial' in state.pane && around.isVisible()) stopTicking ??= around.every(TICK_MS, tick);
    else stop();
    prepare();
    for (const listener of listeners) listener();
    loaded.care()?.care.follow();
  }
  /** What comes later must not be in the way of the first drawing, so it waits until somebody draws. */
  function prepare(): void {
    if (listeners.size > 0) supplies.prepare();
  }
  function stop(): void {
    stopTicking?.();
    stopTicking = undefined;
  }
  function tick(): void {
    kept.settle();
    refresh();
  }
  /** What was not saved is tried again whenever somebody looks at the pane. */
  function onVisible(): void {
    if (around.isVisible()) kept.retry();
    refresh();
  }
  function drawn(): SessionState {
    return (state ??= draw(undefined));
  }
  function onBug(error: unknown): void {
    bug = { error, outdated: error instanceof PartNotLoaded };
    refresh();
  }

  const parts: SessionParts = {
    around,
    kept,
    seen,
    clock,
    desk,
    open,
    allow: allowed.add,
    changeUsed: used.change,
    pane: () => drawn().pane,
    clean: loaded.letterPolicy.clean,
    loadLetters: supplies.loadLetters,
    workshop: loaded.workshop,
    loadCare: loaded.loadCare,
    mailboxes: () => receivingMailboxes(open, host),
    showCopied: copied.show,
    async whileFree(work) {
      if (busy) return;
      busy = true;
      try {
        await work();
      } finally {
        busy = false;
      }
    },
    refresh,
  };

  const stops = [
    host.onItemChanged(() => {
      // What failed beside one email need not fail beside the next.
      bug = undefined;
      run(open.look());
    }),
    around.onVisibilityChanged(onVisible),
    kept.close,
    open.close,
    stop,
    copied.end,
    supplies.close,
    () => loaded.workshop()?.close(),
    () => loaded.care()?.care.close(),
  ];
  function close(): void {
    closed = true;
    for (const end of stops) end();
    listeners.clear();
  }
  // The email is read while the words are on their way.
  run(open.look());
  try {
    await supplies.speak();
  } catch (error) {
    close();
    throw error;
  }

  return {
    getState: drawn,
    subscribe(listener) {
      listeners.add(listener);
      prepare();
      return () => listeners.delete(listener);
    },
    act: (action) => performAction(parts, action).catch(onBug),
    settled: rest,
    choice: () => open.choice(),
    cleanForPage: loaded.letterPolicy.cleanForPage,
    close,
  };
}
