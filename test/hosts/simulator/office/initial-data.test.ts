import { initialData } from '../../../../src/hosts/simulator/office/initial-data';
import { createDraftNotes } from '../../../../src/hosts/simulator/store/draft-notes';
import { newDraft } from '../../../../src/hosts/simulator/store/new-draft';
import { AGENT, sampleMessage } from '../sample-message';

test('a mail being read is told whole', () => {
  expect(initialData(AGENT, { mode: 'read', message: sampleMessage() }, 'readWriteItem')).toMatchObject({
    itemType: 1,
    permissionLevel: 3,
    userEmailAddress: AGENT.address,
    id: 'AAMk1=',
    subject: 'RE: Моята пратка',
    normalizedSubject: 'Моята пратка',
    from: { name: 'Иван Петров', address: 'ivan@customer.example' },
    dateTimeCreated: Date.UTC(2026, 2, 10, 8, 0),
  });
});

test('a sender without a name is named by the address', () => {
  const message = sampleMessage({ from: { name: '', address: 'x@y.z' } });
  expect(initialData(AGENT, { mode: 'read', message }, 'readItem').from).toMatchObject({ name: 'x@y.z' });
});

test('of a draft only the conversation is told, and of nothing only the mailbox', () => {
  const draft = newDraft('d1', 'html', { to: [], subject: 'Secret', html: '' });
  const body = {
    format: 'html',
    read: () => '',
    write: () => undefined,
    insert: () => undefined,
    selected: () => '',
  } as const;
  const data = initialData(AGENT, { mode: 'compose', draft, body, notes: createDraftNotes() }, 'readWriteItem');
  // A new message has no conversation before it is saved.
  expect(data).toMatchObject({ itemType: 4, conversationId: null });
  expect(JSON.stringify(data)).not.toContain('Secret');
  expect(initialData(AGENT, null, 'readWriteItem')).toMatchObject({ itemType: 6, userDisplayName: AGENT.name });
});

test('office.js is told which mail lies in a shared mailbox', () => {
  const told = (sharedMailbox?: string): unknown => {
    const message = sampleMessage(sharedMailbox === undefined ? {} : { sharedMailbox });
    return initialData(AGENT, { mode: 'read', message }, 'readWriteItem')['isFromSharedFolder'];
  };
  expect(told()).toBe(false);
  expect(told('support@northwind.example')).toBe(true);
});
