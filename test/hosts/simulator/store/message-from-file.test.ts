import { headerBlock, messageFromFile } from '../../../../src/hosts/simulator/store/message-from-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const email = { id: '', conversationId: '', to: [], subject: 'Hi', text: 'Body' };

test('the header block ends before the body', () => {
  expect(headerBlock(bytes('A: 1\r\nB: 2\r\n\r\nbody'))).toBe('A: 1\r\nB: 2\r\n');
});

test('a mail has the same id after a reload', () => {
  const first = messageFromFile(email, bytes('A: 1\n\nBody'), 1);
  const again = messageFromFile(email, bytes('A: 1\n\nBody'), 2);
  expect(again.id).toBe(first.id);
  expect(again.conversationId).toBe(first.conversationId);
});

test('different mails have different ids', () => {
  const one = messageFromFile({ ...email, internetMessageId: '<1@x>' }, bytes(''), 1);
  const two = messageFromFile({ ...email, internetMessageId: '<2@x>' }, bytes(''), 1);
  expect(one.id).not.toBe(two.id);
});

test('a mail without a date is of now, one without a sender is of nobody', () => {
  expect(messageFromFile(email, bytes(''), 7)).toMatchObject({ date: 7, from: { name: '', address: '' }, read: false });
});
