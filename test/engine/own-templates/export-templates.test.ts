import fc from 'fast-check';
import {
  addTemplate,
  archiveTemplate,
  editTemplate,
  exportTemplates,
  favour,
  importTemplates,
  mergeImported,
  NO_OWN_TEMPLATES,
  openDocument,
  OWN_TEMPLATES_DOCUMENT,
} from '../../../src/engine';
import type { OwnTemplates } from '../../../src/engine';
import schema from '../../../assets/own-templates.schema.json';
import { holdsTo } from './holds-to';
import { anyText, templatesOf, TEXT } from './own-texts';

const newId = () => 'made here';
const own = (templates: OwnTemplates) => importTemplates('mine.json', exportTemplates(templates), 'en');
const edited = (change: (template: Record<string, unknown>) => unknown) => {
  const file = JSON.parse(exportTemplates(templatesOf({}))) as { templates: Record<string, unknown>[] };
  return importTemplates('f', JSON.stringify({ ...file, templates: file.templates.map(change) }), 'en');
};

/** Templates as an agent leaves them behind: added, edited, put away, marked. */
const anyTemplates = fc.array(fc.tuple(anyText, anyText, fc.boolean()), { maxLength: 6 }).map((steps) =>
  steps.reduce((all, [text, other, on], index) => {
    const id = `t${index}`;
    const added = addTemplate(all, { ...text, title: `${index} ${text.title}` }, { id, at: 1000 + index });
    const changed = editTemplate(added, id, { ...other, title: `${index} ${other.title}` }, 2000 + index);
    return favour(archiveTemplate(changed, id, on), on ? `own.${id}` : 'refund', true);
  }, NO_OWN_TEMPLATES),
);

describe('the export of own templates', () => {
  it('comes back as it was, with versions, favourites and what is archived', () => {
    fc.assert(
      fc.property(anyTemplates, (templates) => {
        const read = own(templates);
        expect(read.notes).toEqual([]);
        expect(mergeImported(NO_OWN_TEMPLATES, read, { at: 1, newId }).templates).toEqual(templates);
        expect(mergeImported(templates, read, { at: 1, newId })).toMatchObject({ added: 0, templates });
      }),
    );
  });

  it('holds to the schema that is published', () => {
    fc.assert(
      fc.property(anyTemplates, (templates) => {
        expect(holdsTo(schema, JSON.parse(exportTemplates(templates)))).toBe(true);
      }),
    );
  });

  it('is readable', () => {
    expect(exportTemplates(templatesOf({})).split('\n').slice(0, 5)).toEqual([
      '{',
      '  "kind": "take-five/own-templates",',
      '  "version": 1,',
      '  "templates": [',
      '    {',
    ]);
  });

  it('has tags taken off that a body may not hold', () => {
    const body = '<p onclick="x">{{greeting}}, {{vary "a" "b"}}</p><script>evil()</script>';
    const { found, notes } = edited((template) => ({ ...template, body }));
    expect(found).toMatchObject([{ body: '<p>{{greeting}}, {{vary "a" "b"}}</p>' }]);
    expect(notes.map(({ what, detail }) => `${what} ${detail}`.trim())).toEqual(['html', 'html script']);
  });

  it('leaves out what does not hold to the format or could not be saved', () => {
    const { found, notes } = edited(({ id, ...template }) => ({ ...template, id, language: 'de' }));
    expect([found, notes]).toEqual([[], [{ at: 'Money back', what: 'unsound', detail: 'language' }]]);
    expect(edited((template) => ({ ...template, body: '<p>{{surname}}</p>' }))).toMatchObject({
      found: [],
      notes: [{ at: 'Money back', what: 'fault', detail: 'body: variable' }],
    });
    const versions = [{ at: 1, text: { ...TEXT, body: '{{' } }];
    expect(edited((template) => ({ ...template, versions }))).toMatchObject({
      found: [{ versions: [] }],
      notes: [{ what: 'unsound', detail: 'versions' }],
    });
  });
});

describe('the published schema', () => {
  const base = { ...templatesOf({ versions: [{ at: 1, text: TEXT }], occasion: 'refund' }), favourites: ['own.1'] };
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, true, '', 'x', 0, -1, 1e17, [], {}, 'en', 'mine', 'refund', ['x'], [''], [{}]),
    fc.constantFrom(30, 31, 40, 41, 60, 61, 64, 65, 120, 121, 20_000, 20_001).map((length) => 'x'.repeat(length)),
    fc.constantFrom(20, 21).map((length) => Array.from({ length }, () => 'x')),
  );
  const paths = ['version', 'templates', 'favourites', 'favourites.0'].concat(
    ...['id', 'scope', 'archived', 'changedAt', 'versions', 'versions.0', 'versions.0.at', 'versions.0.text'].map(
      (name) => `templates.0.${name}`,
    ),
    ...['templates.0', 'templates.0.versions.0.text'].map((path) =>
      ['title', 'body', 'language', 'occasion', 'tags', 'shortcut', 'signs', 'unknown'].map(
        (name) => `${path}.${name}`,
      ),
    ),
  );
  const without = Symbol('without');

  /** The document with one place in it changed, or taken out. */
  function changed(document: unknown, [step = '', ...rest]: readonly string[], value: unknown): unknown {
    const within = (held: unknown) => (rest.length > 0 ? changed(held, rest, value) : value);
    if (Array.isArray(document)) {
      const items = (document as unknown[]).map((item, index) => (String(index) === step ? within(item) : item));
      return items.filter((item) => item !== without);
    }
    const fields = document as Readonly<Record<string, unknown>>;
    const all = { ...fields, [step]: within(fields[step]) };
    return Object.fromEntries(Object.entries(all).filter(([, held]) => held !== without));
  }

  it.each(paths)('allows in %s what a stored document allows', (path) => {
    const check = (value: unknown) => {
      const document = changed(base, path.split('.'), value);
      const published = holdsTo(schema, { kind: 'take-five/own-templates', ...(document as object) });
      const { state } = openDocument(OWN_TEMPLATES_DOCUMENT, document);
      // An export may leave the favourites out; a version is looked at before the rest.
      if (path === 'version' || (path === 'favourites' && value === without)) return;
      expect([value, published]).toEqual([value, state === 'sound']);
    };
    check(without);
    fc.assert(fc.property(odd, check));
  });
});
