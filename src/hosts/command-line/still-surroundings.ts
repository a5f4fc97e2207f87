import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Email, Language } from '../../engine';
import { HostError, OWN_PARTS } from '../../session';
import type { Host, RoamingName, Surroundings } from '../../session';

const WEIGHTS = join(__dirname, '../../../assets/voice.bin');

/** What is kept between sessions of one command; nothing outlives it. */
export type Documents = Partial<Record<RoamingName, unknown>>;

/** A mailbox with one mail that is open, in which nothing can be done. */
function stillHost(email: Email, documents: Documents, language: Language): Host {
  const refuse = () => Promise.reject(new HostError('no-answer'));
  return {
    mailbox: () => ({ name: '', address: 'agent@northwind.example', displayLanguage: language }),
    currentItem: () => Promise.resolve({ mode: 'read', email }),
    onItemChanged: () => () => undefined,
    openReply: refuse,
    insert: refuse,
    signsDraft: () => Promise.resolve(false),
    readDraft: () => Promise.resolve(undefined),
    changeDraft: refuse,
    openNew: refuse,
    openEmail: refuse,
    load: (name) => documents[name],
    async save(saved) {
      Object.assign(documents, saved);
    },
  };
}

/** Everything a session needs to read one mail at one moment (`now`, epoch ms), in UTC; the documents are changed in place. */
export function stillSurroundings(email: Email, documents: Documents, language: Language, now: number): Surroundings {
  const nothing = () => undefined;
  return {
    host: stillHost(email, documents, language),
    wallClock: () => now,
    monotonicClock: () => 0,
    utcOffsetMinutes: () => 0,
    every: () => nothing,
    isVisible: () => true,
    waitsForSecond: true,
    onVisibilityChanged: () => nothing,
    local: { read: nothing, write: nothing, remove: nothing },
    openChannel: () => ({ post: nothing, onMessage: () => nothing, close: nothing }),
    ...OWN_PARTS,
    loadVoiceWeights: () => readFile(WEIGHTS),
    // No letter is drawn here, so none has to be cleaned.
    loadLetterPolicy: () => Promise.resolve({ clean: () => '', cleanForPage: () => '' }),
    loadStore: () =>
      Promise.resolve({ read: () => Promise.resolve(undefined), update: () => Promise.resolve(), saveFile: nothing }),
    whenIdle(callback) {
      queueMicrotask(callback);
      return nothing;
    },
    copy: () => Promise.resolve(false),
    uniqueId: () => 'only',
  };
}
