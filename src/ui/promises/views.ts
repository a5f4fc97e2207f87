import { laterView } from '../later-view';

/** In the foot of any view: how many promises are due, and the way to the list. */
export const PromisesDue = laterView(
  () => import(/* webpackChunkName: "care" */ './PromisesDue'),
  (views) => views.PromisesDue,
);
