import { splitDraft } from '../../engine';
import type { BoardEntry, Key, Opened } from '../../engine';
import { HostError } from '../host';
import type { DraftNow } from '../host';
import { orEnglish } from '../read-item';
import type { CareRoom } from './care';
import type { DraftFacts } from './draft-facts';
import type { DraftChecks, WholeCheck } from './draft-checks';

/** How often an open draft is looked at; it is checked when it stood still for one look. */
export const LOOK_MS = 800;

/** An open draft as it was checked last. */
export type CheckedNow = {
  readonly conversation: Key;
  readonly now: DraftNow;
  /** The agent's own words. */
  readonly own: string;
  readonly found: WholeCheck;
  /** What was going on then. */
  readonly board: readonly BoardEntry[];
};

/** Watches the open draft while the pane is seen, and checks it when nobody types. */
export type DraftWatch = {
  readonly checked: () => CheckedNow | undefined;
  /** Starts or stops by what is open and seen now. */
  readonly follow: () => void;
  /** Looks at the draft at once, and checks it if it is another. */
  readonly look: (sure?: boolean) => Promise<void>;
  readonly close: () => void;
};

type OpenDraft = Extract<Opened, { state: 'draft' }>;

/** Starts with nothing looked at. A draft that the mail program does not give counts as one that has not changed. */
export function createDraftWatch(
  room: CareRoom,
  checks: DraftChecks,
  facts: DraftFacts,
  goingOn: () => readonly BoardEntry[],
): DraftWatch {
  const { around, open, kept, clock } = room;
  let stop: (() => void) | undefined;
  let looking = false;
  let seen: string | undefined;
  let checked: CheckedNow | undefined;

  const draft = (): OpenDraft | undefined => {
    const opened = open.opened();
    return opened.state === 'draft' ? opened : undefined;
  };

  async function check(opened: OpenDraft, now: DraftNow): Promise<void> {
    const { newest, language: written } = splitDraft(now);
    const customer = orEnglish(opened.language);
    const language = written === 'other' ? customer : written;
    const at = clock();
    const board = goingOn();
    const person = opened.customer.person ?? now.to[0];
    const found =
      newest.trim() === ''
        ? { problems: [], promises: [], greeted: 0, steps: [] }
        : await checks.check(
            {
              text: newest,
              language,
              ...(opened.language !== 'other' && { customerLanguage: opened.language }),
              ...(person && { customer: person }),
              ...(opened.answers && { mail: opened.answers, situation: opened.answers.situation }),
              ...(now.attachments !== undefined && { attachments: now.attachments }),
              sentAt: at,
              utcOffsetMinutes: around.utcOffsetMinutes(at),
              workDays: kept.settings().workDays,
              ...facts.of(opened, now),
              board,
            },
            now,
            customer,
          );
    if (draft()?.conversation !== opened.conversation) return;
    facts.looked(opened, newest);
    checked = { conversation: opened.conversation, now, own: newest, found, board };
    room.changed();
  }

  async function look(sure = false): Promise<void> {
    const opened = draft();
    if (opened === undefined || looking) return;
    looking = true;
    try {
      const body = await around.host.draftBody();
      const still = body === seen || sure;
      seen = body;
      const known =
        checked?.conversation === opened.conversation && checked.now.body === body && checked.board === goingOn();
      if (body === undefined || !still || known) return;
      const now = await around.host.readDraft();
      if (now !== undefined) await check(opened, now);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    } finally {
      looking = false;
    }
  }

  function end(): void {
    stop?.();
    stop = undefined;
  }

  return {
    checked: () => (checked?.conversation === draft()?.conversation ? checked : undefined),
    follow() {
      if (draft() === undefined || !around.isVisible()) {
        end();
        if (draft() === undefined) checked = seen = undefined;
        return;
      }
      if (stop !== undefined) return;
      stop = around.every(LOOK_MS, () => room.run(look()));
      room.run(look());
    },
    look,
    close: end,
  };
}
