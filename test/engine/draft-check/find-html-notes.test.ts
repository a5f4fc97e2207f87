import fc from 'fast-check';
import '../../fast-check';
import { splitDraft } from '../../../src/engine/draft-check/draft-body';
import { findHtmlNotes } from '../../../src/engine/draft-check/find-html-notes';

const notesOf = (html: string) => findHtmlNotes(html, splitDraft({ type: 'html', body: html }).newest);

describe('notes that only the HTML of a draft shows', () => {
  it.each([
    ['words struck out by a tracked change', '<p>Hi Ann, <del>no way</del> yes.</p>', 'no way', 'deleted', ''],
    ['words put in by one', '<p>Hi Ann, <ins cite="mailto:bo">maybe</ins> yes.</p>', 'maybe', 'inserted', undefined],
    ['a comment', '<p>Hi Ann<span class="MsoCommentReference">[BO1]</span>, yes.</p>', '[BO1]', 'comment', ''],
    [
      'a comment of Word’s',
      '<p style="mso-element: comment">check the sum</p><p>Hi Ann</p>',
      'check the sum',
      'comment',
      '',
    ],
    [
      'highlighted words',
      '<p>Hi Ann, <span style="background:yellow">by 5 May?</span></p>',
      'by 5 May?',
      'highlight',
      undefined,
    ],
    [
      'marked words over two elements',
      '<p>Hi <mark>one <b>two</b> three</mark> four</p>',
      'one two three',
      'highlight',
      undefined,
    ],
    ['marked words among the same ones', '<p>two and <mark>two</mark></p>', 'two', 'highlight', undefined],
  ])('are %s', (_, html, words, about, fix) => {
    const [note, ...more] = notesOf(html);
    expect(more).toEqual([]);
    expect(note).toMatchObject({ kind: 'internal_note', rule: `internal_note:${about}`, text: words });
    expect(note?.fix).toBe(fix);
  });

  it('stand where they are written, not where the same words come first', () => {
    expect(notesOf('<p>two and <mark>two</mark></p>')[0]).toMatchObject({ start: 8, end: 11 });
  });

  it.each([
    ['underlined words', '<p>Hi <u>Ann</u>, <font color="red">yes</font></p>'],
    ['a paragraph in the colours of a brand', '<p style="background:#fdf5e6">Hi Ann</p>'],
    ['an element without words', '<p>Hi Ann<ins> </ins><mark></mark></p>'],
    [
      'a customer’s marks in the quoted mail',
      '<p>Hi Ann, yes, refund.</p><blockquote type="cite"><p>My <mark>refund</mark></p></blockquote>',
    ],
  ])('are not %s', (_, html) => {
    expect(notesOf(html)).toEqual([]);
  });

  it('never throws, and names words of the draft only, whatever the HTML is', () => {
    const pieces = [
      '<ins>',
      '</ins>',
      '<del',
      '<mark>',
      '</mark>',
      '<span style="background:yellow">',
      '</span>',
      '<p>',
      '</p>',
      '<br>',
      '&amp;',
      '&',
      '<',
      'Hi',
      ' ',
      '\u200b',
      '<blockquote>',
      '<!--',
      '<script>',
    ];
    const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 30 });
    fc.assert(
      fc.property(soup, (parts) => {
        const html = parts.join('');
        const own = splitDraft({ type: 'html', body: html }).newest;
        for (const { text, start, end } of findHtmlNotes(html, own)) {
          expect(own.slice(start, end)).toBe(text);
          expect(text.trim()).not.toBe('');
        }
      }),
    );
  });
});
