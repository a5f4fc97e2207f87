import type { Message } from '../../../src/hosts/simulator/store/message';

export const AGENT = { name: 'Elena Petrova', address: 'elena@northwind.example' };

export function sampleMessage(part: Partial<Message> = {}): Message {
  return {
    id: 'AAMk1=',
    conversationId: 'conversation-1',
    internetMessageId: '<1@customer.example>',
    folder: 'inbox',
    subject: 'RE: Моята пратка',
    from: { name: 'Иван Петров', address: 'ivan@customer.example' },
    to: [AGENT, { name: 'Support', address: 'support@northwind.example' }],
    cc: [],
    html: '<p>Къде е <b>пратката</b>?</p>',
    text: 'Къде е пратката?',
    date: Date.UTC(2026, 2, 10, 8, 0),
    headers: 'From: ivan@customer.example\r\nX-Mailer: test\r\n',
    read: false,
    answered: false,
    ...part,
  };
}
