import { EMPTY_JOURNAL, hotEnough, inHouse, JOURNAL_DOCUMENT, noteMail, noteMemory, topicsOf } from '../../engine';
import type { CareDesk, Journal, Key, SeenMail } from '../../engine';
import { keptDocument } from '../workshop/kept-document';
import type { CareRoom } from './care';

/** The journal of opened emails on this device. */
export type JournalKeeper = {
  readonly desk: () => NonNullable<CareDesk['journal']>;
  /** Takes in what is open now and what Memory tells now; to be called whenever either may have changed. */
  readonly follow: () => void;
  readonly close: () => void;
};

/** Opens the journal; a database that is blocked gives an empty one, and says with the first note that it is not kept. */
export async function openJournal(room: CareRoom): Promise<JournalKeeper> {
  const { around, kept, open, clock, run, changed } = room;
  const store = await around.loadStore();
  const name = kept.localName('journal');
  const document = keptDocument<Journal>(store, name, JOURNAL_DOCUMENT, EMPTY_JOURNAL);
  const channel = around.openChannel(name);
  let followed: readonly unknown[] = [];

  const stop = channel.onMessage(() => run(document.read().then(changed)));
  await document.read();

  /** The open email as the journal keeps it; undefined for what no customer wrote. */
  function seenMail(): { readonly message: Key; readonly mail: SeenMail } | undefined {
    const opened = open.opened();
    const item = open.item();
    const settings = kept.settings();
    if (opened.state !== 'mail' || item === undefined || !settings.introduced) return undefined;
    const mailbox = around.host.mailbox().address;
    const { message, conversation, receivedAt, subject, reading } = opened;
    if (reading.automatic !== undefined || inHouse(mailbox, item.email.from?.address ?? '')) return undefined;
    const { urgent, situation, repeat, thirdTime, hostility } = reading;
    const mail: SeenMail = {
      conversation,
      sender: item.sender,
      ...(receivedAt !== undefined && { receivedAt }),
      // Whoever may be in danger is not met as somebody who attacks.
      level: urgent ? 0 : hostility.level,
      hot: !urgent && hotEnough(hostility, settings),
      situation,
      repeat,
      thirdTime,
      topics: topicsOf(mailbox, subject, reading),
    };
    return { message, mail };
  }

  async function note(step: (journal: Journal) => Journal): Promise<void> {
    const { forgottenAt } = document.now();
    await document.change(step);
    // What could not be read is forgotten with the rest; a database that is blocked holds nothing to forget.
    if (document.now().forgottenAt !== forgottenAt)
      await store.update(`${name}.set-aside`, () => undefined).catch(() => undefined);
    channel.post('changed');
    changed();
  }

  return {
    desk() {
      const problem = document.problem();
      return { journal: document.now(), ...(problem && { problem }) };
    },
    follow() {
      const memory = kept.memory();
      const now = [memory, open.opened(), kept.settings().introduced];
      if (now.every((one, index) => one === followed[index])) return;
      followed = now;
      const seen = seenMail();
      const at = clock();
      const step = (journal: Journal): Journal => {
        const known = noteMemory(journal, memory);
        return seen ? noteMemory(noteMail(known, seen.message, seen.mail, at), memory) : known;
      };
      if (step(document.now()) === document.now()) return;
      run(note(step));
    },
    close() {
      stop();
      channel.close();
    },
  };
}
