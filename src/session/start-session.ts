import { announcementFor, keyFor, paneFor } from '../engine';
import type { Desk, Language, LanguagePack, Pane } from '../engine';
import { deskFor, paneLanguage } from './desk-for';
import { openKept } from './kept';
import { createOpenNow } from './open-now';
import { performAction } from './perform-action';
import { createSeenEmails } from './seen-emails';
import type { Session } from './session';
import type { SessionParts } from './session-parts';
import type { SessionState } from './session-state';
import { createSteadyClock } from './steady-clock';
import type { Surroundings } from './surroundings';
import { openTypedDrafts } from './typed-drafts';

const TICK_MS = 1_000;
const COPIED_MS = 3_000;

/** Starts the one store behind a pane: it reads what the mail program opens, keeps the pause, and does what the agent asks. */
export function startSession(around: Surroundings): Session {
  const { host } = around;
  const prefix = `take-five.${keyFor(host.mailbox().address, 'device')}`;
  const clock = createSteadyClock(around.wallClock, around.monotonicClock);
  const seen = createSeenEmails();
  const packs: Partial<Record<Language, LanguagePack>> = {};
  const loadPack = async (language: Language) => (packs[language] ??= (await around.loadPack[language]()).pack);
  const listeners = new Set<() => void>();

  let closed = false;
  let copied = false;
  let bug: SessionState['bug'];
  let stopTicking: (() => void) | undefined;
  let stopCopied: (() => void) | undefined;
  let busy = false;
  let spoken = 0;
  const kept = openKept(around, prefix, clock, { changed: () => refresh(), bug: onBug });
  const typed = openTypedDrafts(around.local, prefix);
  const room = { mailbox: host.mailbox().address, loadPack, uniqueId: around.uniqueId };
  const open = createOpenNow({ host, kept, seen, typed, clock, room, changed: () => refresh() });

  let shown: unknown = whatIsOpen();
  let state: SessionState = draw(undefined);

  /** The same thing for as long as the same email, or the same lack of one, is open. */
  function whatIsOpen(): unknown {
    return open.item() ?? open.opened().state;
  }

  function desk(now: number): Desk {
    return deskFor(around, kept, packs, seen, open.item()?.opened.conversation, now);
  }

  function draw(before: SessionState | undefined): SessionState {
    const now = clock();
    const pane: Pane = paneFor(desk(now), open.opened(), open.choice(), now);
    const about = { sameItem: shown === whatIsOpen(), justStarted: open.startedPause() };
    const said = before && announcementFor(before.pane, pane, about);
    if (said) spoken++;
    // What was said of one email is not left standing beside the next.
    const announcement = said
      ? { number: spoken, announcement: said }
      : about.sameItem
        ? before?.announcement
        : undefined;
    const notice = kept.notice();
    return {
      pane: before && JSON.stringify(before.pane) === JSON.stringify(pane) ? before.pane : pane,
      language: paneLanguage(kept.settings(), around),
      ...(announcement && { announcement }),
      ...(notice && { notice }),
      copied,
      ...(bug && { bug }),
      keys: kept.settings().keys,
      now,
      utcOffsetMinutes: around.utcOffsetMinutes(now),
    };
  }

  /** Draws anew and tells the listeners; one timer runs only while a pause is on a visible pane. */
  function refresh(): void {
    if (closed) return;
    state = draw(state);
    if (shown !== whatIsOpen()) endCopied();
    shown = whatIsOpen();
    if ('dial' in state.pane && around.isVisible()) stopTicking ??= around.every(TICK_MS, tick);
    else stop();
    for (const listener of listeners) listener();
  }
  function stop(): void {
    stopTicking?.();
    stopTicking = undefined;
  }
  function tick(): void {
    kept.settle();
    refresh();
  }
  function endCopied(): void {
    stopCopied?.();
    stopCopied = undefined;
    copied = false;
  }
  /** What was not saved is tried again whenever somebody looks at the pane. */
  function onVisible(): void {
    if (around.isVisible()) kept.retry();
    refresh();
  }
  function onBug(error: unknown): void {
    bug = { error };
    refresh();
  }

  const parts: SessionParts = {
    around,
    kept,
    seen,
    clock,
    desk,
    open,
    pane: () => state.pane,
    showCopied() {
      stopCopied?.();
      copied = true;
      refresh();
      stopCopied = around.every(COPIED_MS, () => {
        endCopied();
        refresh();
      });
    },
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

  const run = (work: Promise<void>) => void work.catch(onBug);
  const stops = [
    host.onItemChanged(() => run(open.look())),
    around.onVisibilityChanged(onVisible),
    kept.close,
    open.close,
    stop,
  ];
  run(open.look());

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (action) => run(performAction(parts, action)),
    clean: around.clean,
    close() {
      closed = true;
      for (const end of stops) end();
      listeners.clear();
    },
  };
}
