import fc from 'fast-check';
import { MOST_BODY, templateFault } from '../../../src/engine';
import { anyText, TEXT } from './own-texts';

describe('why a template cannot be saved', () => {
  it.each([
    ['an empty title', { title: ' \u200b ' }, { field: 'title', key: 'empty' }],
    ['a long title', { title: 'x'.repeat(121) }, { field: 'title', key: 'too-long' }],
    ['too many tags', { tags: Array.from({ length: 21 }, String) }, { field: 'tags', key: 'too-many' }],
    ['an empty tag', { tags: [' '] }, { field: 'tags', key: 'empty' }],
    ['a long tag', { tags: ['x'.repeat(41)] }, { field: 'tags', key: 'too-long' }],
    ['a shortcut of two words', { shortcut: 'a b' }, { field: 'shortcut', key: 'characters' }],
    ['a shortcut in other letters', { shortcut: 'été' }, { field: 'shortcut', key: 'characters' }],
    ['a long shortcut', { shortcut: 'x'.repeat(31) }, { field: 'shortcut', key: 'too-long' }],
  ] as const)('is %s', (_, change, fault) => {
    expect(templateFault({ ...TEXT, ...change })).toEqual(fault);
  });

  it.each([
    ['x'.repeat(MOST_BODY + 1), { key: 'too-long' }],
    ['', { key: 'empty' }],
    ['<p>&nbsp;<br> \u200b</p>', { key: 'empty' }],
    ['<p>{{#if order}} {{else}} {{/if}}{{! a note }}</p>', { key: 'empty' }],
    ['<p>A\n{{surname}}</p>', { key: 'variable', line: 2, column: 2 }],
    ['<p>{{order</p>', { key: 'in-tag', line: 1, column: 10 }],
    ['<p>{{order', { key: 'syntax', line: 1, column: 5 }],
    ['<p>{{{order}}}</p>', { key: 'raw-output', line: 1, column: 3 }],
    ['<p>A\n<a href="{{order}}">x</a></p>', { key: 'in-tag', line: 2, column: 9 }],
    ['<p {{#if order}}class="x"{{/if}}>x</p>', { key: 'in-tag', line: 1, column: 3 }],
    ['<!-- {{order}} -->x', { key: 'in-tag', line: 1, column: 5 }],
    ['<p>{{vary "<b>one</b>" "two"}}</p>', { key: 'in-tag', line: 1, column: 11 }],
    ['<p>{{promise "soon"}}</p>', { key: 'helper', line: 1, column: 3 }],
  ])('is told with its place in %j', (body, fault) => {
    expect(templateFault({ ...TEXT, body })).toEqual({ field: 'body', ...fault });
  });

  it.each([
    '<p>1 < 2 and {{order}}</p>',
    '<p title="a > b">{{order}}</p>',
    '<p>{{vary "a > b" "}}"}}</p>',
    '{{greeting}}',
    '<p>{{#if repeat}}Again{{else}}Now{{/if}}</p>',
  ])('is none in %j', (body) => {
    expect(templateFault({ ...TEXT, body, shortcut: 'Їжак_2-ґ' })).toBeUndefined();
  });

  it('has an answer for any body', () => {
    const part = fc.constantFrom(
      '{{',
      '}}',
      '<',
      '>',
      '<p',
      '"',
      "'",
      '!--',
      '--}}',
      '#if order',
      'order',
      '\\',
      ' ',
      '/',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const fault = templateFault({ ...TEXT, body: parts.join('') });
        expect(fault === undefined || fault.field === 'body').toBe(true);
      }),
    );
    fc.assert(fc.property(anyText, (text) => expect(templateFault(text)).toBeUndefined()));
  });
});
