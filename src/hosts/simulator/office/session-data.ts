import { done, refused } from './answer';
import type { Executor } from './answer';
import { textField } from './params';
import { CALL, ERROR } from './protocol';

/** What an add-in notes on one open draft, as five calls manage it. */
export function createSessionData(notes: Map<string, string>): readonly (readonly [number, Executor])[] {
  return [
    [
      CALL.sessionSet,
      (params) => {
        notes.set(textField(params, 'name'), textField(params, 'value'));
        return done();
      },
    ],
    [
      CALL.sessionGet,
      (params) => {
        const value = notes.get(textField(params, 'name'));
        return value === undefined ? refused(ERROR.keyNotFound) : done(value);
      },
    ],
    [CALL.sessionAll, () => done(Object.fromEntries(notes))],
    [
      CALL.sessionClear,
      () => {
        notes.clear();
        return done();
      },
    ],
    [CALL.sessionRemove, (params) => (notes.delete(textField(params, 'name')) ? done() : refused(ERROR.keyNotFound))],
  ];
}
