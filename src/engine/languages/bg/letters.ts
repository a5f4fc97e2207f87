import type { Letter } from '../../reply/letter';

/**
 * The letters in Bulgarian; `line`, `answer` and `fix` are written by the agent for this customer.
 * `by` never ends a sentence, because "16:30 ч." brings its own full stop.
 */
export const letters: readonly Letter[] = [
  {
    id: 'holding.bg.warm',
    occasion: 'holding',
    language: 'bg',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      {
        role: 'acknowledge',
        text: 'Имейлът Ви{{#if order}} за поръчка {{order}}{{/if}} е при мен и лично аз проверявам случая.',
      },
      { role: 'next_step', text: 'Ще Ви пиша до {{by}} с отговор или с това, което знам дотогава.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'hostile_our_fault.bg.warm',
    occasion: 'hostile_our_fault',
    language: 'bg',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      { role: 'personal', text: '{{line}}' },
      {
        role: 'apologise',
        text: 'Това не биваше да се случва{{#if order}} с поръчка {{order}}{{/if}}. Грешката е наша. Съжалявам и Ви моля за извинение.',
      },
      { role: 'fix', text: 'Ето какво правим сега. {{fix}}' },
      {
        role: 'next_step',
        text: 'Случаят остава при мен, докато го решим. Отговорът Ви на това писмо ще дойде право при мен.',
      },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'complaint.bg.warm',
    occasion: 'complaint',
    language: 'bg',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      {
        role: 'acknowledge',
        text: 'Благодаря Ви, че ни писахте какво се е объркало{{#if order}} с поръчка {{order}}{{/if}}. Съжалявам, че Ви създадохме грижи.',
      },
      { role: 'personal', text: '{{line}}' },
      { role: 'fix', text: '{{fix}}' },
      { role: 'close', text: 'Ако нещо от това не Ви устройва, пишете ми и ще намерим друго решение.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'thanks.bg.warm',
    occasion: 'thanks',
    language: 'bg',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      {
        role: 'thanks',
        text: 'Благодаря Ви за хубавите думи, зарадвахте ни. Предадох ги на всички колеги, които са ги заслужили.',
      },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
  {
    id: 'question.bg.warm',
    occasion: 'question',
    language: 'bg',
    voice: 'warm',
    blocks: [
      { role: 'greeting', text: '{{greeting}},' },
      { role: 'answer', text: '{{answer}}' },
      { role: 'personal', text: '{{#if line}}{{line}}{{/if}}' },
      { role: 'close', text: 'Ако част от въпроса Ви е останала без отговор, пишете ми и ще допълня отговора.' },
      { role: 'sign_off', text: '{{agent.name}}' },
    ],
  },
];
