import fc from 'fast-check';
import { MOST_TEMPLATES, MOST_TITLE, mergeImported, NO_OWN_TEMPLATES, shortcutTaken } from '../../../../src/engine';
import type { FoundText, OwnTemplates } from '../../../../src/engine';
import { anyText, templatesOf, TEXT } from '../own-texts';

function merged(into: OwnTemplates, found: readonly FoundText[], favourites: readonly string[] = []) {
  let made = 0;
  return mergeImported(into, { found, notes: [], favourites }, { at: 99, newId: () => `new${(made += 1)}` });
}

describe('taking an import over', () => {
  it('adds what is new', () => {
    const { templates, ...report } = merged(NO_OWN_TEMPLATES, [TEXT]);
    expect(templates.templates).toEqual([
      { id: 'new1', ...TEXT, scope: 'mine', archived: false, changedAt: 99, versions: [] },
    ]);
    expect(report).toEqual({ added: 1, same: 0, renamed: 0, notes: [] });
  });

  it('does not add the same text again', () => {
    const into = templatesOf({});
    const again = merged(into, [TEXT, { ...TEXT, tags: ['other'] }]);
    expect(again).toEqual({ templates: into, added: 0, same: 2, renamed: 0, notes: [] });
    expect(again.templates).toBe(into);
  });

  it('numbers the title of another text, and overwrites nothing', () => {
    const into = templatesOf({}, { title: 'MONEY BACK (2)' });
    const found = [1, 2].map((number) => ({ ...TEXT, body: `<p>${number}</p>`, shortcut: '' }));
    const { templates, renamed } = merged(into, found);
    expect(templates.templates.map(({ title }) => title)).toEqual([
      'Money back',
      'MONEY BACK (2)',
      'Money back (3)',
      'Money back (4)',
    ]);
    expect(templates.templates.slice(0, 2)).toEqual(into.templates);
    expect(renamed).toBe(2);
  });

  it('keeps a numbered title within its longest', () => {
    const long = { ...TEXT, title: 'T'.repeat(MOST_TITLE) };
    const other = { ...long, body: '<p>Other</p>' };
    const once = merged(NO_OWN_TEMPLATES, [long, other]);
    expect(once.templates.templates[1]?.title).toBe(`${'T'.repeat(MOST_TITLE - 4)} (2)`);
    expect(merged(once.templates, [long, other])).toMatchObject({ added: 0, same: 2 });
  });

  it('leaves a taken shortcut out, and says so', () => {
    const into = templatesOf({ shortcut: 'Refund2', title: 'Another', body: '<p>Another</p>' });
    const { templates, notes } = merged(into, [TEXT]);
    expect(templates.templates[1]?.shortcut).toBe('');
    expect(notes).toEqual([{ at: 'Money back', what: 'shortcut', detail: 'refund2' }]);
  });

  it('keeps ids that are free, and favourites by what their templates are called here', () => {
    const into = templatesOf({}, { title: 'Other', body: '<p>Other</p>' });
    const found = [
      { ...TEXT, id: 'was here' },
      { ...TEXT, id: '2', title: 'Taken', shortcut: '' },
      { ...TEXT, id: 'free', title: 'Free', shortcut: '' },
    ];
    const { templates } = merged(into, found, ['own.was here', 'own.2', 'refund', 'own.free', 'own.unknown']);
    expect(templates.templates.map(({ id }) => id)).toEqual(['1', '2', 'new1', 'free']);
    expect(templates.favourites).toEqual(['own.1', 'own.new1', 'refund', 'own.free']);
  });

  it('stops where there is no more room', () => {
    const into = templatesOf(...Array.from({ length: MOST_TEMPLATES }, (_, index) => ({ title: `T${index}` })));
    const { added, notes } = merged(into, [
      { ...TEXT, title: 'New' },
      { ...TEXT, title: 'Newer' },
    ]);
    expect(added).toBe(0);
    expect(notes).toEqual([{ at: 'New', what: 'too-many', detail: String(MOST_TEMPLATES) }]);
  });

  it('adds nothing the second time, and never makes two of one shortcut, id or title', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), fc.array(anyText, { maxLength: 6 }), (found, before) => {
        const once = merged(merged(NO_OWN_TEMPLATES, before).templates, found);
        expect(once.added + once.same).toBe(found.length);
        const twice = merged(once.templates, found);
        expect(twice).toMatchObject({ added: 0, same: found.length, renamed: 0 });
        expect(twice.templates).toBe(once.templates);
        const { templates } = once.templates;
        expect(templates.filter((one) => shortcutTaken(once.templates, one.shortcut, one.id))).toEqual([]);
        expect(new Set(templates.map(({ title }) => title.toLowerCase())).size).toBe(templates.length);
      }),
    );
  });
});
