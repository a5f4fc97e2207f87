import { NO_SENT_SHINGLES, noteSent, SENT_SHINGLES_DOCUMENT, sentBefore, shinglesOf } from '../../engine';
import type { Key, SentBefore, SentShingles } from '../../engine';
import { keptDocument } from '../workshop/kept-document';
import type { CareRoom } from './care';

/** What went out before, as numbers that hold no words, on this device. */
export type SentReplies = {
  readonly before: (to: Key) => SentBefore;
  /** A reply in this conversation was looked at; it is noted when it is seen to be sent. */
  readonly expect: (reply: { readonly conversation: Key; readonly to: Key; readonly text: string }) => void;
  /** Takes in what Memory tells of what was sent; to be called whenever that may have changed. */
  readonly follow: () => void;
  readonly all: () => SentShingles;
};

/** Opens them; a database that is blocked gives none. Only where send events are heard is anything ever noted. */
export async function openSentReplies(room: CareRoom): Promise<SentReplies> {
  const { around, kept, clock, run } = room;
  const key = around.host.mailbox().address;
  const store = await around.loadStore();
  const document = keptDocument<SentShingles>(
    store,
    kept.localName('sent-replies'),
    SENT_SHINGLES_DOCUMENT,
    NO_SENT_SHINGLES,
  );
  await document.read();
  let expected: { conversation: Key; to: Key; hashes: readonly number[]; since: number } | undefined;
  return {
    before: (to) => sentBefore(document.now(), to, key, clock()),
    expect({ conversation, to, text }) {
      const since = expected?.conversation === conversation ? expected.since : clock();
      expected = { conversation, to, hashes: shinglesOf(text, key), since };
    },
    follow() {
      const { sent = {}, forgottenAt = -Infinity } = kept.memory();
      if (document.now().entries.some(({ at }) => at <= forgottenAt)) {
        run(document.change((all) => ({ ...all, entries: all.entries.filter(({ at }) => at > forgottenAt) })));
      }
      const at = expected && Object.hasOwn(sent, expected.conversation) ? sent[expected.conversation] : undefined;
      if (expected === undefined || at === undefined || at < expected.since) return;
      const { to, hashes } = expected;
      expected = undefined;
      run(document.change((all) => noteSent(all, { to, at, hashes }, clock())));
    },
    all: document.now,
  };
}
