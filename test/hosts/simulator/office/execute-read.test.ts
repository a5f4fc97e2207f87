/** @jest-environment jsdom */
import { executeRead } from '../../../../src/hosts/simulator/office/execute-read';
import { CALL } from '../../../../src/hosts/simulator/office/protocol';
import { sampleMessage } from '../sample-message';
import { sampleStore } from '../sample-store';

const forms = { openMessage: jest.fn(), openReply: jest.fn(), openNew: jest.fn(), closeDraft: jest.fn() };

test('a mail in a shared mailbox says whose it is', () => {
  const message = sampleMessage({ sharedMailbox: 'support@northwind.example' });
  const answer = executeRead(message, sampleStore(), forms).get(CALL.sharedProperties)?.({});
  expect(answer).toMatchObject({
    wasSuccessful: true,
    data: { owner: 'support@northwind.example', targetMailbox: 'support@northwind.example', delegatePermissions: 63 },
  });
});

test('a mail in one’s own mailbox has no shared properties', () => {
  const answer = executeRead(sampleMessage(), sampleStore(), forms).get(CALL.sharedProperties)?.({});
  expect(answer).toMatchObject({ wasSuccessful: false, errorCode: 5000 });
});
