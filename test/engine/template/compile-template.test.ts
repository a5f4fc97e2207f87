import fc from 'fast-check';
import { compileTemplate } from '../../../src/engine/template/compile-template';
import { isTemplateError } from '../../../src/engine/template/template-error';
import type { TemplateError } from '../../../src/engine/template/template-error';

function refusal(work: () => unknown): Pick<TemplateError, 'key' | 'line' | 'column'> | undefined {
  try {
    work();
  } catch (thrown) {
    if (!isTemplateError(thrown)) throw thrown;
    const { key, line, column } = thrown;
    return { key, line, column };
  }
  return undefined;
}

const render = (source: string, context: unknown): string => compileTemplate(source).render(context);

describe('compileTemplate', () => {
  it.each([
    ['a plain value', 'Dear {{name}},', { name: 'Ivan' }, 'Dear Ivan,'],
    ['a missing value', 'a{{name}}b', {}, 'ab'],
    ['an if', '{{#if a}}x{{else if b}}y{{else}}z{{/if}}', { b: 1 }, 'y'],
    ['an unless', '{{#unless a}}x{{/unless}}', { a: '' }, 'x'],
    [
      'a list',
      '{{#each list}}{{@index}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}',
      { list: ['a', 'b'] },
      '0a, 1b',
    ],
    ['a list of records', '{{#each list as |one|}}{{one.n}}{{../x}}{{/each}}', { list: [{ n: 1 }], x: 'y' }, '1y'],
    ['an each over no list', '{{#each list}}x{{else}}none{{/each}}', { list: { a: 1 } }, 'none'],
    ['an each over text', '{{#each list}}x{{/each}}', { list: 'text' }, ''],
    ['a with', '{{#with who}}{{name}} of {{@root.firm}}{{/with}}', { who: { name: 'A' }, firm: 'B' }, 'A of B'],
    ['a lookup', '{{lookup words key}}{{#if (lookup words "b")}}!{{/if}}', { words: { a: 'x', b: 1 }, key: 'a' }, 'x!'],
    ['white space control', 'a {{~name~}} b', { name: '-' }, 'a-b'],
    ['a comment', 'a{{! not shown }}b', {}, 'ab'],
    ['Cyrillic', 'Уважаемый {{имя}}!', { имя: 'Иван' }, 'Уважаемый Иван!'],
    [
      'markup in a value',
      '{{a}}',
      { a: `<img src="x" onerror='y'>&` },
      '&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;',
    ],
    ['a template in a value', '{{a}}', { a: '{{b}}{{{b}}}', b: 'no' }, '{{b}}{{{b}}}'],
    ['a record as a value', 'x{{a}}{{b}}', { a: { c: 1 }, b: [1] }, 'x'],
    ['a function as a value', 'x{{a}}{{#if a}}y{{/if}}', { a: () => 'run' }, 'x'],
    ['an object that claims to be safe', 'x{{a}}', { a: { toHTML: () => '<b>', toString: () => '<i>' } }, 'x'],
    ['an object with a class', 'x{{a.b}}{{a}}', { a: new Date(0) }, 'x'],
    ['properties of text', '{{a.length}}{{a.toString}}', { a: 'abc' }, '3'],
    ['names all objects have', '{{toString}}{{hasOwnProperty}}{{valueOf}}{{a.__defineGetter__}}', { a: {} }, ''],
    [
      'lookup of the constructor',
      'x{{lookup a "constructor"}}{{lookup (lookup a k) "x"}}',
      { a: {}, k: '__proto__' },
      'x',
    ],
    ['with the constructor', '{{#with (lookup a "constructor")}}x{{else}}none{{/with}}', { a: 'text' }, 'none'],
    ['an own __proto__', '{{a.b}}', { a: JSON.parse('{"__proto__":{"b":"bad"}}') as unknown }, ''],
    ['no data at all', 'a{{b}}', null, 'a'],
  ])('renders %s', (_, source, context, text) => {
    expect(render(source, context)).toBe(text);
  });

  it.each([
    ['raw output', 'a {{{name}}}', 'raw-output', 1, 2],
    ['raw output with &', 'a\n{{&name}}', 'raw-output', 2, 0],
    ['raw output in a block', '{{#if a}}{{else}}{{{a}}}{{/if}}', 'raw-output', 1, 17],
    ['a raw block', '{{{{if a}}}}{{b}}{{{{/if}}}}', 'raw-output', 1, 0],
    ['log', '{{log a}}', 'helper', 1, 0],
    ['log without parameters', '{{log}}', 'helper', 1, 2],
    ['an unknown helper', 'x\n\n {{shout name}}', 'helper', 3, 1],
    ['an unknown helper with a hash', '{{shout a=1}}', 'helper', 1, 0],
    ['an unknown helper inside', '{{#if (shout a)}}{{/if}}', 'helper', 1, 6],
    ['an unknown block', '{{#list items}}{{/list}}', 'helper', 1, 0],
    ['a section', '{{#items}}x{{/items}}', 'helper', 1, 0],
    ['an inverted section', '{{^items}}x{{/items}}', 'helper', 1, 0],
    ['helperMissing', '{{helperMissing a}}', 'helper', 1, 0],
    ['blockHelperMissing', '{{#blockHelperMissing a}}{{/blockHelperMissing}}', 'helper', 1, 0],
    ['an if without a condition', '{{#if}}x{{/if}}', 'helper', 1, 0],
    ['an if with two', '{{#if a b}}x{{/if}}', 'helper', 1, 0],
    ['an if that is no block', '{{if a}}', 'helper', 1, 0],
    ['a lookup without a key', '{{lookup a}}', 'helper', 1, 0],
    ['a helper as a value', '{{#if lookup}}x{{/if}}', 'helper', 1, 6],
    ['a method', '{{a.b c}}', 'helper', 1, 0],
    ['a path named like a helper', '{{#this.if a}}x{{/this.if}}', 'helper', 1, 0],
    ['a partial', '{{> card}}', 'partial', 1, 0],
    ['a dynamic partial', '{{> (lookup . "x")}}', 'partial', 1, 0],
    ['a partial block', '{{#> card}}x{{/card}}', 'partial', 1, 0],
    ['an inline partial', '{{#*inline "x"}}y{{/inline}}', 'decorator', 1, 0],
    ['a decorator', '{{* x}}', 'decorator', 1, 0],
    ['the constructor', '{{constructor}}', 'variable', 1, 2],
    ['the constructor below', '{{a.constructor.name}}', 'variable', 1, 2],
    ['__proto__', '{{#if __proto__}}x{{/if}}', 'variable', 1, 6],
    ['a bracketed prototype', '{{a.[prototype]}}', 'variable', 1, 2],
    ['unknown data', '{{@level}}', 'variable', 1, 2],
    ['a literal for a name', '{{"a"}}', 'variable', 1, 0],
    ['braces that would be printed', '\\{{name}}', 'stray-braces', 1, 1],
    ['closing braces too many', 'Dear {{name}}}},', 'syntax', 1, 11],
    ['closing braces alone', '{{a}}\nDear name}},', 'stray-braces', 2, 9],
    ['a block not closed', 'a\n{{#if a}}', 'syntax', 2, 9],
    ['a block closed as another', 'a\n {{#if a}}{{/unless}}', 'syntax', 2, 4],
    ['braces not closed', 'Dear {{name', 'syntax', 1, 7],
    ['nonsense in braces', '{{a b c=}}', 'syntax', 1, 8],
    ['a stray else', '{{else}}', 'syntax', 1, 0],
    ['a control character', 'a\nb\u0001', 'control-character', 2, 1],
    ['a null character', '\u0000', 'control-character', 1, 0],
    ['too much nesting', '{{#if a}}'.repeat(40) + '{{/if}}'.repeat(40), 'too-deep', 1, 9 * 32],
    ['a long chain of else', '{{#if a}}' + '{{else if a}}'.repeat(4000) + '{{/if}}', 'too-deep', 1, 9 + 13 * 31],
    ['deep parameters', `{{lookup ${'(lookup '.repeat(1000)}a a${' a)'.repeat(1000)} a}}`, 'too-deep', 1, 9 + 8 * 32],
    ['too much text', 'x'.repeat(65_537), 'too-long', 1, 0],
  ] as const)('refuses %s and says where', (_, source, key, line, column) => {
    expect(refusal(() => compileTemplate(source))).toEqual({ key, line, column });
  });

  it('takes everything that lies side by side, and nesting up to the limit', () => {
    const side = '{{#if a}}{{#unless b}}{{lookup (lookup c d) e}}{{/unless}}{{else if b}}x{{else}}{{/if}}'.repeat(100);
    const deep = '{{#if a}}'.repeat(32) + 'x' + '{{/if}}'.repeat(32);
    expect(compileTemplate(side + deep).render({ a: 1 })).toBe('x');
  });

  it.each([[undefined], [null], [7], [{ type: 'Program', body: [] }], [['a']]])(
    'refuses %j, which is no text',
    (source) => {
      expect(refusal(() => compileTemplate(source as unknown as string))).toEqual({
        key: 'not-text',
        line: 1,
        column: 0,
      });
    },
  );

  it('refuses every name but the given ones, standing alone', () => {
    expect(compileTemplate('{{a}}{{#if b}}{{b}}{{/if}}', { variables: ['a', 'b'] }).render({ a: 1, b: 2 })).toBe('12');
    for (const source of ['{{c}}', '{{a.b}}', '{{this.a}}', '{{../a}}', '{{@root.a}}', '{{.}}', '{{#if c}}{{/if}}']) {
      expect(refusal(() => compileTemplate(source, { variables: ['a', 'b'] }))).toMatchObject({
        key: 'variable',
        line: 1,
      });
    }
  });

  it('stops a rendering that grows without bounds', () => {
    const list = Array.from({ length: 90 }, () => 'x');
    const nested = '{{#each l}}{{#each @root.l}}{{#each @root.l}}{{/each}}{{/each}}{{/each}}';
    expect(refusal(() => render(nested, { l: list }))).toMatchObject({ key: 'too-much-output' });
    expect(refusal(() => render('{{#each l}}{{../t}}{{/each}}', { l: list, t: 'y'.repeat(9000) }))).toMatchObject({
      key: 'too-much-output',
    });
    expect(refusal(() => render('{{t}}', { t: 'y'.repeat(300_000) }))).toMatchObject({ key: 'too-much-output' });
    expect(refusal(() => render('', { l: Array.from({ length: 20_000 }, () => 1) }))).toMatchObject({
      key: 'too-much-output',
    });
  });

  it('starts each rendering anew', () => {
    const template = compileTemplate('{{#each l}}{{this}}{{/each}}');
    for (let run = 0; run < 50; run++)
      expect(template.render({ l: Array.from({ length: 5000 }, () => 1) })).toHaveLength(5000);
  });

  it('puts values in through `write` when it is given', () => {
    const template = compileTemplate('<{{a}}>{{b}}');
    expect(template.render({ a: '<x>' }, { write: (value, path) => `${path}=${String(value)};` })).toBe(
      '<a=<x>;>b=undefined;',
    );
    expect(template.render({ a: '<x>' })).toBe('<&lt;x&gt;>');
  });

  it.each([
    [
      '{{a}}{{#if b}}{{b}}{{/if}}',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    ['{{#if b}}{{b}}{{/if}}{{b}}', [['b', true]]],
    [
      '{{#if a}}{{b}}{{else}}{{a}}{{/if}}',
      [
        ['a', false],
        ['b', true],
      ],
    ],
    [
      '{{#unless a}}{{a}}{{b}}{{/unless}}',
      [
        ['a', false],
        ['b', true],
      ],
    ],
    [
      '{{#if a}}{{else if b}}{{a}}{{b}}{{/if}}',
      [
        ['a', false],
        ['b', false],
      ],
    ],
    [
      '{{#if a}}{{#if b}}{{a}}{{b}}{{/if}}{{b}}{{/if}}',
      [
        ['a', false],
        ['b', true],
      ],
    ],
    [
      '{{#each list}}{{name}}{{../firm}}{{@root.top}}{{/each}}',
      [
        ['list', true],
        ['firm', true],
        ['top', true],
      ],
    ],
    [
      '{{#each list}}{{else}}{{a}}{{/each}}',
      [
        ['list', true],
        ['a', true],
      ],
    ],
    ['{{#each list as |one|}}{{one}}{{one.x}}{{/each}}', [['list', true]]],
    [
      '{{#with who}}{{name}}{{#if ../a}}{{../a}}{{/if}}{{/with}}',
      [
        ['who', true],
        ['a', false],
      ],
    ],
    [
      '{{lookup a b}}{{#if (lookup c "x")}}{{c.x}}{{/if}}',
      [
        ['a', true],
        ['b', true],
        ['c', true],
        ['c.x', true],
      ],
    ],
    [
      '{{customer.given}}{{#if agent.title}}{{agent.title}}{{/if}}{{@root.order.number}}',
      [
        ['customer.given', true],
        ['agent.title', false],
        ['order.number', true],
      ],
    ],
    ['plain {{! a }}', []],
  ] as const)('tells the variables of %s', (source, variables) => {
    expect(compileTemplate(source).variables()).toEqual(variables.map(([name, required]) => ({ name, required })));
  });

  it.each([
    '{{!--',
    'a {{!-- b',
    '{{!',
    '{{~!--',
    '{{{{raw}}}} a',
    '{{#if a}}{{!-- b }}{{/if}}',
    '{{"',
    '{{[a',
    '{{a "b',
  ])('ends with a TemplateError for %s, which is cut off', (source) => {
    expect(refusal(() => compileTemplate(source))).toMatchObject({ line: 1 });
  });

  it('never ends in anything but text or a TemplateError', () => {
    const piece = fc.constantFrom(
      '{{',
      '}}',
      '{{{',
      '#',
      '/',
      'if',
      'each',
      ' a',
      ' b',
      'else',
      '~',
      '.',
      '@',
      '"',
      '|',
      '(',
      ')',
      '>',
      '*',
      '!',
      '--',
      '\\',
      '[',
      ']',
      '\n',
      '=',
    );
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(source, fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (text, context) => {
        let rendered: string | undefined;
        const found = refusal(() => {
          rendered = compileTemplate(text).render(context);
        });
        expect(typeof (found?.key ?? rendered)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });

  it('never lets a value out unescaped', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(
          render('{{a}}{{#with a}}{{this}}{{/with}}{{#each l}}{{.}}{{/each}}', { a: value, l: [value] }),
        ).not.toMatch(/[<>"']/);
      }),
    );
  });

  describe('with helpers of its own', () => {
    const calls = { vary: () => true, promise: (texts: readonly string[]) => texts[0] === '3 days' };

    it('prints what they answer as a value', () => {
      const template = compileTemplate('{{vary "a" "b"}} by {{promise "3 days"}}{{#if x}}, {{vary "<c>"}}{{/if}}', {
        calls,
      });
      const answer = (name: string, texts: readonly string[]): string => `${name}(${texts.join('|')})`;
      expect(template.render({ x: 1 }, { answer })).toBe('vary(a|b) by promise(3 days), vary(&lt;c&gt;)');
      expect(template.render({ x: 1 }, { answer, write: (value) => `[${String(value)}]` })).toBe(
        '[vary(a|b)] by [promise(3 days)], [vary(<c>)]',
      );
      expect(template.render({})).toBe(' by ');
      expect(template.variables()).toEqual([{ name: 'x', required: false }]);
    });

    it.each([
      '{{vary}}',
      '{{vary a}}',
      '{{vary "a" b}}',
      '{{vary "a" x="b"}}',
      '{{vary 1}}',
      '{{promise "soon"}}',
      '{{#vary "a"}}{{/vary}}',
      '{{#if vary}}{{/if}}',
      '{{#if (vary "a")}}{{/if}}',
      '{{other "a"}}',
      '{{toString "a"}}',
    ])('refuses %s', (source) => {
      expect(refusal(() => compileTemplate(source, { calls }))).toMatchObject({ key: 'helper', line: 1 });
    });
  });
});
