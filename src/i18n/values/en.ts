import type { ValueWords } from './value-words';

export const values: ValueWords = {
  greeting: { label: 'Greeting', missing: 'greeting', hint: '' },
  'customer.given': { label: 'Customer’s name', missing: 'name', hint: '' },
  'customer.address': { label: 'Form of address', missing: 'form of address', hint: '' },
  'agent.name': { label: 'Your name', missing: 'your name', hint: 'It stands under the letter.' },
  'agent.title': { label: 'Your title', missing: 'your title', hint: 'Under your name.' },
  company: { label: 'Company', missing: 'company', hint: '' },
  order: { label: 'Order number', missing: 'order', hint: '' },
  amount: { label: 'Amount', missing: 'amount', hint: 'With its currency.' },
  received: { label: 'Day of their email', missing: 'day', hint: '' },
  by: { label: 'You will write by', missing: 'time', hint: 'A time you can keep.' },
  line: {
    label: 'A line of your own',
    missing: 'your line',
    hint: 'About this case. Makes it a letter, not a form.',
  },
  promised: { label: 'What was promised', missing: 'the promise', hint: 'Name it, and the day it was for.' },
  cause: { label: 'Why it happened', missing: 'the reason', hint: 'In one plain sentence, if you know it.' },
  fix: { label: 'What happens now', missing: 'what happens now', hint: 'What you have done, or will do and when.' },
  answer: { label: 'Your answer', missing: 'your answer', hint: 'In plain words, first things first.' },
  news: { label: 'What is done so far', missing: 'what is done', hint: 'What you know today.' },
  limits: { label: 'What cannot be done', missing: 'what cannot be done', hint: 'A clear no, with its reason.' },
  alternative: { label: 'What you can do instead', missing: 'an alternative', hint: 'At least one real way.' },
  prevention: { label: 'What changes', missing: 'what changes', hint: 'So that it does not happen again.' },
  gesture: { label: 'A gesture', missing: 'a gesture', hint: 'Within what you may give.' },
  number: { label: 'Phone and hours', missing: 'phone and hours', hint: 'A number with the hours.' },
};
