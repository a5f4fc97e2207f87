import fc from 'fast-check';
import { docToTemplate } from '../../../src/engine/own-templates/doc-to-template';
import { htmlToDoc } from '../../../src/engine/own-templates/html-to-doc';
import { splitTags } from '../../../src/engine/own-templates/split-tags';
import { templateToDoc } from '../../../src/engine/own-templates/template-to-doc';
import { anyBody, anyHtml } from './hostile-html';

const tidy = (body: string) => docToTemplate(templateToDoc(body));
const tagsOf = (body: string) => splitTags(body).flatMap(({ tag, text }) => (tag ? [text] : []));
/** What a body may have, as this module writes it; whatever else has an angle bracket would be left over. */
const ALLOWED = /<\/?(?:p|strong|em|ul|ol|li|a)>|<br>|<a (?:data-button )?href="(?:https:\/\/|mailto:|tel:)[^"<>]*">/g;

describe('a body that is read and written again', () => {
  it.each([
    ['bare text', 'Hello', '<p>Hello</p>'],
    [
      'a block around paragraphs',
      '{{#if repeat}}<p>a</p>{{else}}<p>b</p>{{/if}}',
      '{{#if repeat}}\n<p>a</p>\n{{else}}\n<p>b</p>\n{{/if}}',
    ],
    [
      'a block around items',
      '<ul>{{#if order}}<li>a</li>{{/if}}</ul>',
      '<ul>\n{{#if order}}\n<li>a</li>\n{{/if}}\n</ul>',
    ],
    ['a paragraph of block tags', '<p>{{#if repeat}}</p>', '{{#if repeat}}'],
    [
      'bold over a block tag',
      '<p><b>a{{#if repeat}}b{{/if}}</b></p>',
      '<p><strong>a</strong>{{#if repeat}}<strong>b</strong>{{/if}}</p>',
    ],
    ['marks that cross', '<p><i><b>a</b>b</i></p>', '<p><strong><em>a</em></strong><em>b</em></p>'],
    ['lists in lists', '<ul><li>a<ol><li>b</li></ol></li></ul>', '<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol></li>\n</ul>'],
    ['an empty paragraph', '<p></p>', '<p><br></p>'],
    ['nothing', '', '<p><br></p>'],
    [
      'a button',
      '<p> <a data-button href="https://a.example">Go, {{customer.given}}</a> </p>',
      '<p><a data-button href="https://a.example">Go, {{customer.given}}</a></p>',
    ],
    [
      'a button among words',
      '<p>a <a data-button href="https://a.example">Go</a></p>',
      '<p>a <a href="https://a.example">Go</a></p>',
    ],
    [
      'an address with a tag',
      '<p><a href="https://a.example/{{order}}">x</a></p>',
      '<p><a href="https://a.example/{{order}}">x</a></p>',
    ],
    ['an address that runs something', '<p><a href=" java\nscript:alert(1)">x</a></p>', '<p>x</p>'],
    ['a brace before a tag', '<p>&#123;{{order}} &#92;{{order}}</p>', '<p>&#123;{{order}} &#92;{{order}}</p>'],
    ['a tag that looks like markup', '<p>{{vary "<b>a" "b&c"}}</p>', '<p>{{vary "<b>a" "b&c"}}</p>'],
    [
      'headings and odd blocks',
      '<h2>a</h2><div>b</div><table><tr><td>c</td></tr></table>',
      '<p><strong>a</strong></p>\n<p>b</p>\n<p>c</p>',
    ],
    [
      'what Google Docs copies',
      '<b style="font-weight:normal"><p>a <span style="font-weight:700">b</span></p></b>',
      '<p>a <strong>b</strong></p>',
    ],
  ])('keeps %s', (_, body, wanted) => expect(tidy(body)).toBe(wanted));

  it('is the same from the second time on', () => {
    fc.assert(fc.property(fc.oneof(anyHtml, fc.string()), (body) => expect(tidy(tidy(body))).toBe(tidy(body))));
  });

  it('loses no tag of its text, and changes neither their order nor a character of them', () => {
    fc.assert(fc.property(anyBody, (body) => expect(tagsOf(tidy(body))).toEqual(tagsOf(body))));
  });

  it('has only what a body may have, whatever the HTML, and gives the editor only nodes that it knows', () => {
    fc.assert(
      fc.property(fc.oneof(anyHtml, fc.string()), (html) => {
        for (const doc of [templateToDoc(html), htmlToDoc(html)]) {
          const text = splitTags(docToTemplate(doc)).map((piece) => (piece.tag ? '' : piece.text));
          expect(text.join('').replace(ALLOWED, '')).not.toMatch(/[<>\u0000-\u0008]/);
        }
      }),
    );
  });

  it('survives lists and elements as deep as they are many', () => {
    for (const open of ['<ul><li>', '<b>', '<p>', '<div>', '{{#if a}}', '<a href="https://a.example">'])
      expect(() => tidy(open.repeat(20_000))).not.toThrow();
  });
});

it('reads tags out of pasted HTML after its character references', () => {
  expect(htmlToDoc('<p>{{vary &quot;a&quot; &quot;b&quot;}}</p>').content).toEqual([
    { type: 'paragraph', content: [{ type: 'tag', attrs: { source: '{{vary "a" "b"}}' }, marks: [] }] },
  ]);
});
