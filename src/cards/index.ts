export {
  answerDraft,
  answerInsert,
  answerLink,
  answerNotice,
  answerPush,
  answerRoot,
  answerScopes,
  answerTrigger,
  answerUpdate,
} from './answers';
export type { Answer } from './answers';
export type { Card } from './card';
export { cardFor } from './card-for';
export { readClick } from './clicks/read-click';
export type { Click } from './clicks/read-click';
export type { CardSurroundings, Place } from './drawing';
export { permissionCard } from './views/permission-card';
export { troubleCard } from './views/trouble-card';
