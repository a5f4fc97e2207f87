import type { Letter } from '../../reply/letter';

/**
 * The letters in Ukrainian. The agent's gender never shows, and the greeting ends in a full stop: a comma is not
 * Ukrainian usage, and an exclamation mark after «Вітаю» would sound like congratulations to an upset customer.
 */
export const letters: readonly Letter[] = [
  {
    id: 'holding.uk.warm',
    occasion: 'holding',
    language: 'uk',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      {
        role: 'acknowledge',
        text: 'Ваш лист{{#if order}} про замовлення {{order}}{{/if}} дійшов до мене, і тепер цією справою займаюся я.',
      },
      { role: 'next_step', text: 'Напишу Вам до {{by}}: з відповіддю або з тим, що на той час уже буде відомо.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'hostile_our_fault.uk.warm',
    occasion: 'hostile_our_fault',
    language: 'uk',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      { role: 'personal', text: '{{line}}' },
      {
        role: 'apologise',
        text: 'Такого не мало статися{{#if order}} із замовленням {{order}}{{/if}}. Це наша помилка, і я прошу у Вас вибачення.',
      },
      { role: 'fix', text: 'Ось що буде далі. {{fix}}' },
      {
        role: 'next_step',
        text: 'Ця справа за мною, доки ми її не залагодимо. Відповідь на цей лист надійде просто до мене.',
      },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'complaint.uk.warm',
    occasion: 'complaint',
    language: 'uk',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      {
        role: 'acknowledge',
        text: 'Дякую, що написали нам про проблему{{#if order}} із замовленням {{order}}{{/if}}. Вибачте за клопіт, якого вона Вам завдала.',
      },
      { role: 'personal', text: '{{line}}' },
      { role: 'fix', text: '{{fix}}' },
      { role: 'close', text: 'Якщо щось у цьому Вам не підходить, напишіть мені, і ми знайдемо інше рішення.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'thanks.uk.warm',
    occasion: 'thanks',
    language: 'uk',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      {
        role: 'thanks',
        text: 'Щиро дякую за Ваші добрі слова. Вони дуже нас потішили, і я передаю їх усім, хто до цього причетний.',
      },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'question.uk.warm',
    occasion: 'question',
    language: 'uk',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      { role: 'answer', text: '{{answer}}' },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'close', text: 'Якщо щось із Вашого запитання лишилося без відповіді, напишіть мені, і я доповню.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
];
