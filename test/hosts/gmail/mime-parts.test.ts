import fc from 'fast-check';
import { bodyOf, headerOf, headersOf } from '../../../src/hosts/gmail/mime-parts';

type Part = Readonly<Record<string, unknown>>;

const leaf = (mimeType: string, text: string, more: Part = {}): Part => ({
  mimeType,
  body: { data: Buffer.from(text).toString('base64url') },
  ...more,
});
const plain = (text: string): Part => leaf('text/plain', text);
const rich = (text: string): Part => leaf('text/html', text);
const many = (kind: string, ...parts: readonly unknown[]): Part => ({ mimeType: `multipart/${kind}`, parts });
const header = (name: string, value: string) => ({ headers: [{ name, value }] });

describe('the text of a message', () => {
  it.each<readonly [string, unknown, object]>([
    ['one plain part', plain('Hello'), { text: 'Hello' }],
    ['one part of HTML', rich('<p>Hello</p>'), { html: '<p>Hello</p>' }],
    ['names of types in capitals', many('Alternative', leaf('Text/Plain', 'a'), rich('b')), { text: 'a', html: 'b' }],
    ['a part without a type, which is plain', { body: { data: 'SGk' } }, { text: 'Hi' }],
    [
      'several ways to say it, the best one last',
      many('alternative', plain('a'), rich('b'), rich('c')),
      { text: 'a', html: 'c' },
    ],
    ['plain parts below each other', many('mixed', plain('a'), plain('b')), { text: 'a\nb' }],
    [
      'a plain note below HTML, in both',
      many('mixed', rich('<b>a</b>'), plain('1 < 2\r\nok')),
      { text: '1 < 2\r\nok', html: '<b>a</b>\n<div>1 &lt; 2<br>ok</div>' },
    ],
    ['an empty way to say it, which is none', many('alternative', plain(''), rich('b')), { html: 'b' }],
    ['nothing', many('mixed'), {}],
    ['no tree', 'text/plain', {}],
  ])('is what is read of %s', (_, payload, body) => {
    expect(bodyOf(payload)).toEqual({ attachments: 0, ...body });
  });

  it.each<readonly [string, Part, number]>([
    ['a file by its name', leaf('text/plain', 'secret', { filename: 'a.txt' }), 1],
    ['a file by its header', leaf('text/html', 'secret', header('Content-Disposition', 'ATTACHMENT; x=y')), 1],
    ['a mail that is attached', { mimeType: 'message/rfc822', parts: [plain('secret')] }, 1],
    ['a picture that is attached', leaf('image/png', 'secret'), 1],
    ['a picture inside the text', leaf('image/png', 'secret', header('content-ID', '<a>')), 0],
  ])('does not hold %s, which is counted where it is a file', (_, part, attachments) => {
    expect(bodyOf(many('mixed', plain('Hello'), part))).toEqual({ text: 'Hello', attachments });
  });

  it('leaves out a part that is broken, and nothing else', () => {
    const broken = [null, 7, 'x', { mimeType: 7 }, { body: { data: 7 } }, { parts: 'x' }, { headers: [{ name: 1 }] }];
    expect(bodyOf(many('mixed', ...broken, plain('Hello')))).toEqual({ text: 'Hello', attachments: 0 });
  });

  it('is all there for any nesting that a mail program makes', () => {
    const kind = fc.constantFrom('mixed', 'related', 'signed', 'x-unknown');
    const tree = fc.letrec<{ node: Part }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom('a', 'b').map(plain),
        fc.tuple(kind, fc.array(tie('node'), { maxLength: 3 })).map(([name, parts]) => many(name, ...parts)),
      ),
    })).node;
    const leaves = (part: Part): number =>
      Array.isArray(part['parts']) ? (part['parts'] as Part[]).reduce((sum, one) => sum + leaves(one), 0) : 1;
    fc.assert(
      fc.property(tree, (payload) => {
        const { text, html } = bodyOf(payload);
        expect(html).toBeUndefined();
        expect(text?.split('\n').length ?? 0).toBe(leaves(payload));
      }),
    );
  });

  it('is some text for any tree, and takes no markup out of what is plain', () => {
    const type = fc.constantFrom('text/plain', 'text/html', 'multipart/alternative', 'multipart/mixed', 'image/png', 7);
    const tree = fc.letrec((tie) => ({
      node: fc.record(
        {
          mimeType: type,
          filename: fc.oneof(fc.constant(''), fc.anything()),
          headers: fc.oneof(fc.anything(), fc.array(fc.record({ name: fc.string(), value: fc.string() }))),
          body: fc.oneof(fc.anything(), fc.record({ data: fc.base64String() })),
          parts: fc.oneof({ maxDepth: 4 }, fc.anything(), fc.array(tie('node'), { maxLength: 4 })),
        },
        { requiredKeys: [] },
      ),
    })).node;
    fc.assert(
      fc.property(tree, (payload) => {
        expect(bodyOf(payload).attachments).toBeGreaterThanOrEqual(0);
      }),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(bodyOf(many('mixed', rich('x'), plain(`${text}<script>`))).html).not.toContain('<script>');
      }),
    );
  });

  it.each([
    ['deep', (size: number) => Array.from({ length: size }).reduce<Part>((inner) => many('mixed', inner), plain('x'))],
    [
      'wide',
      (size: number) => ({ mimeType: 'multipart/mixed', parts: Array.from({ length: size }, () => plain('x')) }),
    ],
    [
      'wide below each other',
      (size: number) =>
        many(
          'alternative',
          ...Array.from({ length: 30 }, () => many('mixed', ...Array.from({ length: size / 30 }, () => rich('x')))),
        ),
    ],
    [
      'full of headers',
      (size: number) => ({ ...plain('x'), headers: Array.from({ length: size }, () => ({ name: 'x', value: 'y' })) }),
    ],
  ])('is read in time that grows with the message where that is %s', (_, make) => {
    const payload = make(300_000);
    const before = performance.now();
    expect(bodyOf(payload).text?.length ?? 0).toBeLessThanOrEqual(600);
    expect(headersOf(payload).length).toBeLessThanOrEqual(500);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('a header', () => {
  const headers = [
    { name: 'SUBJECT', value: ' First ' },
    { name: 'subject', value: 'Second' },
    { name: 'Received', value: '  ' },
    { name: 'Date', value: 'today' },
  ];

  it('is the first of its name, whatever its case, and none where that is empty', () => {
    expect(headerOf(headers, 'subject')).toBe('First');
    expect(headerOf(headers, 'received', 'date')).toBe('today');
    expect(headerOf(headers, 'received')).toBeUndefined();
  });

  it('is none of a message that has no tree', () => {
    for (const odd of [undefined, null, 'x', { headers: 'x' }, { headers: [{ name: 'x' }] }])
      expect(headersOf(odd)).toEqual([]);
  });
});
