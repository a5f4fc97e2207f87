import Handlebars from 'handlebars';
import { closures, official } from './closure-handlebars';
import type { Setting } from './closure-handlebars';

const person = {
  name: 'Ivan <b>',
  order: {
    id: 55821,
    items: [
      { title: 'Lamp', price: 12.5 },
      { title: 'Chair & table', price: 0 },
    ],
  },
  tags: ['new', '', 'late'],
  map: { first: 1, second: 2 },
  none: null,
  no: false,
  zero: 0,
  empty: [],
  blank: '',
  call(this: { name: string }) {
    return `called by ${this.name}`;
  },
  html: new Handlebars.SafeString('<i>safe</i>'),
  '12': 'twelve',
  'a b': 'spaced',
  true: 'named true',
};

const helpers: Record<string, Handlebars.HelperDelegate> = {
  loud: (text: unknown) => String(text).toUpperCase(),
  join: (...args: unknown[]) => args.slice(0, -1).join('+'),
  hash: (options: Handlebars.HelperOptions) => JSON.stringify(options.hash),
  twice: function (this: unknown, options: Handlebars.HelperOptions) {
    return options.fn(this) + options.fn(this);
  },
  number: () => 3,
  nothing: () => undefined,
  listed: (options: Handlebars.HelperOptions & { name: string }) =>
    `${options.name}:${Object.keys(options.hash as object).length}`,
  let: function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return options.fn(this, { blockParams: [value, 'second'] });
  },
  choose: function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return value ? options.fn(this) : options.inverse(this);
  },
  framed: function (this: unknown, options: Handlebars.HelperOptions) {
    const data = Handlebars.createFrame(options.data as object) as { note?: string };
    data.note = 'noted';
    return options.fn(this, { data });
  },
  selfName: function (this: { name?: string }) {
    return this.name ?? 'nobody';
  },
};

const partials = {
  card: '[{{name}}{{#if extra}} {{extra}}{{/if}}]',
  row: '{{title}}: {{price}}\n',
  wrap: '<{{> @partial-block }}>',
  nested: 'n({{> card}})',
  recursive: '{{this.n}}{{#if this.next}},{{> recursive this.next}}{{/if}}',
};

const SAME: readonly string[] = [
  'plain',
  '',
  '{{name}}',
  '{{{name}}}',
  '{{&name}}',
  '{{missing}}',
  '{{order.id}}',
  '{{order/id}}',
  '{{order.missing.deeper}}',
  '{{none}}|{{no}}|{{zero}}|{{blank}}',
  '{{none.x}}|{{no.x}}|{{zero.x}}|{{blank.length}}',
  '{{tags}}',
  '{{tags.length}} {{tags.[0]}} {{tags.0}}',
  '{{map}}',
  '{{call}}',
  '{{html}} {{{html}}}',
  '{{12}} {{"a b"}} {{[a b]}} {{true}}',
  '{{this.name}} {{./name}} {{this}}',
  '{{! a comment }}x{{!-- with }} in it --}}y',
  '\\{{name}} \\\\{{name}}',
  '{{#if name}}yes{{/if}}',
  '{{#if no}}yes{{else}}no{{/if}}',
  '{{#if zero}}yes{{else}}no{{/if}} {{#if zero includeZero=true}}yes{{/if}}',
  '{{#if empty}}a{{else if blank}}b{{else if name}}c{{else}}d{{/if}}',
  '{{#unless no}}a{{else}}b{{/unless}}',
  '{{#if name}}{{else}}b{{/if}}|{{^if name}}a{{/if}}',
  '{{#each tags}}{{@index}}{{this}}{{#if @first}}<{{/if}}{{#if @last}}>{{/if}},{{/each}}',
  '{{#each map}}{{@key}}={{this}};{{/each}}',
  '{{#each empty}}x{{else}}none{{/each}}',
  '{{#each missing}}x{{else}}none{{/each}}',
  '{{#each order.items}}{{title}} for {{../name}} ({{@root.order.id}}){{/each}}',
  '{{#each order.items as |item index|}}{{index}}{{item.title}}{{name}}{{/each}}',
  '{{#each order.items as |item|}}{{#each ../tags as |tag|}}{{item.title}}{{tag}}{{@../index}}{{/each}}{{/each}}',
  '{{#with order}}{{id}}{{../name}}{{else}}none{{/with}}',
  '{{#with none}}x{{else}}none{{/with}}',
  '{{#with order as |o|}}{{o.id}}{{o.missing}}{{/with}}',
  '{{lookup map "first"}} {{lookup tags 2}} {{lookup order "id"}} {{lookup none "x"}}',
  '{{lookup (lookup order "items") 1}}',
  '{{#order}}{{id}}{{/order}}',
  '{{#tags}}{{this}}.{{/tags}}',
  '{{#no}}x{{else}}y{{/no}} {{^no}}z{{/no}} {{^empty}}e{{/empty}}',
  '{{#missing}}x{{/missing}}{{^missing}}y{{/missing}}',
  '{{#name}}{{this}}{{/name}}',
  '{{#call}}{{this}}{{/call}}',
  '{{#this.order}}{{id}}{{/this.order}} {{#order.items}}{{title}}{{/order.items}}',
  '{{loud name}} {{loud (join name 1 "x" true)}}',
  '{{join none undefined null false 0 -1.5 "q"}}',
  "{{hash a=1 b='two' c=name d=(loud name) e=none}}",
  '{{hash a=1 a=2 b=3}}',
  '{{hash __proto__=order x=1}}',
  '{{#twice}}{{name}}{{/twice}}',
  '{{#twice}}{{#twice}}x{{/twice}}{{/twice}}',
  '{{number}}{{nothing}}{{listed}}{{listed a=1}}',
  '{{#number}}x{{/number}}{{#nothing}}y{{/nothing}}',
  '{{selfName}} {{#each order.items}}{{selfName}}{{/each}} {{#with none}}{{/with}}',
  '{{#let name as |a b|}}{{a}} {{b}} {{#let b as |a|}}{{a}}{{/let}}{{/let}}',
  '{{#let order as |name|}}{{name.id}} {{./name}} {{this.name}}{{/let}}',
  '{{#let tags as |list|}}{{#list}}{{this}}{{/list}}{{#each list}}{{this}}{{/each}}{{/let}}',
  '{{#choose name}}a{{else}}b{{/choose}}{{#choose no}}a{{/choose}}|{{^choose no}}a{{/choose}}',
  '{{#framed}}{{@note}}{{#each tags}}{{@note}}{{@../note}}{{/each}}{{/framed}}{{@note}}',
  '{{@root.name}} {{@missing}} {{@root.missing.x}}',
  '{{> card}}',
  '{{> card order}}',
  '{{> card extra="more"}}',
  '{{> card order extra=name name="other"}}',
  '{{> (lookup map "x")}}',
  '{{> (join "ca" "rd")}}',
  '{{> (selfName)}}',
  '{{> nested}}',
  '{{> missing}}',
  '{{#> missing}}fallback {{name}}{{/missing}}',
  '{{#> wrap}}inner {{name}}{{/wrap}}',
  '{{#> wrap}}{{#> wrap}}two{{/wrap}}{{/wrap}}',
  '{{#each order.items}}{{> row}}{{/each}}',
  'list\n  {{> row title="T" price=1}}\nend',
  '{{#*inline "own"}}<{{name}}>{{/inline}}{{> own}}{{> own order}}',
  '{{#each tags}}{{#*inline "own"}}{{this}}!{{/inline}}{{> own}}{{/each}}',
  '{{#> wrap}}{{#*inline "x"}}X{{/inline}}{{> x}}{{/wrap}}',
  '{{* missing}}',
  '  {{~name~}}  x {{~#if name~}} y {{~else~}} z {{~/if~}} w',
  'a\n{{#if name}}\n  b\n{{else}}\n  c\n{{/if}}\nd\n',
  'a\n  {{! comment }}\nb',
  '{{#each tags}}\n- {{this}}\n{{/each}}\n',
  '{{{{twice}}}}{{name}}{{{{/twice}}}}',
  '{{{zero}}}{{{order.id}}}',
  '{{{order.id}}}{{{order.id}}}|{{{number}}}{{{number}}}',
  '{{#if name}}{{{order.id}}}{{{number}}}{{/if}}',
  '{{{number}}}{{#number}}{{/number}}{{{number}}}{{{number}}}',
  '{{#zero}}x{{/zero}}{{{number}}}{{{order.id}}}',
  '{{unknown name}}',
  '{{#unknown name}}x{{/unknown}}',
  '{{order.unknown name}}',
  '{{loud}}',
  '{{if}}',
  '{{#if}}x{{/if}}',
  '{{#each}}x{{/each}}',
  '{{> card 1 2}}',
  '{{log "x" level="debug"}}',
  '{{constructor}} {{constructor.name}} {{__proto__}} {{order.constructor.constructor}}',
  '{{lookup this "constructor"}} {{lookup order "__proto__"}} {{#with (lookup this "constructor")}}x{{/with}}',
  '{{toString}} {{tags.constructor}} {{name.constructor}} {{call.constructor}}',
  '{{helperMissing}} {{blockHelperMissing}} {{helperMissing name}}',
  '{{#if name}}',
  '{{#if name}}{{/unless}}',
  '{{name',
  'a\n{{b c d=}}',
  '{{foo/../bar}}',
  '{{else}}',
];

const OPTIONS: readonly (readonly [string, string, Setting])[] = [
  ['strict, all there', '{{name}}{{order.id}}{{#each tags}}{{this}}{{/each}}', { compile: { strict: true } }],
  ['strict, a name missing', 'a {{missing}}', { compile: { strict: true } }],
  ['strict, a part missing', '{{order.missing}}', { compile: { strict: true } }],
  ['strict, an earlier part missing', '{{missing.order}}', { compile: { strict: true } }],
  ['strict, a helper missing', '{{missing name}}', { compile: { strict: true } }],
  ['strict, a parameter missing', '{{loud missing}}', { compile: { strict: true } }],
  ['strict, data missing', '{{@missing}}', { compile: { strict: true } }],
  ['strict, a block missing', '{{#missing}}x{{/missing}}', { compile: { strict: true } }],
  ['objects assumed', '{{order.id}}{{missing}}', { compile: { assumeObjects: true } }],
  ['objects assumed wrongly', '{{missing.id}}', { compile: { assumeObjects: true } }],
  ['no escaping', '{{name}}{{order.id}}{{order.id}}', { compile: { noEscape: true } }],
  [
    'compat',
    '{{#order}}{{name}} {{id}} {{./name}}{{/order}}{{#each tags}}{{order.id}}{{/each}}',
    { compile: { compat: true } },
  ],
  ['compat with partials', '{{#order}}{{> card}}{{/order}}', { compile: { compat: true } }],
  ['only known helpers', '{{name}}{{call}}{{#order}}{{id}}{{/order}}', { compile: { knownHelpersOnly: true } }],
  ['only known helpers, an unknown', '{{loud name}}', { compile: { knownHelpersOnly: true } }],
  ['a helper declared', '{{loud name}}', { compile: { knownHelpersOnly: true, knownHelpers: { loud: true } } }],
  ['a builtin undeclared', '{{#if name}}x{{/if}}', { compile: { knownHelpers: { if: false } } }],
  ['a declared helper without parameters', '{{number}}', { compile: { knownHelpers: { number: true } } }],
  ['indentation of partials kept out', 'a\n  {{> row order}}\nb', { compile: { preventIndent: true } }],
  ['standalone lines kept', 'a\n{{#if name}}\nb\n{{/if}}\nc', { compile: { ignoreStandalone: true } }],
  ['partials without context', '{{> card}}{{> card order}}', { compile: { explicitPartialContext: true } }],
  ['no data', '{{#each tags}}{{this}}{{/each}}', { compile: { data: false } }],
  ['no data, yet used', '{{#each tags}}{{@index}}{{/each}}', { compile: { data: false } }],
  ['data given', '{{@note}}{{#each tags}}{{@note}}{{/each}}', { run: { data: { note: 'n' } } }],
  [
    'prototypes allowed',
    '{{name.length}}{{tags.join}}',
    { run: { allowProtoPropertiesByDefault: true, allowProtoMethodsByDefault: true } },
  ],
  [
    'constructor with prototypes allowed',
    '{{constructor}}{{lookup this "constructor"}}',
    { run: { allowProtoMethodsByDefault: true } },
  ],
  ['helpers given at the run', '{{extra name}}', { run: { helpers: { extra: (text: string) => `extra ${text}` } } }],
  ['a null context', '{{name}}{{selfName}}{{#if this}}x{{else}}y{{/if}}', { context: null }],
  ['a text as context', '{{this}}{{length}}', { context: 'text' }],
  ['a list as context', '{{#each this}}{{this}}{{/each}}{{#this}}{{.}}{{/this}}', { context: [1, 2] }],
  ['a recursive partial', '{{> recursive}}', { context: { n: 1, next: { n: 2, next: { n: 3 } } } }],
  ['an iterable', '{{#each this}}{{@index}}{{this}}{{@last}}{{/each}}', { context: new Set(['a', 'b']) }],
  ['a lambda that takes options', '{{#fn}}x{{/fn}}{{fn}}', { context: { fn: () => true } }],
  ['a field over a helper', '{{this.loud}}{{loud this.loud}}', { context: { loud: 'field' } }],
];

describe('closureSpec', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each(SAME)('comes to the same as the official compiler with %j', (source) => {
    const setting = { context: person, helpers, partials };
    expect(closures(source, setting)).toEqual(official(source, setting));
  });

  it.each(OPTIONS)('comes to the same as the official compiler with %s', (_, source, setting) => {
    const whole = { context: person, helpers, partials, ...setting };
    expect(closures(source, whole)).toEqual(official(source, whole));
  });
});
