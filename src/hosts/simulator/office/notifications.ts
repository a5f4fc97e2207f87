import { done, refused } from './answer';
import type { Executor } from './answer';
import { textField } from './params';
import { CALL, ERROR } from './protocol';

const MOST = 5;

/** The notices above one item, as four calls manage them; `shown` holds them by their key. */
export function createNotifications(shown: Map<string, unknown>): readonly (readonly [number, Executor])[] {
  const put = (params: unknown): void => {
    shown.set(textField(params, 'key'), params);
  };
  return [
    [CALL.notificationAll, () => done([...shown.values()])],
    [
      CALL.notificationAdd,
      (params) => {
        if (shown.has(textField(params, 'key'))) return refused(ERROR.duplicateNotification);
        if (shown.size >= MOST) return refused(ERROR.tooMany);
        put(params);
        return done();
      },
    ],
    [
      CALL.notificationReplace,
      (params) => {
        if (!shown.has(textField(params, 'key'))) return refused(ERROR.notFound);
        put(params);
        return done();
      },
    ],
    [CALL.notificationRemove, (params) => (shown.delete(textField(params, 'key')) ? done() : refused(ERROR.notFound))],
  ];
}
