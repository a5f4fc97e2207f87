import { endAnsweredWaits } from '../../engine';
import { createColleagueDesk } from './ask-colleague';
import type { Care, CareRoom } from './care';
import { openJournal } from './open-journal';
import { isDayStep, takeDayStep } from './take-day-step';
import { createPromiseDesk } from './create-promise-desk';
import { isPromiseStep } from './is-promise-step';

/** Opens what this device keeps of drafts, promises and the day. */
export async function openCare(room: CareRoom): Promise<Care> {
  const { host } = room.around;
  const [journal, promises] = await Promise.all([openJournal(room), createPromiseDesk(room)]);
  const colleagues = createColleagueDesk(room);
  return {
    desk: () => ({
      mailbox: host.mailbox().address,
      journal: journal.desk(),
      promises: promises.desk(),
      ...colleagues.desk(),
    }),
    async take(step, parts) {
      if (isPromiseStep(step)) await promises.take(step, parts);
      else if (isDayStep(step)) await takeDayStep(room, colleagues, step, parts);
      room.changed();
    },
    follow() {
      const before = room.kept.memory();
      if (endAnsweredWaits(before, room.clock()) !== before)
        room.kept.change((memory, _, now) => endAnsweredWaits(memory, now));
      journal.follow();
      promises.follow();
    },
    kept: () => ({ journal: journal.desk().journal, promiseWords: promises.words.texts() }),
    close() {
      journal.close();
      promises.close();
    },
  };
}
