/** @jest-environment jsdom */
import { normalizedSubject, replyDraft } from '../../../../src/hosts/simulator/store/reply-draft';
import type { ReplyOptions } from '../../../../src/hosts/simulator/store/reply-draft';
import { AGENT, sampleMessage } from '../sample-message';

const words = { from: 'От', sent: 'Изпратено', to: 'До', subject: 'Относно' };
const options: ReplyOptions = {
  id: 'd1',
  all: false,
  html: '<p>Здравейте, Иване</p>',
  format: 'html',
  agent: AGENT,
  words,
  locale: 'bg-BG',
};

test('a reply goes to the sender alone and stands above the quoted mail', () => {
  const draft = replyDraft(sampleMessage(), options);
  expect(draft.to).toEqual([sampleMessage().from]);
  expect(draft.subject).toBe('Re: Моята пратка');
  expect(draft.content.startsWith('<p>Здравейте, Иване</p>')).toBe(true);
  expect(draft.content).toContain('<div id="divRplyFwdMsg"');
  expect(draft.content).toContain('<b>От:</b> Иван Петров &lt;ivan@customer.example&gt;');
  expect(draft.content).toContain('<b>пратката</b>');
});

test('a reply to all leaves out the agent', () => {
  expect(replyDraft(sampleMessage(), { ...options, all: true }).to.map((person) => person.address)).toEqual([
    'ivan@customer.example',
    'support@northwind.example',
  ]);
});

test('Reply-To comes before From', () => {
  const replyTo = { name: '', address: 'care@customer.example' };
  expect(replyDraft(sampleMessage({ replyTo }), options).to).toEqual([replyTo]);
});

test('a plain-text draft holds no HTML', () => {
  const { content } = replyDraft(sampleMessage(), { ...options, format: 'text' });
  expect(content.startsWith('Здравейте, Иване\n\n____')).toBe(true);
  expect(content).not.toContain('<p>');
});

test('what a customer writes into header fields cannot become HTML', () => {
  const { content } = replyDraft(sampleMessage({ subject: '<img src=x onerror=alert(1)>' }), options);
  expect(content).not.toContain('<img');
});

test.each([
  ['RE: Fw: Order', 'Order'],
  ['Отг: Re: Пратка', 'Пратка'],
  ['Відп: Замовлення', 'Замовлення'],
  ['Regarding: x', 'Regarding: x'],
])('%s is about %s', (subject, about) => {
  expect(normalizedSubject(subject)).toBe(about);
});
