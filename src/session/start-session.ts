import { announcementFor, FIRST_CHOICE, keyFor, noteHot, paneFor, startsPause, statusOfMessage } from '../engine';
import type { Choice, Language, LanguagePack, Opened, Pane } from '../engine';
import { deskFor, paneLanguage } from './desk-for';
import { HostError } from './host';
import type { OpenItem } from './host';
import { openKept } from './kept';
import { performAction } from './perform-action';
import { readItem, senderIn } from './read-item';
import type { ReadItem } from './read-item';
import { createSeenEmails } from './seen-emails';
import type { Session } from './session';
import type { SessionParts } from './session-parts';
import type { SessionState } from './session-state';
import { createSteadyClock } from './steady-clock';
import type { Surroundings } from './surroundings';
import { openTypedDrafts } from './typed-drafts';

const COPIED_MS = 3_000;

/** Starts the one store behind a pane: it reads what the mail program opens, keeps the pause, and does what the agent asks. */
export function startSession(around: Surroundings): Session {
  const { host } = around;
  const { address } = host.mailbox();
  const prefix = `take-five.${keyFor(address, 'device')}`;
  const clock = createSteadyClock(around.wallClock, around.monotonicClock);
  const typed = openTypedDrafts(around.local, prefix);
  const seen = createSeenEmails();
  const packs: Partial<Record<Language, LanguagePack>> = {};
  const listeners = new Set<() => void>();

  let closed = false;
  let looks = 0;
  let opened: Opened = { state: 'reading' };
  let item: ReadItem | undefined;
  let unread: OpenItem | undefined;
  let choice: Choice = FIRST_CHOICE;
  let justStarted = false;
  let copied = false;
  let bug: SessionState['bug'];
  let stopTicking: (() => void) | undefined;
  const kept = openKept(around, prefix, clock, { changed: () => refresh(), bug: onBug });

  let shownItem: unknown = opened;
  let state: SessionState = draw(undefined);

  function draw(before: SessionState | undefined): SessionState {
    const now = clock();
    const current = item?.opened.conversation;
    const pane: Pane = paneFor(deskFor(around, kept, packs, seen, current, now), opened, choice, now);
    const about = { sameItem: shownItem === (item ?? opened.state), justStarted };
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
    shownItem = item ?? opened.state;
    justStarted = false;
    const ticking = 'dial' in state.pane && around.isVisible();
    if (ticking) stopTicking ??= around.every(1_000, tick);
    else stop();
    for (const listener of listeners) listener();
  }
  function onBug(error: unknown): void {
    bug = { error };
    refresh();
  }
  function stop(): void {
    stopTicking?.();
    stopTicking = undefined;
  }
  function tick(): void {
    kept.change((memory) => memory);
    refresh();
  }

  async function loadPack(language: Language): Promise<LanguagePack> {
    return (packs[language] ??= (await around.loadPack[language]()).pack);
  }

  /** A hot email starts its pause, or goes on with it; another one is remembered as something else to do. */
  function noteRead(read: ReadItem): void {
    if (read.opened.state !== 'mail') return;
    const { message, conversation, reading } = read.opened;
    const { hostility, automatic } = reading;
    if (automatic === undefined && startsPause(hostility, kept.settings())) {
      justStarted = statusOfMessage(kept.memory(), message, kept.settings(), clock()) === undefined;
      const { level } = hostility;
      kept.change((memory, settings, now) =>
        noteHot(memory, { message, conversation, sender: read.sender, level }, settings, now),
      );
    }
    const name = read.email.from?.name ?? read.email.from?.address ?? '';
    if (automatic === undefined)
      seen.add({ id: read.email.id, name, subject: read.email.subject, conversation, level: hostility.level });
  }

  async function read(open: OpenItem, look: number): Promise<void> {
    const first = await readItem(open, address, undefined, loadPack);
    const before = typed.choiceFor(draftKey(first));
    const read = before.language ? await readItem(open, address, before.language, loadPack) : first;
    if (look !== looks || closed) return;
    ({ opened } = read);
    item = read;
    choice = before;
    noteRead(read);
    refresh();
  }

  /** Reads the open item; a look that was overtaken by a later one is dropped. */
  async function look(): Promise<void> {
    const number = ++looks;
    opened = { state: 'reading' };
    item = unread = undefined;
    choice = FIRST_CHOICE;
    refresh();
    try {
      const open = await host.currentItem();
      if (number !== looks || closed) return;
      if (open !== undefined) {
        await read(open, number);
        return;
      }
      opened = { state: 'none' };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (number !== looks || closed) return;
      opened = { state: 'unreadable', problem: error.problem };
      unread = error.partial;
    }
    refresh();
  }

  const parts: SessionParts = {
    around,
    kept,
    seen,
    clock,
    packs,
    loadPack,
    opened: () => opened,
    item: () => item,
    choice: () => choice,
    pane: () => state.pane,
    choose(next) {
      const changed =
        next.values !== choice.values || next.language !== choice.language || next.letter !== choice.letter;
      choice = next;
      if (changed && item) typed.keep(draftKey(item), next, clock());
      refresh();
    },
    async addSender(language) {
      const current = item;
      if (current === undefined) return;
      const sender = await senderIn(language, current.email, address, loadPack);
      if (item !== current) return;
      const { customer } = current.opened;
      opened = { ...current.opened, customer: { ...customer, senders: { ...customer.senders, [language]: sender } } };
      item = { ...current, opened };
      shownItem = item;
    },
    look,
    async readWithoutText() {
      if (unread) await read(unread, looks);
    },
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
  const stops = [host.onItemChanged(() => run(look())), around.onVisibilityChanged(refresh), kept.close, stop];
  run(look());

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

/** Typed values are kept by message; a draft has only its conversation. */
function draftKey(item: ReadItem): string {
  return item.opened.state === 'mail' ? item.opened.message : item.opened.conversation;
}
