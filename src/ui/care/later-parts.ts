import { laterView } from '../later-view';

const fetchParts = () => import(/* webpackChunkName: "care" */ './care-parts');

/** The views of drafts, promises, the day and what is going on. */
export const CareView = laterView(fetchParts, (parts) => parts.CareView);

/** Above the open item: what letters, promises, colleagues, the situation board and the draft have to say beside any view. */
export const LinesAbove = laterView(fetchParts, (parts) => parts.LinesAbove);

/** In the foot of any view: how many promises are due, and the way to the list. */
export const PromisesDue = laterView(fetchParts, (parts) => parts.PromisesDue);
