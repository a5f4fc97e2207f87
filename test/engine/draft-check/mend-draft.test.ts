import fc from 'fast-check';
import '../../fast-check';
import { splitDraft } from '../../../src/engine/draft-check/draft-body';
import type { DraftBody } from '../../../src/engine/draft-check/draft-body';
import { mendDraft } from '../../../src/engine/draft-check/mend-draft';
import { seenText } from '../../../src/engine/draft-check/seen-characters';
import { escapeHtml } from '../../../src/engine/template/escape-html';

/** Mends the first such words of a draft; throws where they cannot be mended. */
function mended(body: string, words: string, fix: string, type: DraftBody['type'] = 'html'): string {
  const draft = { type, body };
  const own = splitDraft(draft).newest;
  const start = own.indexOf(words);
  const after = start < 0 ? undefined : mendDraft(draft, own, { start, end: start + words.length, fix });
  if (after === undefined) throw new Error(`“${words}” was not found in ${own}`);
  return after;
}

describe('mending a draft', () => {
  it.each([
    ['words in a paragraph', '<p>Dear Bo, hi</p>', 'Bo', 'Ann', '<p>Dear Ann, hi</p>'],
    ['words over several elements', '<p>a <b>[Na</b><i>me]</i> b</p>', '[Name]', 'Ann', '<p>a <b>Ann</b><i></i> b</p>'],
    ['braces written as entities', '<p>Hi &#123;&#x7b;name}&rbrace;, a</p>', '{{name}}', 'Ann', '<p>Hi Ann, a</p>'],
    ['zero-width marks inside', '<p>Hi {\u200b{na\u200bme}}, a</p>', '{\u200b{na\u200bme}}', 'Ann', '<p>Hi Ann, a</p>'],
    [
      'a fix that looks like HTML',
      '<p>Hi Bo</p>',
      'Bo',
      '<b>"A" & C</b>',
      '<p>Hi &lt;b&gt;&quot;A&quot; &amp; C&lt;/b&gt;</p>',
    ],
    [
      'a word that stands in an attribute and a style too',
      '<style>.Bo{}</style><p title="Bo">Hi Bo</p>',
      'Bo',
      'Al',
      '<style>.Bo{}</style><p title="Bo">Hi Al</p>',
    ],
    ['words that are taken out, with one of two spaces', '<p>one two three</p>', 'two', '', '<p>one three</p>'],
    ['words that are taken out before a sign', '<p>one two, three</p>', 'two', '', '<p>one, three</p>'],
    ['a line between two breaks', '<div>one<br><br>two<br><br>three</div>', 'two', '', '<div>one<br><br>three</div>'],
    [
      'a paragraph between two empty ones',
      '<p>a</p><p>&nbsp;</p><p>two</p><p><o:p>&nbsp;</o:p></p><p>b</p>',
      'two',
      '',
      '<p>a</p><p>&nbsp;</p><p>b</p>',
    ],
    [
      'a paragraph above a picture',
      '<p>a</p><p>&nbsp;</p><p>two</p><p><img src="cid:a"></p>',
      'two',
      '',
      '<p>a</p><p>&nbsp;</p><p><img src="cid:a"></p>',
    ],
    [
      'a paragraph that is taken out whole',
      '<p>one</p><p><span>two</span></p><p>three</p>',
      'two',
      '',
      '<p>one</p><p>three</p>',
    ],
  ])('puts the fix in the place of %s', (_, body, words, fix, wanted) => {
    expect(mended(body, words, fix)).toBe(wanted);
  });

  it('takes words and the empty line they leave out of plain text', () => {
    expect(mended('Hi Ann,\n\nnote to self\n\nAll is well.', 'note to self', '', 'text')).toBe(
      'Hi Ann,\n\nAll is well.',
    );
    expect(mended('Hi Ann,\r\n\r\nnote to self\r\nAll is well.', 'note to self', '', 'text')).toBe(
      'Hi Ann,\r\n\r\nAll is well.',
    );
    expect(mended('note\n\nHi Ann', 'note', '', 'text')).toBe('Hi Ann');
    expect(mended('Hi Ann, so so.', 'so ', '', 'text')).toBe('Hi Ann, so.');
  });
});

const PIECES = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<i',
  '</span>',
  '<span style="color:red">',
  '<br>',
  '<div class="gmail_quote">',
  '</div>',
  '<blockquote>',
  '</blockquote>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<![CDATA[',
  ']]>',
  '<a href="a>b">',
  '<table><tr><td>',
  '&amp;',
  '&#123;',
  '&nbsp;',
  '&',
  '&#x200b;',
  '\u200b',
  '<',
  '>',
  '"',
  "'",
  '\0',
  '\ud800',
  '\r\n',
  '\n',
  '-- \n',
  '> ',
  'On 1 May Ann wrote:',
  'Hi',
  'Bo',
  'note',
  'Здравейте',
  ' ',
  ',',
  '{{',
  '}}',
  '[Name]',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((all) => all.join(''));
const fixes = fc.oneof(
  fc.constant(''),
  fc.constantFrom('Ann', 'a < b', '<script>alert(1)</script>', '&amp;', ' '),
  fc.string({ maxLength: 12 }),
);
const bodies: fc.Arbitrary<DraftBody> = fc.record({
  type: fc.constantFrom('html' as const, 'text' as const),
  body: soup,
});

const PARAGRAPHS = fc.array(
  fc.array(fc.constantFrom('one', 'two', 'tri', 'A&B', 'чети', '“pet”'), { minLength: 1, maxLength: 6 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const tagsIn = (html: string) => html.match(/<[^<>]*>/g) ?? [];

describe('mending whatever a draft holds', () => {
  it('never throws, and changes nothing but the words', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), fc.nat(), fixes, (draft, from, length, fix) => {
        const before = splitDraft(draft);
        const start = from % (before.newest.length + 1);
        const end = Math.min(before.newest.length, start + (length % 20));
        const body = mendDraft(draft, before.newest, { start, end, fix });
        if (body === undefined) return;
        const after = splitDraft({ ...draft, body });
        const { newest } = before;
        expect(seenText(after.newest)).toBe(seenText(newest.slice(0, start) + fix + newest.slice(end)));
        expect(seenText(after.quoted)).toBe(seenText(before.quoted));
        expect(seenText(after.signature)).toBe(seenText(before.signature));
      }),
    );
  });

  it('finds any words of a plain draft, and leaves every tag where it was', () => {
    fc.assert(
      fc.property(
        PARAGRAPHS,
        fc.nat(),
        fc.nat(),
        fixes.map((fix) => `x${fix}`),
        (paragraphs, p, w, fix) => {
          const paragraph = p % paragraphs.length;
          const word = w % (paragraphs[paragraph]?.length ?? 1);
          const html = paragraphs
            .map((words) => `<p>${words.map((one) => `<b>${escapeHtml(one)}</b>`).join(' ')}</p>`)
            .join('<p>&nbsp;</p>');
          const own = splitDraft({ type: 'html', body: html }).newest;
          const texts = paragraphs.map((words) => words.join(' '));
          expect(own.trim()).toBe(texts.join('\n\n'));
          const start =
            [...texts.slice(0, paragraph), ''].join('\n\n').length +
            [...(paragraphs[paragraph] ?? []).slice(0, word), ''].join(' ').length +
            own.search(/\S/);
          const end = start + (paragraphs[paragraph]?.[word] ?? '').length;
          const body = mendDraft({ type: 'html', body: html }, own, { start, end, fix });
          expect(tagsIn(body ?? '')).toEqual(tagsIn(html));
          expect(seenText(splitDraft({ type: 'html', body: body ?? '' }).newest)).toBe(
            seenText(own.slice(0, start) + fix + own.slice(end)),
          );
        },
      ),
    );
  });
});
