import type { Care, CareRoom } from './care';

/** Opens what looks after drafts, promises and the day; rejects where its file cannot be fetched. */
export async function loadCare(room: CareRoom): Promise<Care> {
  const { openCare } = await import(/* webpackChunkName: "care" */ './open-care');
  return openCare(room);
}
