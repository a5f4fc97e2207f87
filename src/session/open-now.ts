import {
  endPausesOf,
  FIRST_CHOICE,
  hotEnough,
  isMuted,
  keepBegun,
  mute,
  noteHot,
  nudges,
  oneLine,
  replyLanguageOf,
  statusOfMessage,
  whoOf,
} from '../engine';
import type { Choice, Language, Opened, Sender, Writer } from '../engine';
import { HostError } from './host';
import type { Host, OpenItem } from './host';
import type { Kept } from './kept';
import { orEnglish, readItem } from './read-item';
import type { ReadingRoom, ReadItem } from './read-item';
import type { SeenEmails } from './seen-emails';
import type { TypedDrafts } from './typed-drafts';

/** What is open in the mail program now, as far as it was read, and what the agent looks at in it. */
export type OpenNow = {
  readonly opened: () => Opened;
  readonly item: () => ReadItem | undefined;
  readonly choice: () => Choice;
  /** Whether the email that was read last started a pause just now. */
  readonly startedPause: () => boolean;
  /** Changes the choice; what was typed is kept on this device. */
  readonly choose: (choice: Choice) => void;
  /** Starts the pause of the open email if it should have one by now, as when Take Five was switched on. */
  readonly noteAgain: () => void;
  /** Reads the open email again with what has come since, such as the second voice. A pause that has begun goes on unless `mayEnd`. */
  readonly refine: (mayEnd?: boolean) => Promise<void>;
  /** Lets go of what was typed and chosen for the open item. */
  readonly clear: () => void;
  /** Works out how to greet the customer in the reply language, as soon as it can be. */
  readonly greet: () => void;
  /** The language that the open item is read in; undefined while there is none. */
  readonly written: () => Language | undefined;
  /** Reads the open item; a look that was overtaken by a later one is dropped. */
  readonly look: () => Promise<void>;
  /** Goes on without the text of an item that could not be read; false when another item was opened meanwhile. */
  readonly readWithoutText: () => Promise<boolean>;
  readonly close: () => void;
};

type Parts = {
  readonly host: Host;
  readonly kept: Kept;
  readonly seen: SeenEmails;
  readonly typed: TypedDrafts;
  readonly clock: () => number;
  readonly room: ReadingRoom & {
    readonly greet: (language: Language, written: Language, writer: Writer) => Sender | undefined;
  };
  /** What the first item is looked at with, where that was carried along. */
  readonly firstChoice: Choice | undefined;
  /** Called after every change. */
  readonly changed: () => void;
};

/** Starts with nothing read; `look` reads. */
export function createOpenNow({ host, kept, seen, typed, clock, room, firstChoice, changed }: Parts): OpenNow {
  let closed = false;
  let looks = 0;
  let opened: Opened = { state: 'reading' };
  let item: ReadItem | undefined;
  let source: OpenItem | undefined;
  let unread: OpenItem | undefined;
  let choice: Choice = FIRST_CHOICE;
  let startedPause = false;

  /** A hot email starts its pause, or goes on with it; another one is remembered as something else to do. */
  function note(read: ReadItem): void {
    if (read.opened.state !== 'mail' || read.opened.reading.automatic !== undefined) return;
    const { message, conversation, reading } = read.opened;
    const { level } = reading.hostility;
    if (reading.urgent) {
      // A pause must not stand between the agent and somebody in danger, here, at Send, or beside an older email of theirs.
      kept.change((memory, settings, now) => {
        const over = endPausesOf(memory, conversation, 'urgent', settings, now);
        return isMuted(over, conversation) ? over : mute(over, conversation, true, now);
      });
    } else if (nudges(kept.settings(), clock()) && hotEnough(reading.hostility, kept.settings())) {
      startedPause = statusOfMessage(kept.memory(), message, kept.settings(), clock()) === undefined;
      kept.change((memory, settings, now) =>
        noteHot(memory, { message, conversation, sender: read.sender, level }, settings, now),
      );
    }
    const { name } = whoOf(read.opened.customer);
    seen.add({ id: read.email.id, name, subject: oneLine(read.calmSubject, 200), conversation, level });
  }

  function written(): Language | undefined {
    if (opened.state === 'mail') return orEnglish(opened.reading.language);
    return opened.state === 'draft' ? orEnglish(opened.language) : undefined;
  }

  function greet(): void {
    const own = written();
    if ((opened.state !== 'mail' && opened.state !== 'draft') || item === undefined || own === undefined) return;
    const language = replyLanguageOf(opened, choice);
    const { customer } = opened;
    if (customer.senders[language] !== undefined) return;
    const { newest = '', signature = '' } = opened.state === 'mail' ? opened.reading : {};
    const sender = room.greet(language, own, { ...item.email, newest, signature });
    if (sender) opened = { ...opened, customer: { ...customer, senders: { ...customer.senders, [language]: sender } } };
  }

  async function read(open: OpenItem, number: number): Promise<void> {
    const read = await readItem(open, room);
    const before = { ...typed.choiceFor(draftKey(read)), ...(number === 1 && firstChoice) };
    if (number !== looks || closed) return;
    ({ opened } = read);
    source = open;
    item = read;
    choice = before;
    greet();
    note(read);
    changed();
  }

  /** Reads what a wait may have changed. */
  function whatIsOpen(): Opened {
    return opened;
  }

  return {
    opened: () => opened,
    item: () => item,
    choice: () => choice,
    startedPause: () => startedPause,
    choose(next) {
      const typedMore =
        next.values !== choice.values ||
        next.language !== choice.language ||
        next.letter !== choice.letter ||
        next.thoughtSkipped !== choice.thoughtSkipped;
      choice = next;
      if (typedMore && item) typed.keep(draftKey(item), next, clock());
      changed();
    },
    greet,
    written,
    clear() {
      choice = FIRST_CHOICE;
      seen.clear();
      changed();
    },
    noteAgain() {
      if (item && opened.state === 'mail') note({ ...item, opened });
      changed();
    },
    async refine(mayEnd = false) {
      const number = looks;
      if (source === undefined || item === undefined || opened.state !== 'mail') return;
      const { opened: again } = await readItem(source, room);
      const shown = whatIsOpen();
      if (number !== looks || closed || shown.state !== 'mail' || again.state !== 'mail') return;
      const begun = statusOfMessage(kept.memory(), shown.message, kept.settings(), clock()) !== undefined;
      const { reading } = again;
      const hostility = keepBegun(shown.reading.hostility, reading.hostility, begun && !mayEnd);
      const refined = { ...shown, reading: { ...reading, hostility } };
      opened = refined;
      note({ ...item, opened: refined });
      changed();
    },
    async look() {
      const number = ++looks;
      opened = { state: 'reading' };
      item = unread = undefined;
      choice = number === 1 ? (firstChoice ?? FIRST_CHOICE) : FIRST_CHOICE;
      startedPause = false;
      changed();
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
      changed();
    },
    async readWithoutText() {
      const number = looks;
      if (unread && item === undefined) await read(unread, number);
      return number === looks;
    },
    close() {
      closed = true;
    },
  };
}

/** Typed values are kept by message; a draft has only its conversation. */
function draftKey({ opened }: ReadItem): string {
  return opened.state === 'mail' ? opened.message : opened.conversation;
}
