import type { Care, CareRoom } from './care';
import { isPromiseStep, takePromiseStep } from './take-promise-step';

/** Opens what this device keeps of drafts, promises and the day. */
export async function openCare(room: CareRoom): Promise<Care> {
  const { host } = room.around;
  return {
    desk: () => ({ mailbox: host.mailbox().address }),
    async take(step) {
      if (isPromiseStep(step)) takePromiseStep(room, step);
      room.changed();
    },
    close: () => undefined,
  };
}
