import { FIRST_CHOICE, OCCASIONS } from '../../../src/engine';
import type { Choice, Desk, OwnTemplate, OwnTemplates, UsedLetter } from '../../../src/engine';
import { lettersPane } from '../../../src/engine/pane/letters-pane';
import { templatesOf } from '../own-templates/own-texts';
import { aDesk, NOW, openedMail } from './a-desk';

const MAIL = openedMail('Hello, when will my order 5203 arrive? Thank you, Ivan');
const ABOUT = { who: { name: 'Ivan Petrov', given: 'Ivan' }, level: 0 } as const;
const OWN = templatesOf(
  {
    title: 'Money back',
    tags: ['refund'],
    shortcut: 'Пари1',
    body: '<p>{{greeting}}</p><p>The sum is on its way.</p>',
  },
  { title: 'Връщане на пари', language: 'bg', tags: ['плащане'], body: '<p>Сумата е на път към Вас.</p>' },
  { title: 'Возврат', language: 'ru', tags: ['деньги'], body: '<p>Курьер приедет утром.</p>' },
  { title: 'Повернення', language: 'uk', tags: ['гроші'], body: '<p>Кур’єр приїде вранці.</p>' },
  { title: 'Old one', archived: true, shortcut: 'gone', body: '<p>Sleeping words.</p>' },
);

function deskWith(templates: OwnTemplates = OWN, more: Partial<Desk> = {}): Desk {
  return aDesk({ shelf: { templates, brands: { version: 1, changedAt: 0, brands: [] } }, ...more });
}
function pane(choice: Partial<Choice> = {}, desk: Desk = deskWith()) {
  const made = lettersPane(desk, MAIL, { ...FIRST_CHOICE, view: 'letters', ...choice }, NOW, ABOUT);
  if (made === undefined) throw new Error('no pane');
  return made;
}
const ids = (choice: Partial<Choice> = {}, desk?: Desk): readonly string[] =>
  pane(choice, desk).rows.map(({ letter }) => letter);
const used = (...all: readonly (readonly [UsedLetter['occasion'], number])[]): readonly UsedLetter[] =>
  all.map(([occasion, at]) => ({ to: 'k', occasion, at }));
const WRITTEN = OCCASIONS.map((occasion) => `${occasion}.en.warm`);

describe('the list of letters', () => {
  it('has own ones first, then ours, and none that was put away', () => {
    expect(ids()).toEqual(['own.1', 'own.2', 'own.3', 'own.4', ...WRITTEN]);
  });

  it('has favourites before all others, the newest first', () => {
    const favourites = ['refund', 'own.3'];
    expect(ids({}, deskWith({ ...OWN, favourites })).slice(0, 3)).toEqual(['refund.en.warm', 'own.3', 'own.1']);
    expect(ids({ filter: 'favourites' }, deskWith({ ...OWN, favourites }))).toEqual(['refund.en.warm', 'own.3']);
  });

  it('has recent ones by when they were used last, whoever they were for', () => {
    const desk = deskWith(OWN, { used: used(['own.2', 1], ['thanks', 2], ['own.2', 3], ['phone', 2.5]) });
    expect(ids({ filter: 'recent' }, desk)).toEqual(['own.2', 'phone.en.warm', 'thanks.en.warm']);
  });

  it('has own ones, and archived ones, by themselves', () => {
    expect(ids({ filter: 'mine' })).toEqual(['own.1', 'own.2', 'own.3', 'own.4']);
    expect(ids({ filter: 'archived' })).toEqual(['own.5']);
    const favourites = ['own.5'];
    const marked = deskWith({ ...OWN, favourites }, { used: used(['own.5', 1]) });
    for (const filter of ['favourites', 'recent'] as const) expect(ids({ filter }, marked)).toEqual([]);
  });

  it.each([
    ['a title', 'money', 'own.1'],
    ['a tag', 'плащане', 'own.2'],
    ['Bulgarian words', 'сумата', 'own.2'],
    ['Russian words', 'курьер', 'own.3'],
    ['Ukrainian words', 'вранці', 'own.4'],
    ['a shortcut', 'пари1', 'own.1'],
  ])('is searched by %s', (_, search, id) => {
    expect(ids({ search })[0]).toBe(id);
  });

  it('puts the one first whose shortcut was typed, whatever else fits', () => {
    const own = templatesOf({ title: 'refund refund', tags: ['refund'] }, { title: 'Other', shortcut: 'Refund' });
    expect(ids({ search: ' refund ' }, deskWith(own)).slice(0, 2)).toEqual(['own.2', 'own.1']);
  });

  it('lets a shortcut that was put away find nothing but in the archive', () => {
    expect(ids({ search: 'gone' })).not.toContain('own.5');
    expect(ids({ search: 'sleeping', filter: 'archived' })).toEqual(['own.5']);
  });

  it('searches neither in tags of HTML nor in what is filled in', () => {
    expect(ids({ search: 'greeting' })).not.toContain('own.1');
  });

  it('shows what changed at once', () => {
    expect(ids({ search: 'zebra' })).toEqual([]);
    const [first, ...rest] = OWN.templates;
    const changed = { ...OWN, templates: [{ ...first, title: 'Zebra' } as OwnTemplate, ...rest] };
    expect(ids({ search: 'zebra' }, deskWith(changed))).toEqual(['own.1']);
  });

  it('lets one be looked at, as it begins for this customer', () => {
    expect(pane({ peek: 'own.1' }).peek?.text).toMatch(/^Dear Ivan\n\nThe sum is on its way\./);
    expect(pane({ peek: 'question.en.warm' }).peek?.text).toMatch(/^Dear Ivan,/);
    for (const peek of ['own.5', 'own.99', 'nothing']) expect(pane({ peek })).not.toHaveProperty('peek');
  });

  it('says so where nothing is open to be answered, in the language of the agent', () => {
    const made = lettersPane(deskWith(), { state: 'none' }, { ...FIRST_CHOICE, view: 'letters' }, NOW);
    expect(made).toMatchObject({ picks: false, level: 0, who: { name: '' } });
    expect(made?.rows).toHaveLength(19);
  });

  it('waits for the texts of its language, and needs no shelf', () => {
    expect(lettersPane(aDesk({ letters: {} }), MAIL, FIRST_CHOICE, NOW, ABOUT)).toBeUndefined();
    expect(ids({}, aDesk())).toEqual(WRITTEN);
  });
});
