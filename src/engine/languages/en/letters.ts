import type { Letter } from '../../reply/letter';

/** The letters in English; `line`, `answer` and `fix` are written by the agent for this customer. */
export const letters: readonly Letter[] = [
  {
    id: 'holding.en.warm',
    occasion: 'holding',
    language: 'en',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      {
        role: 'acknowledge',
        text: 'I have your email{{#if order}} about order {{order}}{{/if}}, and I am the person looking into it.',
      },
      { role: 'next_step', text: 'You will hear from me by {{by}}, with an answer or with what I know by then.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'hostile_our_fault.en.warm',
    occasion: 'hostile_our_fault',
    language: 'en',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      { role: 'personal', text: '{{line}}' },
      {
        role: 'apologise',
        text: 'This should not have happened{{#if order}} with order {{order}}{{/if}}. It was our mistake, and I am sorry.',
      },
      { role: 'fix', text: 'Here is what happens now. {{fix}}' },
      {
        role: 'next_step',
        text: 'I am staying with this until it is settled. Reply to this email and it comes straight to me.',
      },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'complaint.en.warm',
    occasion: 'complaint',
    language: 'en',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      {
        role: 'acknowledge',
        text: 'Thank you for telling us what went wrong{{#if order}} with order {{order}}{{/if}}. I am sorry for the trouble it gave you.',
      },
      { role: 'personal', text: '{{line}}' },
      { role: 'fix', text: '{{fix}}' },
      { role: 'close', text: 'If anything about this does not suit you, write back and we will find another way.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'thanks.en.warm',
    occasion: 'thanks',
    language: 'en',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      {
        role: 'thanks',
        text: 'Thank you for your kind words. They made our day, and I have passed them on to everyone who had a part in it.',
      },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'question.en.warm',
    occasion: 'question',
    language: 'en',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      { role: 'answer', text: '{{answer}}' },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'close', text: 'If I have missed part of your question, reply here and I will add it.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
];
