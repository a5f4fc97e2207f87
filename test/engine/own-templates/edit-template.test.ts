import fc from 'fast-check';
import { canStep, editTemplate, MOST_VERSIONS, redoEdit, undoEdit } from '../../../src/engine';
import type { OwnTemplates } from '../../../src/engine';
import { anyText, templatesOf, TEXT } from './own-texts';

const titled = (title: string) => ({ ...TEXT, shortcut: '', title });
const titleOf = ({ templates }: OwnTemplates) => templates[0]?.title;
const titlesOf = ({ templates }: OwnTemplates) => templates[0]?.versions.map(({ text }) => text.title);
const step = ({ templates }: OwnTemplates) => templates[0] && canStep(templates[0]);

describe('editing an own template', () => {
  const first = templatesOf(titled('one'));

  it('keeps what it said before with the time at which that was written', () => {
    const edited = editTemplate(first, '1', titled('two'), 50);
    expect(edited.templates).toEqual([
      { ...first.templates[0], title: 'two', changedAt: 50, versions: [{ at: 1, text: titled('one') }] },
    ]);
    expect(titleOf(first)).toBe('one');
  });

  it('changes nothing for the same text or an unknown template', () => {
    expect(editTemplate(first, '1', titled('one'), 50)).toBe(first);
    expect(editTemplate(first, '2', titled('two'), 50)).toBe(first);
    expect(undoEdit(first, '1')).toBe(first);
    expect(redoEdit(first, '1')).toBe(first);
    expect(undoEdit(first, '2')).toBe(first);
  });

  it('drops the oldest version above the most that are kept', () => {
    let templates = first;
    for (let edit = 0; edit < MOST_VERSIONS + 3; edit++) {
      templates = editTemplate(templates, '1', titled(`edit ${edit}`), 100 + edit);
    }
    const kept = titlesOf(templates);
    expect(kept).toHaveLength(MOST_VERSIONS);
    expect(kept?.[0]).toBe('edit 2');
    expect(kept?.at(-1)).toBe(`edit ${MOST_VERSIONS + 1}`);
  });

  it('goes back and forward again as often as there are versions', () => {
    const three = editTemplate(editTemplate(first, '1', titled('two'), 2), '1', titled('three'), 3);
    const two = undoEdit(three, '1');
    const one = undoEdit(two, '1');
    expect([three, two, one].map(titleOf)).toEqual(['three', 'two', 'one']);
    expect([three, two, one].map(step)).toEqual([
      { undo: true, redo: false },
      { undo: true, redo: true },
      { undo: false, redo: true },
    ]);
    expect(undoEdit(one, '1')).toBe(one);
    expect(redoEdit(redoEdit(one, '1'), '1')).toEqual(three);
  });

  it('keeps what was gone back from when the template is edited from there', () => {
    const back = undoEdit(editTemplate(first, '1', titled('two'), 2), '1');
    const edited = editTemplate(back, '1', titled('three'), 3);
    expect(titleOf(edited)).toBe('three');
    expect(titlesOf(edited)).toEqual(['one', 'two']);
    expect(titleOf(undoEdit(edited, '1'))).toBe('two');
  });

  it('tells versions apart where a clock was put back', () => {
    const edited = editTemplate(editTemplate(first, '1', titled('two'), 1), '1', titled('three'), -7);
    expect(titleOf(undoEdit(undoEdit(edited, '1'), '1'))).toBe('one');
  });

  it('comes back without a shortcut that another template has by now', () => {
    const both = templatesOf({ ...TEXT, shortcut: 'a' }, titled('other'));
    const given = editTemplate(editTemplate(both, '1', titled('new'), 10), '2', { ...TEXT, shortcut: 'A' }, 11);
    expect(undoEdit(given, '1').templates[0]).toMatchObject({ title: TEXT.title, shortcut: '' });
  });

  it('loses no text, whatever is edited, undone and done again', () => {
    const change = fc.oneof(fc.constant('undo' as const), fc.constant('redo' as const), anyText);
    fc.assert(
      fc.property(fc.array(change, { maxLength: MOST_VERSIONS }), (changes) => {
        let templates = templatesOf(TEXT);
        const said = new Set([TEXT.title]);
        for (const [index, made] of changes.entries()) {
          const frozen = JSON.stringify(templates);
          const before = templates;
          if (made === 'undo') templates = undoEdit(templates, '1');
          else if (made === 'redo') templates = redoEdit(templates, '1');
          else {
            templates = editTemplate(templates, '1', made, index);
            said.add(made.title);
          }
          expect(JSON.stringify(before)).toBe(frozen);
        }
        const known = [titleOf(templates), ...(titlesOf(templates) ?? [])];
        expect([...said].filter((title) => !known.includes(title))).toEqual([]);
      }),
    );
  });
});
