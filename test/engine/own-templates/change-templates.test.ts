import fc from 'fast-check';
import {
  addTemplate,
  archiveTemplate,
  duplicateTemplate,
  favour,
  MOST_TEMPLATES,
  MOST_TITLE,
  NO_OWN_TEMPLATES,
  openDocument,
  OWN_TEMPLATES_DOCUMENT,
  removeTemplate,
  shortcutTaken,
} from '../../../src/engine';
import { anyText, templatesOf, TEXT } from './own-texts';

describe('own templates', () => {
  it('are added at the end, in use and without versions', () => {
    const { templates } = addTemplate(templatesOf({ title: 'first' }), TEXT, { id: 'new', at: 9 });
    expect(templates[1]).toEqual({ id: 'new', ...TEXT, scope: 'mine', archived: false, changedAt: 9, versions: [] });
  });

  it('are not added under an id in use, nor above the most there may be', () => {
    const one = templatesOf({});
    expect(addTemplate(one, TEXT, { id: '1', at: 9 })).toBe(one);
    const full = templatesOf(...Array.from({ length: MOST_TEMPLATES }, () => ({})));
    expect(addTemplate(full, TEXT, { id: 'new', at: 9 })).toBe(full);
  });

  it('are duplicated in use, under a longer title, without shortcut and versions', () => {
    const first = templatesOf({ title: 'T'.repeat(MOST_TITLE), shortcut: 'a', archived: true });
    const { templates } = duplicateTemplate(first, '1', { id: '2', at: 9, suffix: ' (copy)' });
    expect(templates[1]).toMatchObject({ id: '2', shortcut: '', archived: false, changedAt: 9, versions: [] });
    expect(templates[1]?.title).toBe(`${'T'.repeat(MOST_TITLE - 7)} (copy)`);
    expect(duplicateTemplate(first, 'unknown', { id: '2', at: 9, suffix: '' })).toBe(first);
  });

  it('give their shortcut up while they are archived', () => {
    const one = templatesOf({ shortcut: 'Връщане' });
    expect(shortcutTaken(one, 'ВРЪЩАНЕ')).toBe(true);
    expect(shortcutTaken(one, 'ВРЪЩАНЕ', '1')).toBe(false);
    expect(shortcutTaken(one, '')).toBe(false);
    const away = archiveTemplate(one, '1', true);
    expect(shortcutTaken(away, 'връщане')).toBe(false);
    const both = addTemplate(away, { ...TEXT, shortcut: 'връщане' }, { id: '2', at: 9 });
    expect(archiveTemplate(both, '1', false).templates.map((one) => one.shortcut)).toEqual(['', 'връщане']);
    expect(archiveTemplate(away, '1', true)).toBe(away);
    expect(archiveTemplate(away, 'unknown', true)).toBe(away);
  });

  it('are removed only from the archive, and from the favourites with it', () => {
    const marked = favour(templatesOf({}, {}), 'own.1', true);
    expect(removeTemplate(marked, '1')).toBe(marked);
    const removed = removeTemplate(archiveTemplate(marked, '1', true), '1');
    expect(removed.templates.map(({ id }) => id)).toEqual(['2']);
    expect(removed.favourites).toEqual([]);
  });

  it('are marked as favourites, newest first, beside the written letters', () => {
    const marked = favour(favour(templatesOf({}), 'refund', true), 'own.1', true);
    expect(marked.favourites).toEqual(['own.1', 'refund']);
    expect(favour(marked, 'refund', true)).toBe(marked);
    expect(favour(marked, 'own.1', false).favourites).toEqual(['refund']);
    expect(favour(marked, 'own.2', true)).toBe(marked);
    expect(favour(marked, 'nothing', false)).toBe(marked);
  });

  it('stay a sound document in which no two answer to one shortcut, whatever is done', () => {
    const id = fc.constantFrom('1', '2', '3');
    const change = fc.oneof(
      fc.record({ does: fc.constant('add' as const), id, text: anyText }),
      fc.record({ does: fc.constant('copy' as const), id, text: anyText }),
      fc.record({
        does: fc.constantFrom('archive' as const, 'take out' as const, 'remove' as const, 'favour' as const),
        id,
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        let all = NO_OWN_TEMPLATES;
        for (const [at, made] of changes.entries()) {
          if (made.does === 'add') all = addTemplate(all, made.text, { id: made.id, at });
          else if (made.does === 'copy') all = duplicateTemplate(all, made.id, { id: `c${at}`, at, suffix: ' (2)' });
          else if (made.does === 'remove') all = removeTemplate(all, made.id);
          else if (made.does === 'favour') all = favour(all, `own.${made.id}`, true);
          else all = archiveTemplate(all, made.id, made.does === 'archive');
        }
        expect(openDocument(OWN_TEMPLATES_DOCUMENT, all)).toEqual({ state: 'sound', document: all });
        const used = all.templates.filter((one) => !one.archived && one.shortcut !== '');
        expect(new Set(used.map(({ shortcut }) => shortcut.toLowerCase())).size).toBe(used.length);
      }),
    );
  });
});
