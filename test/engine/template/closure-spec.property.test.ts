import fc from 'fast-check';
import type Handlebars from 'handlebars';
import { closures, official } from './closure-handlebars';

const NAMES = ['a', 'b', 'c', 'list', 'rec', 'num', 'fn', 'none', 'missing', 'echo', 'body', 'item'];

const { statements } = fc.letrec<{ statements: string; statement: string; expression: string; call: string }>((tie) => {
  const name = fc.constantFrom(...NAMES);
  const path = fc.oneof(
    { weight: 5, arbitrary: name },
    fc.tuple(name, name).map(([first, second]) => `${first}.${second}`),
    name.map((one) => `../${one}`),
    name.map((one) => `this.${one}`),
    name.map((one) => `@root.${one}`),
    fc.constantFrom('this', '.', '..', '@index', '@key', '@first', '@last', '@../index', 'list.[0]', '[a]'),
  );
  const literal = fc.constantFrom('1', '-2.5', '"x<"', "'y'", 'true', 'false', 'null', 'undefined');
  const sub = tie('call').map((call) => `(${call})`);
  const pair = fc.tuple(name, tie('expression')).map(([key, value]) => `${key}=${value}`);
  const open = fc.constantFrom('{{', '{{', '{{~');
  const close = fc.constantFrom('}}', '}}', '~}}');
  const helper = fc.constantFrom('if', 'unless', 'each', 'with', 'body');
  const params = fc.constantFrom('', '', ' as |item|', ' as |item a|');
  const block = fc
    .tuple(open, helper, tie('expression'), params, close, tie('statements'), fc.option(tie('statements')))
    .map(([left, kind, value, as, right, inside, other]) => {
      const otherwise = other === null ? '' : `{{else}}${other}`;
      return `${left}#${kind} ${value}${as}${right}${inside}${otherwise}{{/${kind}}}`;
    });
  const section = fc
    .tuple(fc.constantFrom('#', '^'), path, tie('statements'))
    .map(([sign, what, inside]) => `{{${sign}${what}}}${inside}{{/${what}}}`);
  const chain = fc
    .tuple(tie('expression'), tie('expression'), tie('statements'), tie('statements'))
    .map(([one, two, yes, no]) => `{{#if ${one}}}${yes}{{else if ${two}}}${no}{{else}}z{{/if}}`);
  return {
    expression: fc.oneof({ maxDepth: 2 }, path, literal, sub),
    call: fc
      .tuple(
        fc.constantFrom('echo', 'lookup', 'join', 'rec.fn'),
        fc.array(tie('expression'), { maxLength: 2 }),
        fc.option(pair),
      )
      .map(([what, args, hash]) => [what, ...args, ...(hash === null ? [] : [hash])].join(' ')),
    statement: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'statement' },
      fc.constantFrom('text', ' ', '\n', '\n  ', 'é<', '{{! note }}', '\\{{a}}'),
      fc.tuple(open, path, close).map((parts) => parts.join('')),
      path.map((what) => `{{{${what}}}}`),
      tie('call').map((what) => `{{${what}}}`),
      tie('call').map((what) => `{{{${what}}}}`),
      fc.constantFrom(
        '{{> part}}',
        '{{> part a=1}}',
        '{{> part rec}}',
        '{{> gone}}',
        '{{#> part}}in {{a}}{{/part}}',
        '\n  {{> part}}\n',
      ),
      fc.constant('{{#*inline "own"}}{{a}}{{/inline}}{{> own}}'),
      block,
      section,
      chain,
    ),
    statements: fc
      .array(tie('statement'), { maxLength: 4, depthIdentifier: 'statement' })
      .map((parts) => parts.join('')),
  };
});

const leaf = fc.constantFrom<unknown>('text', '<b>', '', 0, 1, 7, true, false, null, undefined, [], {});
const record = fc.record(
  {
    a: leaf,
    b: leaf,
    c: leaf,
    num: leaf,
    item: leaf,
    fn: fc.constant((x: unknown) => (typeof x === 'string' ? x : 5)),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const context = fc.record(
  {
    a: leaf,
    b: fc.oneof(leaf, record),
    c: leaf,
    list: fc.oneof(fc.array(fc.oneof(leaf, record), { maxLength: 3 }), leaf),
    rec: fc.oneof(record, leaf),
    num: fc.constantFrom(0, 3, 12),
    fn: fc.constantFrom(
      () => 'called',
      () => 9,
      () => undefined,
    ),
    none: fc.constant(null),
    echo: leaf,
  },
  { requiredKeys: [], noNullPrototype: true },
);
const compile = fc.record(
  {
    strict: fc.constant(true),
    assumeObjects: fc.constant(true),
    compat: fc.constant(true),
    noEscape: fc.constant(true),
    knownHelpersOnly: fc.constant(true),
    preventIndent: fc.constant(true),
    ignoreStandalone: fc.constant(true),
    explicitPartialContext: fc.constant(true),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const helpers: Record<string, Handlebars.HelperDelegate> = {
  echo: (value: unknown, options?: Handlebars.HelperOptions) => (options ? value : 'bare'),
  join: (...args: unknown[]) =>
    args
      .slice(0, -1)
      .map((arg) => typeof arg)
      .join('+'),
  body: function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return value ? options.fn(this, { blockParams: [value, 1] }) : options.inverse(value);
  },
};
const partials = { part: '[{{a}}\n{{num}}{{#if @partial-block}}{{> @partial-block}}{{/if}}]' };

describe('closureSpec on random templates', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('comes to the same text or error as the official compiler', () => {
    fc.assert(
      fc.property(statements, context, (source, data) => {
        const setting = { context: data, helpers, partials };
        expect(closures(source, setting)).toEqual(official(source, setting));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to the same under every option of the compiler', () => {
    fc.assert(
      fc.property(statements, context, compile, (source, data, options) => {
        const setting = { context: data, helpers, partials, compile: options };
        expect(closures(source, setting)).toEqual(official(source, setting));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses the same broken templates with the same words', () => {
    fc.assert(
      fc.property(statements, fc.nat(), fc.nat(), (source, from, length) => {
        const start = from % (source.length + 1);
        const broken = source.slice(0, start) + source.slice(start + (length % 4));
        expect(closures(broken, { helpers, partials })).toEqual(official(broken, { helpers, partials }));
      }),
      { numRuns: 500 },
    );
  });
});
