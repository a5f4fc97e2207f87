import {
  NO_PROMISE_TEXTS,
  noteHoldingPromises,
  holdingPromiseKey,
  PROMISE_TEXTS_DOCUMENT,
  rememberName,
  rememberWords,
  settleTexts,
  toldPromises,
  whoOf,
} from '../../engine';
import type { Key, PromiseTexts, ToldPromise } from '../../engine';
import { LEFT_PROMISES } from '../left-promises';
import { parsed } from '../parsed';
import { keptDocument } from '../workshop/kept-document';
import type { CareRoom } from './care';

/** The words of promises on this device, and the names of who wrote lately. */
export type PromiseWordsKeeper = {
  readonly texts: () => PromiseTexts;
  readonly problem: () => 'newer' | 'not-kept' | undefined;
  readonly change: (step: (texts: PromiseTexts) => PromiseTexts) => Promise<void>;
  /** Remembers the words of a promise in the draft that is open, under its key. */
  readonly remember: (id: Key, words: string, to: ToldPromise['to'], subject?: string) => void;
  /** Takes in what is open now, what Memory tells, and what the send handler has left; to be called whenever any may have changed. */
  readonly follow: () => void;
  readonly close: () => void;
};

/** Opens them; a database that is blocked gives none, and says so with the first words. */
export async function openPromiseWords(room: CareRoom): Promise<PromiseWordsKeeper> {
  const { around, kept, open, clock, run, changed } = room;
  const { address } = around.host.mailbox();
  const left = kept.localName(LEFT_PROMISES);
  const store = await around.loadStore();
  const document = keptDocument<PromiseTexts>(store, left, PROMISE_TEXTS_DOCUMENT, NO_PROMISE_TEXTS);
  const windows = around.openChannel(left);

  async function change(step: (texts: PromiseTexts) => PromiseTexts): Promise<void> {
    const whole = (texts: PromiseTexts) => settleTexts(step(texts), kept.memory(), clock());
    if (whole(document.now()) === document.now()) return;
    await document.change(whole);
    windows.post('changed');
    changed();
  }
  const withTold = (told: readonly ToldPromise[]) => (texts: PromiseTexts) =>
    told.reduce((all, one) => rememberWords(all, one, address, clock()), texts);

  const stop = windows.onMessage(() => run(document.read().then(changed)));
  await document.read();

  /** What the send handler left where no pane was open; it goes only when it is kept in another place. */
  async function takeIn(text: string): Promise<void> {
    await change(withTold(toldPromises(parsed(text))));
    if (document.problem() === undefined && around.local.read(left) === text) around.local.remove(left);
  }
  let taken: string | undefined;
  function sweep(): void {
    const text = around.local.read(left);
    if (text === taken) return;
    taken = text;
    if (text !== undefined) run(takeIn(text));
  }
  /** A holding reply was opened or sent: until when it promises an answer becomes a promise, to whoever wrote the mail that is open. */
  function followHolding(): void {
    const memory = kept.memory();
    const step = (before: typeof memory, now: number) =>
      noteHoldingPromises(before, address, kept.hearsSends(), around.utcOffsetMinutes(now), now);
    if (step(memory, clock()) === memory) return;
    kept.change((before, _, now) => step(before, now));
    changed();
  }
  function withOpen(texts: PromiseTexts): PromiseTexts {
    const opened = open.opened();
    const item = open.item();
    if (opened.state !== 'mail' || item === undefined || opened.reading.automatic !== undefined) return texts;
    const { name } = whoOf(opened.customer);
    const named = rememberName(texts, item.sender, name, clock());
    const held = Object.values(kept.memory().coolDowns).filter(
      ({ holding, conversation }) => holding !== undefined && conversation === opened.conversation,
    );
    const to = item.email.from ? [item.email.from] : [];
    return held.reduce(
      (all, one) => rememberWords(all, { id: holdingPromiseKey(address, one), words: '', to }, address, clock()),
      named,
    );
  }
  let followed: readonly unknown[] = [];

  return {
    texts: document.now,
    problem: document.problem,
    change,
    remember: (id, words, to, subject) =>
      run(change(withTold([{ id, words, to, ...(subject !== undefined && { subject }) }]))),
    follow() {
      sweep();
      const now = [kept.memory(), open.opened(), kept.settings().introduced];
      if (now.every((one, index) => one === followed[index])) return;
      followed = now;
      if (kept.settings().introduced) followHolding();
      run(change(kept.settings().introduced ? withOpen : (texts) => texts));
    },
    close() {
      stop();
      windows.close();
    },
  };
}
