import { FIRST_CHOICE, LANGUAGES, VARIABLES } from '../../../src/engine';
import type { Brand, Choice, Desk, Language, LanguageLetters, Opened, OwnText, Shelf } from '../../../src/engine';
import * as bg from '../../../src/engine/languages/bg/letters';
import * as en from '../../../src/engine/languages/en/letters';
import * as ru from '../../../src/engine/languages/ru/letters';
import * as uk from '../../../src/engine/languages/uk/letters';
import { templatePane } from '../../../src/engine/pane/template-pane';
import { finalLetter } from '../../../src/engine/pane/preview-pane';
import { SAMPLE_BRANDS } from '../brand/sample-brands';
import { TEXT, templatesOf } from '../own-templates/own-texts';
import { aDesk, NOW, openedMail } from './a-desk';

const LETTERS: Readonly<Record<Language, LanguageLetters>> = { en, bg, ru, uk };
const MAIL = openedMail('Hello, when will my order 5203 arrive? Thank you, Ivan');
const NONE: Opened = { state: 'none' };

type Asked = {
  readonly text?: Partial<OwnText>;
  readonly id?: string;
  readonly choice?: Partial<Choice>;
  readonly opened?: Opened;
  readonly brand?: Brand;
  readonly saved?: ReturnType<typeof templatesOf>;
  readonly desk?: Partial<Desk>;
  readonly problem?: Shelf['problem'];
};
function deskFor({ text = {}, id, brand, saved = templatesOf(), desk = {}, problem }: Asked): Desk {
  const templateEdit = { ...(id !== undefined && { id }), text: { ...TEXT, ...text } };
  return aDesk({
    letters: LETTERS,
    shelf: {
      templates: saved,
      brands: { version: 1, changedAt: 0, brands: [] },
      templateEdit,
      ...(brand && { brand }),
      ...(problem && { problem }),
    },
    ...desk,
  });
}
function pane(asked: Asked = {}) {
  const choice: Choice = { ...FIRST_CHOICE, view: 'template', ...asked.choice };
  const made = templatePane(deskFor(asked), asked.opened ?? NONE, choice, NOW);
  if (made === undefined) throw new Error('no pane');
  return made;
}
const wordsOf = (html = ''): string => html.replace(/<[^>]*>/g, ' ');

describe('an own template while it is written', () => {
  const body =
    VARIABLES.map((name) => `<p>${name}: {{${name}}}.</p>`).join('\n') +
    '<p>{{vary "One" "Two"}} {{promise "3 business days"}}{{#if repeat}} again{{/if}}</p>';

  it.each(LANGUAGES.flatMap((language) => [0, 1, 2, 3].map((sample) => [language, sample] as const)))(
    'is looked at in %s with sample %i, without a brace or a gap',
    (language, sample) => {
      const made = pane({ text: { language, body }, choice: { sample } });
      expect(made.customers).toHaveLength(4);
      expect(made.customer).toBe(sample);
      const words = wordsOf(made.html);
      expect(words).not.toMatch(/[{}]|undefined|NaN|: *\./);
      expect(words.includes('again')).toBe(sample === 3);
      expect(Object.keys(made.examples)).toEqual([...VARIABLES]);
      expect(Object.values(made.examples).join('')).not.toMatch(/undefined|\[\]/);
      expect(made.promised).toMatch(/^25\s/);
    },
  );

  it('is looked at for who wrote the open mail first, where it is answered in this language', () => {
    const here = pane({ opened: MAIL });
    expect(here.customers[0]).toBe('Ivan Petrov');
    expect(wordsOf(here.html)).toContain('Dear Ivan');
    expect(here.customers).toHaveLength(5);
    expect(pane({ opened: MAIL, text: { language: 'uk' } }).customers).toHaveLength(4);
  });

  it('greets in the manner in which it is sent, which a brand may set', () => {
    const saved = templatesOf({ ...TEXT });
    for (const brand of [SAMPLE_BRANDS.plain, { ...SAMPLE_BRANDS.plain, voice: 'formal' } as const]) {
      const asked: Asked = { id: '1', opened: MAIL, brand, saved };
      const choice: Choice = { ...FIRST_CHOICE, view: 'preview', letter: 'own.1', language: 'en' };
      const sent = finalLetter(deskFor(asked), MAIL, choice, NOW)?.rendered;
      expect(wordsOf(pane(asked).html)).toBe(wordsOf(sent?.html));
    }
  });

  it.each([
    ['a block that is not closed', '<p>a</p>\n<p>{{#if order}}b</p>', 'body'],
    ['a value nobody knows', '<p>\n{{nobody}}</p>', 'body'],
    ['a tag inside a tag', '<p>\n<a {{order}}>x</a></p>', 'body'],
  ])('shows %s with its line and column, and no letter that is broken', (_, faulty, field) => {
    const made = pane({ text: { body: faulty } });
    expect(made.faults).toHaveLength(1);
    expect(made.faults[0]).toMatchObject({ field });
    const [fault] = made.faults;
    if (fault?.field !== 'body') throw new Error('no fault of the body');
    expect(fault.line).toBe(2);
    expect(fault.column).toBeGreaterThanOrEqual(0);
  });

  it('tells a fault of the body beside one of its title', () => {
    const { faults } = pane({ text: { title: ' ', body: '<p></p>' } });
    expect(faults).toEqual([
      { field: 'title', key: 'empty' },
      { field: 'body', key: 'empty' },
    ]);
  });

  it('knows whether it is new, changed, and whose shortcut it has', () => {
    const saved = templatesOf({ ...TEXT }, { title: 'Other', shortcut: 'Other' });
    expect(pane({ saved, id: '1' })).toMatchObject({ isNew: false, unsaved: false, shortcutTaken: false });
    expect(pane({ saved, id: '1', text: { title: 'New' } })).toMatchObject({ unsaved: true });
    expect(pane({ saved, id: '1', text: { shortcut: 'other' } })).toMatchObject({ shortcutTaken: true });
    expect(pane({ saved })).toMatchObject({ isNew: true, unsaved: true, shortcutTaken: true });
  });

  it.each(['not-kept', 'ended', 'away', 'full'] as const)(
    'is not called saved where the change was refused: %s',
    (problem) => {
      expect(pane({ saved: templatesOf({ ...TEXT }), id: '1', problem })).toMatchObject({ unsaved: true, problem });
    },
  );

  it('is as saved as before where a newer release keeps it', () => {
    expect(pane({ saved: templatesOf({ ...TEXT }), id: '1', problem: 'newer' }).unsaved).toBe(false);
  });

  it('shows no letter while the texts of its language load', () => {
    const made = pane({ text: { language: 'ru' }, desk: { letters: { en: LETTERS.en } } });
    expect(made).not.toHaveProperty('html');
    expect(made).toMatchObject({ customers: [], customer: 0, promised: '' });
  });

  it.each([-1, 99])('takes the place %d of a customer for one there is', (sample) => {
    expect(pane({ choice: { sample } }).html).toContain('The money for order');
  });

  it('is none where none is written', () => {
    expect(templatePane(aDesk(), MAIL, FIRST_CHOICE, NOW)).toBeUndefined();
  });
});
