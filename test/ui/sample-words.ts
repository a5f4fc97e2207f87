import type { Language } from '../../src/engine';

/** What a sample customer wrote, so that pictures of the pane are whole in every language. */
type SampleWords = {
  readonly name: string;
  readonly given: string;
  readonly ask: string;
  readonly order: string;
  readonly calmName: string;
  readonly calmGiven: string;
  readonly calmAsk: string;
  readonly nextName: string;
  readonly nextSubject: string;
  readonly by: string;
  readonly insult: readonly [string, string, string];
  readonly shouting: readonly [string, string, string];
  readonly legal: readonly [string, string, string];
  readonly line: string;
  readonly letter: (line: string, fix: string) => string;
};

/** A letter as the engine renders it: one table with its own paper and ink. */
const paragraphs = (...texts: string[]) => {
  const ink = `font-family:'Segoe UI', Arial, sans-serif;font-size:15px;line-height:22px;color:#242424`;
  const content = texts.map((text) => `<p style="margin:0 0 12px 0;${ink}">${text}</p>`).join('');
  return (
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;' +
    'border-collapse:collapse"><tbody><tr><td align="left" valign="top" bgcolor="#ffffff" ' +
    `style="border-top:3px solid #0f6cbd;padding:16px 0 0 0;${ink};background-color:#ffffff">${content}</td></tr></tbody></table>`
  );
};

export const SAMPLE_WORDS: Record<Language, SampleWords> = {
  en: {
    name: 'Ivan Petrov',
    given: 'Ivan',
    ask: 'I want my money back for the broken kettle.',
    order: 'order 4471',
    calmName: 'Maria Ivanova',
    calmGiven: 'Maria',
    calmAsk: 'When does my parcel arrive?',
    nextName: 'Olena Kovalenko',
    nextSubject: 'Change of delivery address',
    by: '16:30',
    insult: ['… your support is run by ', 'complete clowns', ' and nobody …'],
    shouting: ['… I said ', 'ANSWER ME RIGHT NOW', ''],
    legal: ['… or ', 'you will hear from my lawyer', ' on Monday'],
    line: 'A birthday without its present: I am sorry we caused that.',
    letter: (line, fix) =>
      paragraphs(
        'Dear Ivan,',
        line,
        `You are right: order 4471 reached you broken, and that is our fault. ${fix}`,
        'Elena',
      ),
  },
  bg: {
    name: 'Иван Петров',
    given: 'Иван',
    ask: 'Искам си парите за счупения чайник.',
    order: 'поръчка 4471',
    calmName: 'Мария Иванова',
    calmGiven: 'Мария',
    calmAsk: 'Кога ще пристигне пратката ми?',
    nextName: 'Олена Коваленко',
    nextSubject: 'Смяна на адрес за доставка',
    by: '16:30',
    insult: ['… при вас работят ', 'пълни некадърници', ' и никой …'],
    shouting: ['… казах ', 'ОТГОВОРЕТЕ ВЕДНАГА', ''],
    legal: ['… или ', 'ще се видим в съда', ' в понеделник'],
    line: 'Рожден ден без подарък: съжалявам, че стана заради нас.',
    letter: (line, fix) =>
      paragraphs(
        'Здравейте, Иване,',
        line,
        `Имате право: поръчка 4471 е пристигнала счупена и вината е наша. ${fix}`,
        'Елена',
      ),
  },
  ru: {
    name: 'Иван Петров',
    given: 'Иван',
    ask: 'Верните деньги за разбитый чайник.',
    order: 'заказ 4471',
    calmName: 'Мария Иванова',
    calmGiven: 'Мария',
    calmAsk: 'Когда придёт моя посылка?',
    nextName: 'Олена Коваленко',
    nextSubject: 'Изменение адреса доставки',
    by: '16:30',
    insult: ['… у вас работают ', 'полные бездари', ' и никто …'],
    shouting: ['… я сказал ', 'ОТВЕТЬТЕ НЕМЕДЛЕННО', ''],
    legal: ['… или ', 'встретимся в суде', ' в понедельник'],
    line: 'День рождения без подарка: мне жаль, что так вышло из-за нас.',
    letter: (line, fix) =>
      paragraphs('Здравствуйте, Иван!', line, `Вы правы: заказ 4471 пришёл разбитым, и это наша вина. ${fix}`, 'Елена'),
  },
  uk: {
    name: 'Іван Петренко',
    given: 'Іван',
    ask: 'Поверніть гроші за розбитий чайник.',
    order: 'замовлення 4471',
    calmName: 'Марія Іваненко',
    calmGiven: 'Марія',
    calmAsk: 'Коли прийде моя посилка?',
    nextName: 'Олена Коваленко',
    nextSubject: 'Зміна адреси доставки',
    by: '16:30',
    insult: ['… у вас працюють ', 'повні нездари', ' і ніхто …'],
    shouting: ['… я сказав ', 'ВІДПОВІДАЙТЕ НЕГАЙНО', ''],
    legal: ['… або ', 'зустрінемося в суді', ' у понеділок'],
    line: 'День народження без подарунка: мені прикро, що так сталося через нас.',
    letter: (line, fix) =>
      paragraphs(
        'Вітаю, Іване!',
        line,
        `Ви маєте рацію: замовлення 4471 прийшло розбитим, і це наша провина. ${fix}`,
        'Олена',
      ),
  },
};
