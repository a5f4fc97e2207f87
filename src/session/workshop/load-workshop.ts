import { fetchedOnce } from '../fetched-once';
import type { WorkshopRoom } from './bench';
import type { Workshop } from './workshop';

const program = fetchedOnce(() => import(/* webpackChunkName: "writing" */ './open-workshop'));

/** Opens the workshop, whose code comes with what writes letters; rejects where its file cannot be fetched. */
export async function loadWorkshop(room: WorkshopRoom): Promise<Workshop> {
  const { openWorkshop } = await program();
  return openWorkshop(room);
}
