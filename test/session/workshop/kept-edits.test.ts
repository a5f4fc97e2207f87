import type { BrandEdit, TemplateEdit } from '../../../src/engine';
import { openEdits } from '../../../src/session/workshop/kept-edits';
import type { LocalStore } from '../../../src/session';
import { SAMPLE_BRANDS } from '../../engine/brand/sample-brands';
import { TEXT } from '../../engine/own-templates/own-texts';

const { plain, everything, dark } = SAMPLE_BRANDS;

function device(): LocalStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => kept.get(name),
    write: (name, text) => void kept.set(name, text),
    remove: (name) => void kept.delete(name),
  };
}
const named = (name: string): string => `mailbox.${name}`;

describe('what is being written', () => {
  const templates: readonly TemplateEdit[] = [
    { text: TEXT },
    { id: 'a', text: { ...TEXT, occasion: 'refund', title: '', body: '{{', tags: [''], shortcut: 'no shortcut!' } },
  ];
  it.each(templates)('outlives its window, fit to be saved or not: %j', (edit) => {
    const local = device();
    openEdits(local, named).writeTemplate(edit);
    expect(openEdits(local, named).template()).toEqual(edit);
  });

  it.each([plain, everything, dark])('outlives its window as a brand: $id', (brand) => {
    const local = device();
    const edit: BrandEdit = { brand: { ...brand, name: '', colours: { ...brand.colours, text: '#1' } } };
    openEdits(local, named).writeBrand(edit);
    expect(openEdits(local, named).brand()).toEqual(edit);
  });

  it('is gone when it was dropped', () => {
    const local = device();
    const edits = openEdits(local, named);
    edits.writeTemplate({ text: TEXT });
    edits.writeTemplate(undefined);
    expect(edits.template()).toBeUndefined();
    expect(local.kept.size).toBe(0);
  });

  it.each(['', 'oops', '{}', '[]', 'null', '{"text":{"title":1}}', '{"brand":{"id":"a"}}'])(
    'counts as none where %j is kept',
    (text) => {
      const local = device();
      local.kept.set(named('template-edit'), text).set(named('brand-edit'), text);
      const edits = openEdits(local, named);
      expect([edits.template(), edits.brand()]).toEqual([undefined, undefined]);
    },
  );
});
