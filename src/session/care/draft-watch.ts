import { splitDraft } from '../../engine';
import type { BoardEntry, Key, Opened, Reading } from '../../engine';
import { HostError } from '../host';
import type { DraftNow } from '../host';
import { PartNotLoaded } from '../loaded-parts';
import { orEnglish } from '../read-item';
import { createAnsweredMail } from './answered-mail';
import type { CareRoom } from './care';
import type { DraftFacts } from './draft-facts';
import type { DraftChecks, WholeCheck } from './draft-checks';

/** How often an open draft is looked at while nobody writes; it is not felt, and an attached file is seen soon. */
export const REST_MS = 1_500;
/** How long a draft stands still before it is checked. */
export const STILL_MS = 800;

/** An open draft as it was checked last. */
export type CheckedNow = {
  readonly conversation: Key;
  readonly now: DraftNow;
  /** The agent's own words. */
  readonly own: string;
  /** The mail that it answers; absent where it quotes none. */
  readonly mail?: Reading;
  readonly found: WholeCheck;
  /** What was going on then. */
  readonly board: readonly BoardEntry[];
};

/** Watches the open draft while the pane is seen, and checks it when nobody types. */
export type DraftWatch = {
  readonly checked: () => CheckedNow | undefined;
  /** Starts or stops by what is open and seen now. */
  readonly follow: () => void;
  /** Looks at the draft and checks it at once, also while somebody types; done when it was checked. */
  readonly look: () => Promise<void>;
  readonly close: () => void;
};

const NOTHING_FOUND: WholeCheck = { problems: [], promises: [], greeted: { until: 0 }, takesUp: 0, steps: [] };

type OpenDraft = Extract<Opened, { state: 'draft' }>;

/**
 * Starts with nothing looked at. A draft that the mail program does not give counts as one that has not changed, and so does one for which
 * words cannot be fetched: what was found last stays, and the next change is looked at again.
 */
export function createDraftWatch(
  room: CareRoom,
  checks: DraftChecks,
  facts: DraftFacts,
  goingOn: () => readonly BoardEntry[],
): DraftWatch {
  const { around, open, kept, clock } = room;
  const answeredMail = createAnsweredMail(room.loaded);
  let stop: (() => void) | undefined;
  let pace = 0;
  let looking: Promise<void> | undefined;
  let watched: Key | undefined;
  let seen: DraftNow | undefined;
  /** What was checked last, or could not be. */
  let tried: DraftNow | undefined;
  let checked: CheckedNow | undefined;

  const draft = (): OpenDraft | undefined => {
    const opened = open.opened();
    return opened.state === 'draft' ? opened : undefined;
  };

  async function check(opened: OpenDraft, now: DraftNow): Promise<void> {
    const { newest, language: written } = splitDraft(now);
    const person = opened.customer.person ?? now.to[0];
    const mail = await answeredMail(now, person);
    const asked = mail?.language ?? opened.language;
    const customer = orEnglish(asked);
    const language = written === 'other' ? customer : written;
    const at = clock();
    const board = goingOn();
    const found =
      newest.trim() === ''
        ? NOTHING_FOUND
        : await checks.check(
            {
              text: newest,
              language,
              ...(asked !== 'other' && { customerLanguage: asked }),
              ...(person && { customer: person }),
              ...(mail && { mail, situation: mail.situation }),
              ...(now.attachments !== undefined && { attachments: now.attachments }),
              sentAt: at,
              utcOffsetMinutes: around.utcOffsetMinutes(at),
              workDays: kept.settings().workDays,
              ...facts.of(opened, now, newest),
              board,
            },
            now,
            customer,
          );
    if (draft()?.conversation !== opened.conversation) return;
    facts.looked(opened, newest);
    checked = { conversation: opened.conversation, now, own: newest, found, board, ...(mail && { mail }) };
    room.changed();
  }

  async function lookOnce(atOnce: boolean): Promise<void> {
    const opened = draft();
    if (opened === undefined) return;
    try {
      const now = await around.host.readDraft();
      if (now === undefined || draft()?.conversation !== opened.conversation) return;
      const isStill = isSame(now, seen);
      seen = now;
      setPace(isStill ? REST_MS : STILL_MS);
      if ((!isStill && !atOnce) || (isSame(now, tried) && (checked === undefined || checked.board === goingOn())))
        return;
      tried = now;
      await check(opened, now);
    } catch (error) {
      if (!(error instanceof HostError) && !(error instanceof PartNotLoaded)) throw error;
    }
  }

  function look(atOnce: boolean): Promise<void> {
    const next = () => lookOnce(atOnce);
    const mine = (looking?.then(next, next) ?? next()).finally(() => {
      if (looking === mine) looking = undefined;
    });
    return (looking = mine);
  }

  function setPace(ms: number): void {
    if (stop === undefined || pace === ms) return;
    stop();
    begin(ms);
  }
  function begin(ms: number): void {
    pace = ms;
    stop = around.every(ms, () => {
      if (looking === undefined) room.run(look(false));
    });
  }
  function end(): void {
    stop?.();
    stop = undefined;
  }

  return {
    checked: () => (checked?.conversation === draft()?.conversation ? checked : undefined),
    follow() {
      const opened = draft();
      if (opened?.conversation !== watched) checked = seen = tried = undefined;
      watched = opened?.conversation;
      if (opened === undefined || !around.isVisible()) {
        end();
        return;
      }
      if (stop !== undefined) return;
      begin(STILL_MS);
      room.run(look(false));
    },
    look: () => look(true),
    close: end,
  };
}

/** Whether a draft is as it was, for all that is checked in it. */
function isSame(one: DraftNow, other: DraftNow | undefined): boolean {
  return (
    one.body === other?.body &&
    one.type === other.type &&
    one.attachments === other.attachments &&
    one.subject === other.subject &&
    JSON.stringify([one.to, one.cc]) === JSON.stringify([other.to, other.cc])
  );
}
