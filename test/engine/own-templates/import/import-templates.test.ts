import fc from 'fast-check';
import {
  IMPORT_NOTES,
  importTemplates,
  MOST_BODY,
  MOST_IMPORT,
  MOST_TEMPLATES,
  templateFault,
} from '../../../../src/engine';
import briskine from '../../../fixtures/own-templates/briskine';
import gorgias from '../../../fixtures/own-templates/gorgias.json';
import textBlaze from '../../../fixtures/own-templates/text-blaze.json';
import zendesk from '../../../fixtures/own-templates/zendesk.json';

const json = (value: unknown) => importTemplates('file.json', JSON.stringify(value), 'en');
const bodiesOf = ({ found }: ReturnType<typeof json>) => found.map(({ body }) => body);
const zendeskSaying = (value: string, field = 'comment_value_html') =>
  json({ macros: [{ title: 'T', actions: [{ field, value }] }] });
const kinds = ({ notes }: ReturnType<typeof json>) => notes.map(({ what, detail }) => `${what} ${detail}`.trim());

describe('templates of Briskine', () => {
  it('are taken over from its CSV, with what cannot be told', () => {
    const { found, notes } = importTemplates('templates.csv', briskine, 'en');
    expect(found).toEqual([
      {
        title: 'Refund is on its way',
        body: '<p>{{greeting}},</p><p>Your <strong>refund</strong> for [subject] is on its way, see <a href="https://shop.example/refunds?a=1&amp;b=2">how it works</a>.</p><p>Kind regards,<br>{{agent.name}}</p>',
        language: 'en',
        tags: ['refund', 'money'],
        shortcut: 'refund',
        signs: false,
      },
      {
        title: 'Забавена пратка',
        body: '<p>{{greeting}},</p><p>Съжаляваме, че пратката Ви закъснява. Проверяваме къде е и ще Ви пишем днес.</p>',
        language: 'bg',
        tags: [],
        shortcut: 'пратка',
        signs: true,
      },
    ]);
    expect(notes).toEqual([
      { at: 'Refund is on its way', what: 'other-field', detail: 'subject: About your refund' },
      { at: 'Refund is on its way', what: 'unknown-variable', detail: 'subject' },
      { at: 'Забавена пратка', what: 'image', detail: '' },
      { at: 'Nothing in it', what: 'empty', detail: '' },
    ]);
  });

  it.each([
    ['semicolons', 'Title;Body\nA;"<p>One; two</p>"'],
    ['tabs and a byte order mark', '\ufeffbody\ttitle\r\n<p>One; two</p>\tA\r\n'],
  ])('are read with %s', (_, text) => {
    expect(importTemplates('t.csv', text, 'en').found).toMatchObject([{ title: 'A', body: '<p>One; two</p>' }]);
  });

  it('have their logic shown as blanks', () => {
    const body = '<p>{{#if to.first_name}}Yes{{else}}No{{/if}} {{moment format=""L""}} {{> footer}}</p>';
    const read = importTemplates('t.csv', `title,body\nA,"${body}"`, 'en');
    expect(bodiesOf(read)).toEqual(['<p>[if to first name]Yes[else]No[end if] [moment format L] [footer]</p>']);
    expect(kinds(read)).toEqual([
      'unknown-logic #if to.first_name',
      'unknown-logic else',
      'unknown-logic /if',
      'unknown-logic moment format="L"',
      'unknown-logic > footer',
    ]);
  });
});

describe('macros of Zendesk', () => {
  it('are taken over from the list that its API gives', () => {
    const { found, notes } = json(zendesk);
    expect(found).toEqual([
      {
        title: 'Вернули деньги',
        body: '<p>{{greeting}}!</p><p>Мы вернули деньги по обращению [ticket id].<br>Они придут в течение трёх дней.</p><p>С уважением,<br>{{agent.name}}</p>',
        language: 'ru',
        tags: ['refund', 'done'],
        shortcut: '',
        signs: false,
      },
      {
        title: 'Still looking into it',
        body: '<p>{{greeting}},</p><p>[if ticket via email]We are still looking into it.[endif]</p>',
        language: 'en',
        tags: [],
        shortcut: '',
        signs: true,
        archived: true,
      },
    ]);
    expect(notes.map(({ what, detail }) => `${what} ${detail}`.trim())).toEqual([
      'other-action status solved',
      'unknown-variable ticket.id',
      "unknown-logic if ticket.via == 'email'",
      'unknown-logic endif',
      'other-action priority high',
      'empty',
    ]);
  });

  it.each([
    ['Hi {{ticket.requester.first_name | default: "there"}}', '<p>{{greeting}}</p>'],
    ['Hi {{dc.greeting}}', '<p>Hi [dc greeting]</p>'],
    ['{{{ticket.requester.name}}} {{ticket.account}}', '<p>{{customer.address}} {{company}}</p>'],
    ['<p>Dear <b>{{ticket.requester.name}}</b>,</p>', '<p>Dear <strong>{{customer.address}}</strong>,</p>'],
    ['Please say hello {{ticket.requester.name}}', '<p>Please say hello {{customer.address}}</p>'],
    ['<p>Hello {{ticket.requester.name}} and family</p>', '<p>Hello {{customer.address}} and family</p>'],
    ['<span>{{ticket.</span><span>requester.name}}</span>', '<p>{{customer.address}}</p>'],
  ])('have %j read as %j', (value, body) => {
    expect(bodiesOf(zendeskSaying(value))).toEqual([body]);
  });
});

describe('macros of Gorgias', () => {
  it('are taken over from the list that its API gives, and alone', () => {
    const read = json(gorgias);
    expect(read.found).toEqual([
      {
        title: 'Order status',
        body: '<p>{{greeting}},</p><p>Your order {{order}} left us on [orders created at].</p>',
        language: 'uk',
        tags: ['shipping/status', 'question', 'order-status'],
        shortcut: '',
        signs: true,
      },
    ]);
    expect(kinds(read)).toEqual([
      'other-action Set status',
      'attachment',
      'unknown-variable ticket.customer.integrations[shopify].orders[0].created_at',
      'empty',
    ]);
    expect(json(gorgias.data[0]).found).toEqual(read.found);
  });
});

describe('snippets of Text Blaze', () => {
  it('are taken over with their folder as a tag', () => {
    const read = json(textBlaze);
    expect(read.found).toEqual([
      {
        title: 'Late parcel',
        body: '<p>{{greeting}},</p><p>Order {{order}} is late because of [reason].<br>[time D MMMM]</p><p>{{agent.name}}</p>',
        language: 'en',
        tags: ['Shipping'],
        shortcut: 'late',
        signs: false,
      },
      {
        title: '/ty',
        body: '<p>Thank <em>you</em>!</p>',
        language: 'en',
        tags: ['Shipping'],
        shortcut: 'ty',
        signs: true,
      },
    ]);
    expect(kinds(read)).toEqual(['unknown-variable reason', 'unknown-logic time: D MMMM', 'unknown-logic cursor']);
    expect(json(textBlaze.folders[0]).found).toEqual(read.found);
  });
});

describe('the HTML of other programs', () => {
  it.each([
    ['<h1>One</h1>two<div>three<br><br>four<br></div>', '<p>One</p><p>two</p><p>three<br><br>four</p>'],
    ['<p><b><strong>a</b></strong> <i>b<p>c</i></p>', '<p><strong>a</strong> <em>b</em></p><p><em>c</em></p>'],
    ['<li>a<ul><li><li>b</ul>c', '<p>a</p><ul><li>b</li></ul><p>c</p>'],
    ['<ul>a<li><p>b</p><p>c</p></li></ul>', '<ul><li>a</li><li>b<br>c</li></ul>'],
    ['<ol><ul><ol></ol></ul></ol>x', '<p>x</p>'],
    [
      '<a href="javascript:alert(1)">a</a> <a href=mailto:x@y.example>b</a>',
      '<p>a <a href="mailto:x@y.example">b</a></p>',
    ],
    ['<a href="{{ticket.link}}">a</a>', '<p>a</p>'],
    ['<script>evil()</script><style>p{}</style>a &lt;b&gt; &amp;amp;', '<p>a &lt;b&gt; &amp;amp;</p>'],
    ['<p onclick="x" style="color:red">a</p><!-- {{x}} -->', '<p>a</p>'],
    ['a {{ b } \\{{ c }} {', '<p>a &#123;&#123; b &#125; &#92;[c] &#123;</p>'],
    ['<b>{</b>{{ticket.requester.name}}', '<p><strong>&#123;</strong>{{customer.address}}</p>'],
  ])('%j comes down to %j', (html, body) => {
    expect(bodiesOf(zendeskSaying(html))).toEqual([body]);
  });

  it('has what is lost told', () => {
    const html = '<table><tr><td>a</td><td>b</td></tr></table><img><img><a href="x.html">c</a><iframe></iframe>';
    expect(kinds(zendeskSaying(html))).toEqual(['table', 'image', 'link x.html', 'html iframe']);
  });
});

describe('any file', () => {
  it.each([
    ['', 'not-understood'],
    ['a,b\nc,d', 'not-understood'],
    ['{"macros": [', 'not-understood'],
    ['{}', 'not-understood'],
    ['[1, null, {"actions": 2}]', 'not-understood'],
    ['x'.repeat(MOST_IMPORT + 1), 'too-large'],
    ['{"kind":"take-five/own-templates","version":2,"templates":[]}', 'newer-version'],
    ['{"kind":"take-five/own-templates","templates":[]}', 'not-understood'],
  ] as const)('%#: says why nothing was found', (text, what) => {
    const read = importTemplates('my file', text, 'en');
    expect(read).toMatchObject({ found: [], notes: [{ at: 'my file', what }] });
  });

  it('is read as far as there is room', () => {
    const { found, notes } = importTemplates('f', `title,body\n${'A,b\n'.repeat(MOST_TEMPLATES + 5)}`, 'en');
    expect(found).toHaveLength(MOST_TEMPLATES);
    expect(notes).toEqual([{ at: 'f', what: 'too-many', detail: String(MOST_TEMPLATES) }]);
  });

  it('has long texts left out and long names cut', () => {
    const long = json([
      { name: 'N'.repeat(200), actions: [{ arguments: { body_text: 'Hello' } }] },
      { name: 'Long', actions: [{ arguments: { body_text: 'word '.repeat(MOST_BODY) } }] },
      { name: 'Longer', actions: [{ arguments: { body_html: '<b>'.repeat(MOST_BODY * 4) } }] },
    ]);
    expect(long.found.map(({ title }) => title)).toEqual(['N'.repeat(120)]);
    expect(long.notes.map(({ what }) => what)).toEqual(['shortened', 'too-long', 'too-long']);
  });

  it('takes the language given where its words tell none', () => {
    expect(importTemplates('f', 'title,body\nA,[x]', 'uk').found).toMatchObject([{ language: 'uk' }]);
    const german = 'Vielen Dank für Ihre Nachricht. Wir kümmern uns noch heute um Ihre Bestellung.';
    const read = importTemplates('f', `title,body\nA,"${german}"`, 'uk');
    expect(read.found).toMatchObject([{ language: 'uk' }]);
    expect(kinds(read)).toEqual(['other-language']);
  });

  it('gives an answer, and nothing that could not be saved', () => {
    const scrap = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{',
        '}',
        '{%',
        '%}',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<ul>',
        '<li>',
        '</ul>',
        '<a href="https://x.example">',
      ],
      ...[
        '</a>',
        '<',
        '>',
        '"',
        '\\',
        '\n',
        ' ',
        '&lt;',
        '&#123;',
        'Hello ',
        'ticket.requester.name',
        '#if x',
        '/if',
        'else',
        '!--',
      ],
      ...[
        'order',
        '~',
        '&',
        '^',
        '[',
        ']',
        '=',
        '<script>',
        '<!--',
        '\u0000',
        '\ud800',
        'vary "a" "b"',
        'formtext: name=x',
        ';',
      ],
    );
    const anyScraps = fc.array(fc.oneof(scrap, fc.string()), { maxLength: 25 }).map((parts) => parts.join(''));
    const check = (text: string) => {
      const { found, notes } = importTemplates('f', text, 'en');
      for (const one of found) expect([one.body, templateFault(one)]).toEqual([one.body, undefined]);
      for (const { what } of notes) expect(IMPORT_NOTES).toContain(what);
      // Nothing is left out because what we wrote ourselves could not be read.
      expect(notes.filter(({ what }) => what === 'fault')).toEqual([]);
      expect(found.map(({ body }) => body).join('')).not.toMatch(/<p><\/p>|<li><\/li>|<ul><\/ul>|<script|\u0000/);
    };
    fc.assert(
      fc.property(anyScraps, (text) => {
        check(text);
        check(`title,body,tags,shortcut\n${text}`);
        check(`title,body\nA,"${text.replace(/"/g, '""')}"`);
        check(JSON.stringify({ macros: [{ title: text, actions: [{ field: 'comment_value_html', value: text }] }] }));
        check(JSON.stringify({ macros: [{ title: text, actions: [{ field: 'comment_value', value: text }] }] }));
        check(JSON.stringify({ name: text, actions: [{ name: text, arguments: { body_html: text, tags: text } }] }));
        check(JSON.stringify({ snippets: [{ name: text, shortcut: text, text, html: text, type: 'text' }] }));
      }),
    );
    fc.assert(fc.property(fc.json(), check));
  });
});
