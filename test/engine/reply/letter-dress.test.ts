import type { Brand } from '../../../src/engine';
import { letters as bg } from '../../../src/engine/languages/bg/letters';
import { letters as en } from '../../../src/engine/languages/en/letters';
import { letters as uk } from '../../../src/engine/languages/uk/letters';
import type { Letter } from '../../../src/engine';
import { dressOf } from '../../../src/engine/reply/letter-dress';
import { renderLetter } from '../../../src/engine/reply/render-letter';
import { MOMENT, OWN_LETTER, valuesFor } from '../../letters/written-letters';
import { SAMPLE_BRANDS } from '../brand/sample-brands';
import { htmlText } from './letter-markup';

const { plain, everything, dark, hostile } = SAMPLE_BRANDS;
const LOOK = { mode: 'final', language: 'en', accent: '#0f6cbd' } as const;
const find = (letters: readonly Letter[], id: string): Letter => {
  const found = letters.find((letter) => letter.id === id);
  if (!found) throw new Error(`There is no letter ${id}.`);
  return found;
};
const WARM = find(en, 'thanks.en.warm');

function write(letter: Letter, brand: Brand): { readonly html: string; readonly text: string } {
  const { 'agent.title': _, company: __, ...values } = valuesFor(letter, 'all');
  const { html = '', text = '' } = renderLetter(letter, values, { ...LOOK, language: letter.language, brand }, MOMENT);
  return { html, text };
}
const end = (text: string, lines: number): readonly string[] => text.split('\n').slice(-lines);

describe('dressOf', () => {
  it('takes what the look says where there is no brand', () => {
    const { colours, words, logo, fonts } = dressOf({ ...LOOK, accent: '#c50f1f', company: 'Acme' });
    expect(colours).toMatchObject({ accent: '#c50f1f', text: '#242424', paper: '#ffffff', muted: '#616161' });
    expect(words).toEqual({ signOff: '', agentTitle: '', company: 'Acme', legal: '' });
    expect(logo).toBeUndefined();
    expect(fonts).toBe("'Segoe UI', Arial, sans-serif");
  });

  it.each([
    ['square', 0],
    ['rounded', 4],
    ['pill', 20],
  ] as const)('makes %s buttons with corners of %d pixels', (button, corner) => {
    expect(dressOf({ ...LOOK, brand: { ...plain, button } }).corner).toBe(corner);
  });

  it('leaves out what nobody could have saved', () => {
    const { colours, logo, fonts, corner, words } = dressOf({ ...LOOK, brand: hostile });
    expect(colours).toEqual(dressOf(LOOK).colours);
    expect(logo).toBeUndefined();
    expect(fonts).toBe(dressOf(LOOK).fonts);
    expect(corner).toBe(0);
    expect(words.company).not.toMatch(/[\u202e\u0000]/);
    expect(words.legal).not.toContain('\n\n\n');
  });

  it.each([
    ['http', { src: 'http://a.example/b.png' }],
    ['no words', { alt: '\u200b ' }],
    ['no height', { height: 0 }],
  ])('leaves out a logo with %s', (_, more) => {
    const logo = { src: 'https://a.example/b.png', alt: 'B', width: 10, height: 10 };
    expect(dressOf({ ...LOOK, brand: { ...plain, logo } }).logo).toEqual(logo);
    expect(dressOf({ ...LOOK, brand: { ...plain, logo: { ...logo, ...more } } }).logo).toBeUndefined();
  });
});

describe('a letter in a brand', () => {
  it('is signed with the words of the brand, as HTML and as text', () => {
    const { html, text } = write(WARM, everything);
    expect(end(text, 7)).toEqual([
      'With warm regards',
      'Elena Hart',
      'Kettle ninja',
      'Northwind Kettles Ltd',
      '',
      ...everything.words.legal.split('\n'),
    ]);
    expect(html).toContain('With warm regards<br><b style="font-weight:600">Elena Hart</b><br>Kettle ninja</p>');
  });

  it('is signed in its own language, with the comma of that language', () => {
    expect(end(write(find(bg, 'thanks.bg.formal'), everything).text, 6)).toEqual([
      'Сърдечни поздрави,',
      expect.any(String),
      'Майстор на чайници',
      'Северен чайник ООД',
      '',
      everything.inLanguage.bg?.legal,
    ]);
    const [signOff, , title, company] = end(write(find(uk, 'thanks.uk.formal'), everything).text, 7);
    expect([signOff, title, company]).toEqual([
      'З найкращими побажаннями',
      'Майстриня чайників',
      'Northwind Kettles Ltd',
    ]);
  });

  it('keeps its own words where the brand has none', () => {
    const { text } = write(find(bg, 'thanks.bg.formal'), dark);
    expect(text).toMatch(/С уважение,\n[^\n]+\nNight shop\n\nNight shop, Kyiv$/);
  });

  it('has the logo on top, with its size and its words', () => {
    const { html } = write(WARM, everything);
    expect(html).toMatch(
      /^<table [^>]*><tbody><tr><td [^>]*border-top:3px solid #e8a33d[^>]*><img src="https:\/\/northwind.example\/logo.png" alt="Northwind &amp; Sons" width="180" height="48" border="0" style="display:block;width:180px;height:48px;/,
    );
    expect(html.match(/border-top/g)).toHaveLength(1);
    expect(write(WARM, plain).html).not.toContain('<img');
  });

  it('lets a logo that is wider than a phone shrink there', () => {
    const logo = { src: 'https://a.example/b.png', alt: 'B', width: 600, height: 100 };
    const { html } = write(WARM, { ...plain, logo });
    expect(html).toContain(
      'width="600" height="100" border="0" style="display:block;width:600px;max-width:100%;height:auto;',
    );
  });

  it('wears the colours and the font of the brand', () => {
    const { html } = write(OWN_LETTER, dark);
    expect(html).toContain('bgcolor="#1b1f2a"');
    expect(html).toContain('background-color:#1b1f2a');
    expect(html).toMatch(/<p style="[^"]*font-family:Verdana, Geneva, sans-serif[^"]*color:#f1eee8"/);
    expect(html).toContain('style="color:#8ec7ff;background-color:#1b1f2a;text-decoration:underline">linked</a>');
    expect(html).not.toContain('#242424');
  });

  it('has room at the sides only on paper of its own', () => {
    expect(write(WARM, dark).html).toContain('padding:16px 16px 0 16px');
    expect(write(WARM, plain).html).toContain('padding:16px 0 0 0');
  });

  it('draws a button as a coloured cell, with the address under it unless the button says it', () => {
    const { html, text } = write(OWN_LETTER, everything);
    expect(html).toMatch(
      /<td align="center" valign="middle" bgcolor="#0b5c73" style="padding:9px 20px;background-color:#0b5c73;border-radius:20px"><a href="https:\/\/a.example\/track\?id=1&amp;x=%22" style="[^"]*color:#fdfaf3[^"]*">Where is it\?<\/a><\/td>/,
    );
    expect(html).toContain('>https://a.example/track?id=1&amp;x=%22</a></p>');
    expect(html.match(/>care@a\.example</g)).toHaveLength(1);
    expect(text).toContain('\nWhere is it? https://a.example/track?id=1&x=%22\n\ncare@a.example\n');
    expect(write(OWN_LETTER, dark).html).not.toContain('border-radius');
  });

  it('prints the small print muted and last, in 12 pixels', () => {
    const { html } = write(WARM, everything);
    const [line = ''] = everything.words.legal.split('\n');
    expect(html).toMatch(/font-size:12px;line-height:18px;color:#[0-9a-f]{6}">Northwind Kettles Ltd\. Registered/);
    expect(html.indexOf(line)).toBeGreaterThan(html.indexOf('Kettle ninja'));
  });

  it('shows hostile words as the text they are', () => {
    const { html, text } = write(WARM, hostile);
    expect(html).not.toMatch(/<(img|script)/);
    expect(htmlText(html)).toContain('"><img src=x onerror=alert(1)>\'{{agent.name}}</td></table><script>');
    expect(text).toContain('{{agent.name}}</td></table><script>\nElena Hart\n{{#if x}}');
  });

  it('prints the small print even under a letter that nobody signs', () => {
    const letter: Letter = { ...OWN_LETTER, blocks: [{ role: 'answer', text: 'Hello' }] };
    expect(write(letter, dark).text).toBe('Hello\n\nNight shop, Kyiv');
  });

  it('is signed by what a person typed rather than by the brand', () => {
    const formal = find(en, 'thanks.en.formal');
    const values = { ...valuesFor(formal, 'all'), company: 'Typed', 'agent.title': 'Typed title' };
    const { text = '' } = renderLetter(formal, values, { ...LOOK, brand: everything }, MOMENT);
    expect(text).toContain('Elena Hart\nTyped title\nTyped\n\n');
  });
});
