import type { Letter } from '../../reply/letter';

/**
 * The letters in Russian. The greeting ends in a full stop: after a comma Russian would go on in lower case,
 * and an exclamation mark is too loud for a heated mail. No sentence shows the gender of the agent or the customer.
 */
export const letters: readonly Letter[] = [
  {
    id: 'holding.ru.warm',
    occasion: 'holding',
    language: 'ru',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      { role: 'acknowledge', text: 'Ваше письмо{{#if order}} о заказе {{order}}{{/if}} у меня, и я им занимаюсь.' },
      { role: 'next_step', text: 'Напишу Вам до {{by}}: дам ответ или расскажу, что к этому времени станет известно.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'hostile_our_fault.ru.warm',
    occasion: 'hostile_our_fault',
    language: 'ru',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      { role: 'personal', text: '{{line}}' },
      {
        role: 'apologise',
        text: 'Такого{{#if order}} с заказом {{order}}{{/if}} не должно было случиться. Это наша ошибка, и я прошу за неё прощения.',
      },
      { role: 'fix', text: 'Вот как мы её исправляем. {{fix}}' },
      {
        role: 'next_step',
        text: 'Ваш вопрос остаётся за мной, пока всё не решится. Просто ответьте на это письмо, и Ваш ответ придёт прямо ко мне.',
      },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'complaint.ru.warm',
    occasion: 'complaint',
    language: 'ru',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      {
        role: 'acknowledge',
        text: 'Спасибо за письмо о том, что случилось{{#if order}} с заказом {{order}}{{/if}}. Простите нас за лишние хлопоты.',
      },
      { role: 'personal', text: '{{line}}' },
      { role: 'fix', text: '{{fix}}' },
      { role: 'close', text: 'Если что-то в этом решении Вам не подойдёт, напишите, и мы найдём другое.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'thanks.ru.warm',
    occasion: 'thanks',
    language: 'ru',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      {
        role: 'thanks',
        text: 'Спасибо за добрые слова. Они нас очень порадовали, и я передам их всем, кто для Вас старался.',
      },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'question.ru.warm',
    occasion: 'question',
    language: 'ru',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}}.' },
      { role: 'answer', text: '{{answer}}' },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'close', text: 'Если какая-то часть вопроса осталась без ответа, напишите, и я дополню.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
];
