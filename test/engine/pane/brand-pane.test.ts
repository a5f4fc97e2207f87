import { FIRST_CHOICE, LANGUAGES } from '../../../src/engine';
import type { Brand, Choice, Desk, Language, LanguageLetters } from '../../../src/engine';
import { forcedDark } from '../../../src/engine/brand/forced-dark';
import * as bg from '../../../src/engine/languages/bg/letters';
import * as en from '../../../src/engine/languages/en/letters';
import * as ru from '../../../src/engine/languages/ru/letters';
import * as uk from '../../../src/engine/languages/uk/letters';
import { brandPane } from '../../../src/engine/pane/brand-pane';
import { SAMPLE_BRANDS } from '../brand/sample-brands';
import { aDesk, NOW } from './a-desk';

const LETTERS: Readonly<Record<Language, LanguageLetters>> = { en, bg, ru, uk };
const { plain, everything, dark, hostile } = SAMPLE_BRANDS;

function deskWith(brand: Brand, saved: readonly Brand[], more: Partial<Desk> = {}): Desk {
  const shelf = {
    templates: { version: 1, templates: [], favourites: [] },
    brands: { version: 1, changedAt: 0, brands: saved },
    brandEdit: { brand },
  } as const;
  return aDesk({ letters: LETTERS, shelf, ...more });
}
function pane(
  brand: Brand,
  brandLook: NonNullable<Choice['brandLook']> = {},
  saved: readonly Brand[] = [],
  more: Partial<Desk> = {},
) {
  const made = brandPane(deskWith(brand, saved, more), { ...FIRST_CHOICE, view: 'brand', brandLook }, NOW);
  if (made === undefined) throw new Error('no pane');
  return made;
}

describe('a brand while it is changed', () => {
  it.each(LANGUAGES)('dresses a letter in %s, in its own words', (language) => {
    const { html = '', text = '' } = pane(everything, { language });
    const company = everything.inLanguage[language]?.company ?? '';
    expect(text).toContain(company === '' ? everything.words.company : company);
    expect(html).toContain(`lang="${language}"`);
    expect(html).toContain(everything.colours.paper);
    expect(`${html}${text}`).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('is shown as a mail program turns it dark, in every colour', () => {
    const { html = '' } = pane(everything, { dark: true });
    for (const colour of [everything.colours.text, everything.colours.paper]) {
      expect(html).toContain(forcedDark(colour));
      expect(html).not.toContain(colour);
    }
  });

  it('is shown without its picture, with the words that stand for it', () => {
    const shown = pane(everything).html ?? '';
    const bare = pane(everything, { bare: true }).html ?? '';
    expect(shown).toContain('src="https://northwind.example/logo.png"');
    expect(bare).not.toMatch(/src=|logo\.png/);
    expect(bare).toContain('>Northwind &amp; Sons</span>');
  });

  it('is shown as plain text, which no colour changes', () => {
    expect(pane(everything, { plain: true, dark: true }).text).toBe(pane(everything).text);
  });

  it('speaks in its own manner, else in the agent’s', () => {
    const formal = pane({ ...plain, voice: 'formal' }).text;
    expect(formal).not.toBe(pane({ ...plain, voice: 'warm' }).text);
    expect(pane(plain).text).toBe(pane({ ...plain, voice: 'warm' }).text);
  });

  it('tells what is wrong with it, and what is hard to read', () => {
    expect(pane({ ...plain, name: ' ' }).faults).toEqual(['name-empty']);
    const pale = { ...plain, colours: { ...plain.colours, text: '#dddddd' } };
    const found = pane(pale).contrasts.find(({ pair, mode }) => pair === 'text' && mode === 'light');
    expect(found).toMatchObject({ enough: false });
    expect(pane(pale).faults).toEqual([]);
  });

  it.each([{}, { dark: true }, { bare: true }])('stays a letter whatever is typed into its fields: %j', (look) => {
    const { html = '', text = '', faults } = pane(hostile, look);
    expect(faults.length).toBeGreaterThan(0);
    expect(html).toContain('<table');
    expect(html).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>'<|url\(/);
    expect(text).not.toBe('');
  });

  it('knows whether it is new or changed, and the others beside it', () => {
    expect(pane(dark, {}, [plain])).toMatchObject({ isNew: true, unsaved: true, brands: [{ id: 'plain' }] });
    expect(pane(plain, {}, [plain])).toMatchObject({ isNew: false, unsaved: false });
    expect(pane({ ...plain, name: 'Other' }, {}, [plain])).toMatchObject({ isNew: false, unsaved: true });
  });

  it('is the same as it was saved, in whatever order its parts came', () => {
    const { colours, ...rest } = everything;
    expect(pane({ colours, ...rest }, {}, [everything])).toMatchObject({ unsaved: false });
  });

  it('shows no letter while the texts of its language load', () => {
    const made = pane(plain, { language: 'uk' }, [], { letters: { en: LETTERS.en } });
    expect(made).toMatchObject({ language: 'uk' });
    expect(made).not.toHaveProperty('html');
    expect(made).not.toHaveProperty('text');
  });
});
