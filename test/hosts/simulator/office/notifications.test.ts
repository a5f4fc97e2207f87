import { createNotifications } from '../../../../src/hosts/simulator/office/notifications';
import { createSessionData } from '../../../../src/hosts/simulator/office/session-data';
import { CALL } from '../../../../src/hosts/simulator/office/protocol';

test('a notice is added once, replaced and removed; five are the most', () => {
  const calls = new Map(createNotifications(new Map()));
  const call = (id: number, key: string): unknown => calls.get(id)?.({ key, message: 'm' });
  expect(call(CALL.notificationAdd, 'a')).toMatchObject({ wasSuccessful: true });
  expect(call(CALL.notificationAdd, 'a')).toMatchObject({ errorCode: 9023 });
  expect(call(CALL.notificationReplace, 'b')).toMatchObject({ errorCode: 9024 });
  for (const key of 'bcde') call(CALL.notificationAdd, key);
  expect(call(CALL.notificationAdd, 'f')).toMatchObject({ errorCode: 9025 });
  expect(call(CALL.notificationRemove, 'a')).toMatchObject({ wasSuccessful: true });
  expect(call(CALL.notificationRemove, 'a')).toMatchObject({ errorCode: 9024 });
  expect((call(CALL.notificationAll, '') as { data: unknown[] }).data).toHaveLength(4);
});

test('notes on a draft are kept by name', () => {
  const calls = new Map(createSessionData(new Map()));
  const call = (id: number, name = '', value = ''): unknown => calls.get(id)?.({ name, value });
  expect(call(CALL.sessionGet, 'k')).toMatchObject({ errorCode: 9050 });
  call(CALL.sessionSet, 'k', 'v');
  expect(call(CALL.sessionGet, 'k')).toMatchObject({ data: 'v' });
  expect(call(CALL.sessionAll)).toMatchObject({ data: { k: 'v' } });
  call(CALL.sessionClear);
  expect(call(CALL.sessionRemove, 'k')).toMatchObject({ errorCode: 9050 });
});
