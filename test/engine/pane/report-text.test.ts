import { FIRST_CHOICE, paneFor, VERSION } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import * as writing from '../../../src/engine/pane/writing';
import { aDesk, NOW, openedMail } from './a-desk';

/** What the agent is shown to copy about a mail. */
function report(text: string, language: Language = 'en', from = 'Ivan Petrov', agentName = ''): string {
  const opened = openedMail(text, language, { from: { name: from, address: 'customer.1@customer.example' } });
  const pane = paneFor(aDesk({ writing }, { agentName }), opened, { ...FIRST_CHOICE, view: 'report' }, NOW);
  if (pane.kind !== 'text') throw new Error(pane.kind);
  expect(pane.about).toBe('report');
  return pane.text;
}

const MAILS: Record<
  Language,
  { readonly from: string; readonly text: string; readonly words: RegExp; readonly stays: string }
> = {
  en: {
    from: 'Thomas Smith',
    text: 'Dear Elena, you are complete idiots and liars. I am Thomas Smith, thomas@x.example, order 4471, call 0888 123 456. See https://x.example/thomas',
    words: /insult: .*idiots/,
    stays: 'complete idiots and liars',
  },
  bg: {
    from: 'Мария Иванова',
    text: 'Здравейте, Елена, вие сте пълни идиоти. Аз съм мария иванова, maria@x.example, поръчка 4471, тел. 0888 123 456.',
    words: /insult: .*идиоти/,
    stays: 'пълни идиоти',
  },
  ru: {
    from: 'Анна Соколова',
    text: 'Елена, вы идиоты и мошенники. Это от соколовой, anna@x.example, заказ 4471, тел. +7 912 345-67-89.',
    words: /insult: .*идиоты/,
    stays: 'идиоты и мошенники',
  },
  uk: {
    from: 'Олег Петренко',
    text: 'Олено, ви ідіоти та шахраї. Це лист петренка, oleh@x.example, замовлення 4471, тел. +380 67 123 45 67.',
    words: /insult: .*ідіоти/,
    stays: 'ідіоти та шахраї',
  },
};

describe.each(['en', 'bg', 'ru', 'uk'] as const)('the report of a verdict (%s)', (language) => {
  const { from, text, words, stays } = MAILS[language];
  const shown = report(text, language, from);
  const mail = shown.slice(shown.indexOf('The right level would be: '));

  it('says what was decided and what it rests on', () => {
    expect(shown).toContain(`Take Five ${VERSION}\nLanguage ${language}, level `);
    expect(shown).toMatch(/level [23] of 3, score 0\.\d\d, voices 1/);
    expect(shown).toMatch(words);
    expect(mail).toContain(stays);
  });

  it('holds no name, address, link or number of the customer’s, and not the subject', () => {
    expect(mail).not.toMatch(/[1-9@]|:\/\//);
    expect(shown).not.toMatch(/4471|My order/);
    expect(shown).not.toMatch(/thomas|smith|мария|иванов|соколов|петренк/i);
  });
});

describe('the report of a verdict', () => {
  it('takes out the name under the agent’s letters, and the mailbox’s', () => {
    const shown = report('Well, lena, or elena petrova, you are idiots.', 'en', 'Ivan Kolev', 'Lena Dimitrova');
    expect(shown).not.toMatch(/lena|petrova/i);
  });

  it('takes along nothing that is not seen, and knows a name through it', () => {
    const shown = report('Well, i\u200bvan ko\u00adlev says that you are idiots.\u202e', 'en', 'Ivan Kolev');
    expect(shown).not.toMatch(/[\u200b\u00ad\u202e]|ivan|kolev/i);
  });

  it('takes out of what it found the names that only the whole mail shows', () => {
    const shown = report('I spoke with Thomas. Thomas, you idiot, answer me.');
    expect(shown).toMatch(/insult: .*idiot/);
    expect(shown).not.toMatch(/thomas/i);
  });

  it('can be made of a calm mail, in which nothing was found', () => {
    expect(report('Hello, when will my order arrive?')).toContain('Found: nothing');
  });

  it('can be made of a mail without text or sender', () => {
    const opened = { ...openedMail(''), customer: { senders: {} } };
    const pane = paneFor(aDesk({ writing }), opened, { ...FIRST_CHOICE, view: 'report' }, NOW);
    expect(pane).toMatchObject({ kind: 'text', about: 'report' });
  });

  it('stays short, however long the mail and however many its insults', () => {
    const shown = report('You are idiots. '.repeat(20_000));
    expect(shown.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(20);
    expect(shown.length).toBeLessThan(25_000);
    expect(report('IDIOTS '.repeat(3_000)).length).toBeLessThan(25_000);
  });

  it('is the same for the same mail, so that it does not move while it is read', () => {
    expect(report(MAILS.bg.text, 'bg')).toBe(report(MAILS.bg.text, 'bg'));
  });
});
