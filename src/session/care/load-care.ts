import { fetchedOnce } from '../fetched-once';
import type { Care, CareRoom } from './care';

const program = fetchedOnce(() => import(/* webpackChunkName: "care" */ './open-care'));

/** Opens what looks after drafts, promises and the day; rejects where its file cannot be fetched. */
export async function loadCare(room: CareRoom): Promise<Care> {
  const { openCare } = await program();
  return openCare(room);
}
