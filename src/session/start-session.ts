import { announcementFor, keyFor, paneFor } from '../engine';
import type { Language, LanguagePack, Pane } from '../engine';
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
  const kept = openKept(around, prefix, clock, { changed: () => refresh(), bug: onBug });
  const typed = openTypedDrafts(around.local, prefix);
  const open = createOpenNow({ host, kept, seen, typed, clock, loadPack, changed: () => refresh() });

  let shown: unknown = whatIsOpen();
  let state: SessionState = draw(undefined);

  /** The same thing for as long as the same email, or the same lack of one, is open. */
  function whatIsOpen(): unknown {
    return open.item() ?? open.opened().state;
  }

  function draw(before: SessionState | undefined): SessionState {
    const now = clock();
    const desk = deskFor(around, kept, packs, seen, open.item()?.opened.conversation, now);
    const pane: Pane = paneFor(desk, open.opened(), open.choice(), now);
    const about = { sameItem: shown === whatIsOpen(), justStarted: open.startedPause() };
    const announcement = before && announcementFor(before.pane, pane, about);
    const notice = kept.notice();
    const spoken = announcement
      ? { number: (before.announcement?.number ?? 0) + 1, announcement }
      : before?.announcement;
    return {
      pane: before && JSON.stringify(before.pane) === JSON.stringify(pane) ? before.pane : pane,
      language: paneLanguage(kept.settings(), around),
      ...(spoken && { announcement: spoken }),
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
  function onBug(error: unknown): void {
    bug = { error };
    refresh();
  }

  const parts: SessionParts = {
    around,
    kept,
    seen,
    clock,
    packs,
    open,
    pane: () => state.pane,
    showCopied() {
      copied = true;
      refresh();
      const end = around.every(COPIED_MS, () => {
        end();
        copied = false;
        refresh();
      });
    },
    refresh,
  };

  const run = (work: Promise<void>) => void work.catch(onBug);
  const stops = [
    host.onItemChanged(() => run(open.look())),
    around.onVisibilityChanged(refresh),
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
