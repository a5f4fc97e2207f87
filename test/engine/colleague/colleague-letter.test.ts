import fc from 'fast-check';
import { colleagueLetter, LANGUAGES } from '../../../src/engine';
import type { ColleagueLetterWords, Digest, Language } from '../../../src/engine';
import { LATER_WORDS } from '../../strings-for';

const words = (language: Language = 'en'): ColleagueLetterWords => ({
  ...LATER_WORDS[language].colleague.letter,
  about: ({ situation, thirdTime }) => [`about ${situation}`, ...(thirdTime ? ['third time'] : [])],
});
const digest: Digest = {
  language: 'bg',
  situation: 'refund',
  asks: ['Искам си парите.'],
  facts: [
    { kind: 'order', text: '4471', start: 0, end: 4 },
    { kind: 'amount', text: '39.90 €', start: 0, end: 4 },
  ],
  thirdTime: true,
  repeat: true,
  earlier: [],
};
const asked = {
  customer: 'Ivan Petrov',
  agent: 'Elena',
  digest,
  draft: 'Dear Ivan,\n\nit leaves\ntoday.',
  questions: ['answer', 'tone'] as const,
};

/** Tags and attributes that the message may hold. */
const OWN_HTML = /<\/?(?:p|strong|ul|li|blockquote)>|<br>|<ul lang="(?:en|bg|ru|uk)">/g;

describe('the message to a colleague', () => {
  it('holds the digest, the questions and the draft as plain paragraphs', () => {
    const { subject, html, text } = colleagueLetter(asked, words());
    expect(subject).toContain('Ivan Petrov');
    expect(html).toContain('<ul><li>about refund</li><li>third time</li><li>4471, 39.90 €</li></ul>');
    expect(html).toContain('<ul lang="bg"><li>Искам си парите.</li></ul>');
    expect(html).toContain('<blockquote><p>Dear Ivan,</p><p>it leaves<br>today.</p></blockquote>');
    expect(html).toContain(`<li>${words().questions.tone}</li>`);
    expect(html).not.toContain(words().questions.boundary);
    expect(html.endsWith('<p>Elena</p>')).toBe(true);
    expect(text).toContain('- Искам си парите.');
    expect(text).toContain('Dear Ivan,\n\nit leaves\ntoday.');
  });

  it('leaves out what there is nothing to say of', () => {
    const bare = { customer: '', agent: '', draft: ' \n ', questions: ['answer'] as const };
    const { subject, html } = colleagueLetter(bare, words());
    for (const head of ['aboutHead', 'asksHead', 'draftHead'] as const) expect(html).not.toContain(words()[head]);
    expect(html).not.toContain('<p></p>');
    expect(subject).toBe(words().subject(''));
    const nothing = { ...digest, asks: [], facts: [] };
    expect(colleagueLetter({ ...bare, digest: nothing }, words()).html).not.toContain(words().asksHead);
  });

  it.each(LANGUAGES)('speaks %s, with nothing left empty', (language) => {
    const { subject, text } = colleagueLetter(
      { ...asked, questions: ['answer', 'tone', 'boundary', 'gesture'] },
      words(language),
    );
    expect(subject).toMatch(/\S/);
    expect(text).not.toMatch(/undefined|- *$/m);
    for (const line of Object.values(words(language).questions)) expect(text).toContain(line);
  });

  it('is short enough for Outlook, however long the draft and whatever it is made of', () => {
    for (const draft of [
      '"'.repeat(50_000),
      '&'.repeat(9_000),
      'Word. '.repeat(5_000),
      '\ud83d\ude42'.repeat(20_000),
    ]) {
      const { html } = colleagueLetter({ ...asked, draft }, words());
      expect(html.length).toBeLessThanOrEqual(32_000);
      expect(html).toContain('<blockquote>');
      expect(html).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });

  it('holds no markup but its own, whatever the texts hold', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<img src=x onerror=1>', '</blockquote><script>', '" onclick="', '&lt;b&gt;', "'><p"),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (customer, draft, ask, fact) => {
        const one = { ...digest, asks: [ask], facts: [{ kind: 'order' as const, text: fact, start: 0, end: 1 }] };
        const { html } = colleagueLetter({ ...asked, customer, draft, digest: one }, words());
        expect(html.replace(OWN_HTML, '')).not.toMatch(/[<>"]/);
        expect(html.length).toBeLessThanOrEqual(32_768);
      }),
    );
  });
});
