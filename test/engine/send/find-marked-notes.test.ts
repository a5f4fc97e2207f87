import fc from 'fast-check';
import { findHtmlNotes } from '../../../src/engine';
import { findMarkedNotes } from '../../../src/engine/send/find-marked-notes';

const found = (html: string, own: string): readonly string[] =>
  findMarkedNotes(html, own).map(({ text, rule }) => `${rule.replace('internal_note:', '')}: ${text}`);

const MARKED: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['a tracked change', '<p>It is <ins cite="x">not</ins> here.</p>', 'It is not here.', ['tracked: not']],
  ['what was struck out', '<p>It is <del>our fault</del> here.</p>', 'It is our fault here.', ['tracked: our fault']],
  [
    'a comment of Word’s',
    '<p class="MsoCommentText">ask <b>legal</b> first</p><p>Hello.</p>',
    'ask legal first\n\nHello.',
    ['comment: ask legal first'],
  ],
  [
    'words that were marked',
    '<span style="color:red;background-color:yellow">ten&nbsp;euros &amp; more</span>',
    'ten euros & more',
    ['highlight: ten euros & more'],
  ],
  [
    'the same with a tag of its own',
    'It costs <mark>ten euros</mark>.',
    'It costs ten euros.',
    ['highlight: ten euros'],
  ],
  ['no colour of a brand', '<div style="background:#ffff01">ten euros</div>', 'ten euros', []],
  ['no mark on nothing', '<mark> </mark><ins></ins>', 'ten euros', []],
  ['nothing that is not the agent’s', '<ins>Where is it?</ins>', 'It is here.', []],
];

describe('notes that only HTML shows', () => {
  it.each(MARKED)('are found: %s', (_, html, own, notes) => {
    expect(found(html, own)).toEqual(notes);
  });

  it.each(MARKED)('are those that the pane finds: %s', (_, html, own, notes) => {
    const pane = findHtmlNotes(html, own).map(({ rule }) =>
      rule.replace('internal_note:', '').replace(/inserted|deleted/, 'tracked'),
    );
    expect(pane).toEqual(notes.map((note) => note.split(':')[0]));
  });

  it('never throw, and are a few at most', () => {
    const piece = fc.constantFrom(
      '<ins>',
      '</ins>',
      '<mark',
      '>',
      '<',
      '&nbsp;',
      '&#',
      'word ',
      '<span style="background:yellow">',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const html = pieces.join('');
        expect(findMarkedNotes(html, 'word word word').length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
