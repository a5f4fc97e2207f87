import { FIRST_CHOICE, LANGUAGES } from '../../../src/engine';
import type { ColleagueLetterWords, Email, Language, Opened } from '../../../src/engine';
import { letterToColleague } from '../../../src/engine/colleague/letter-to-colleague';
import { LATER_WORDS } from '../../strings-for';
import { aDesk, NOW, openedMail } from '../pane/a-desk';

const words: ColleagueLetterWords = {
  ...LATER_WORDS.en.colleague.letter,
  about: ({ situation, waitingSince }) => [situation, ...(waitingSince === undefined ? [] : ['waits'])],
};
const EMAIL: Email = { id: 'id', conversationId: 'c', to: [], subject: 'Re: Kettle' };
const HOSTILE: Readonly<Record<Language, { readonly text: string; readonly sting: RegExp; readonly ask: string }>> = {
  en: {
    text: 'You are complete idiots and liars. Where is my order 4471? I want my money back.',
    sting: /idiot|liar/i,
    ask: 'I want my money back.',
  },
  bg: {
    text: 'Вие сте пълни идиоти и мошеници! Къде ми е поръчка 4471? Върнете ми парите.',
    sting: /идиот|мошени/i,
    ask: 'Върнете ми парите.',
  },
  ru: {
    text: 'Вы идиоты и мошенники! Где мой заказ 4471? Верните деньги.',
    sting: /идиот|мошен/i,
    ask: 'Верните деньги.',
  },
  uk: {
    text: 'Ви ідіоти та шахраї! Де моє замовлення 4471? Поверніть гроші.',
    sting: /ідіот|шахра/i,
    ask: 'Поверніть гроші.',
  },
};
const draft: Extract<Opened, { state: 'draft' }> = {
  state: 'draft',
  conversation: 'c',
  customer: { person: { name: 'Ivan Petrov', address: 'ivan@customer.example' }, senders: {} },
  language: 'en',
};
const letter = (asked: Partial<Parameters<typeof letterToColleague>[1]>) =>
  letterToColleague(aDesk(), { opened: draft, choice: FIRST_CHOICE, email: EMAIL, ...asked }, words, NOW);

describe.each(LANGUAGES)('what a colleague is told of a hostile email in %s', (language) => {
  const { text, sting, ask } = HOSTILE[language];

  it('while it is read: what is asked and since when, and no word that made it hot', () => {
    const { html, subject } = letter({ opened: openedMail(text, language) });
    expect(html).toContain(`<li>${ask}</li>`);
    expect(html).toContain('4471');
    expect(html).toContain('<li>waits</li>');
    expect(html).toContain('Ivan Petrov');
    expect(subject + html).not.toMatch(sting);
    expect(html).not.toContain(words.draftHead);
  });

  it('while it is answered: the same from the quotation, and the draft without it', () => {
    const quoted = `From: Ivan Petrov <ivan@customer.example>\nSent: Saturday, November 21, 2026 11:11 AM\nTo: Elena\nSubject: Kettle\n\n${text}`;
    const body = `We will send a new one.\nToday.\n\n________________________________\n${quoted}`;
    const { html } = letter({ email: { ...EMAIL, text: quoted }, draft: { type: 'text', body } });
    expect(html).toContain('<blockquote><p>We will send a new one.<br>Today.</p></blockquote>');
    expect(html).toContain(`<li>${ask}</li>`);
    expect(html).not.toMatch(sting);
  });
});

describe('what a colleague is told of a draft', () => {
  it('is its own words, out of HTML too', () => {
    const body = '<div>Dear <b>Ivan</b>,</div><div><br></div><div>1 &lt; 2</div><script>bad()</script>';
    expect(letter({ draft: { type: 'html', body } }).html).toContain(
      '<blockquote><p>Dear Ivan,</p><p>1 &lt; 2</p></blockquote>',
    );
  });

  it('is only the question where nothing is written or quoted yet', () => {
    const { html } = letter({ draft: { type: 'html', body: '' } });
    for (const head of [words.aboutHead, words.asksHead, words.draftHead]) expect(html).not.toContain(head);
    expect(html).toContain(words.questions.answer);
  });

  it('asks about the boundary and the gesture that are in question', () => {
    const choice = { ...FIRST_CHOICE, view: 'preview' as const, letter: 'boundary.en.warm' };
    expect(letter({ choice }).html).toContain(words.questions.boundary);
    expect(letter({}).html).not.toContain(words.questions.boundary);
    const abuse = openedMail('You are complete idiots, I will find you and beat you up. Where is my order 4471?');
    expect(letter({ opened: abuse }).html).toContain(words.questions.boundary);
    const desk = aDesk({ care: { mailbox: 'elena@northwind.example', gesture: true } });
    const { html } = letterToColleague(desk, { opened: draft, choice: FIRST_CHOICE, email: EMAIL }, words, NOW);
    expect(html).toContain(words.questions.gesture);
  });
});
