import { endAnsweredWaits } from '../../engine';
import { createColleagueDesk } from './ask-colleague';
import type { Care, CareRoom } from './care';
import { openJournal } from './open-journal';
import { isDayStep, takeDayStep } from './take-day-step';
import { isPromiseStep, takePromiseStep } from './take-promise-step';

/** Opens what this device keeps of drafts, promises and the day. */
export async function openCare(room: CareRoom): Promise<Care> {
  const { host } = room.around;
  const journal = await openJournal(room);
  const colleagues = createColleagueDesk(room);
  return {
    desk: () => ({ mailbox: host.mailbox().address, journal: journal.desk(), ...colleagues.desk() }),
    async take(step, parts) {
      if (isPromiseStep(step)) takePromiseStep(room, step);
      else if (isDayStep(step)) await takeDayStep(room, colleagues, step, parts);
      room.changed();
    },
    follow() {
      const before = room.kept.memory();
      if (endAnsweredWaits(before, room.clock()) !== before)
        room.kept.change((memory, _, now) => endAnsweredWaits(memory, now));
      journal.follow();
    },
    kept: () => ({ journal: journal.desk().journal }),
    close: journal.close,
  };
}
