import { hasSendEvents, knowsCall, MAILBOX_APIS } from '../../../../src/hosts/simulator/office/mailbox-api';
import { CALL } from '../../../../src/hosts/simulator/office/protocol';

test('only Mailbox 1.12 asks add-ins before a mail is sent', () => {
  expect(MAILBOX_APIS.filter(hasSendEvents)).toEqual(['1.12']);
});

test('a call is known from the version that brought it', () => {
  expect(MAILBOX_APIS.filter((api) => knowsCall(api, CALL.bodyGet))).toEqual(['1.5', '1.8', '1.12']);
  expect(MAILBOX_APIS.filter((api) => knowsCall(api, CALL.sharedProperties))).toEqual(['1.8', '1.12']);
  expect(MAILBOX_APIS.filter((api) => knowsCall(api, CALL.sessionSet))).toEqual(['1.12']);
});
