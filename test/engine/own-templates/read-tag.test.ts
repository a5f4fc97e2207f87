import fc from 'fast-check';
import { isBlockTag, readTag } from '../../../src/engine/own-templates/read-tag';

it.each([
  ['{{order}}', { kind: 'variable', name: 'order' }],
  ['{{~ customer.given ~}}', { kind: 'variable', name: 'customer.given' }],
  ['{{#if repeat}}', { kind: 'if', name: 'repeat' }],
  ['{{#unless order}}', { kind: 'unless', name: 'order' }],
  ['{{else if by}}', { kind: 'else-if', name: 'by' }],
  ['{{else}}', { kind: 'else' }],
  ['{{^}}', { kind: 'else' }],
  ['{{/if}}', { kind: 'end' }],
  ['{{vary "a" \'b "c"\'}}', { kind: 'vary', texts: ['a', 'b "c"'] }],
  ['{{promise "3 business days"}}', { kind: 'promise', texts: ['3 business days'] }],
  ['{{!-- a note --}}', { kind: 'comment', texts: ['a note'] }],
  ['{{vary "a"}}', { kind: 'unknown' }],
  ['{{promise "soon"}}', { kind: 'unknown' }],
  ['{{custmer.given}}', { kind: 'unknown' }],
  ['{{repeat}}', { kind: 'unknown' }],
  ['{{{order}}}', { kind: 'unknown' }],
  ['{{> part}}', { kind: 'unknown' }],
])('reads %s', (source, meaning) => expect(readTag(source)).toEqual(meaning));

it('knows which tags belong to blocks', () => {
  for (const tag of [
    '{{#if a}}',
    '{{~#if a}}',
    '{{/if}}',
    '{{else}}',
    '{{ else }}',
    '{{else~}}',
    '{{else if a}}',
    '{{^}}',
  ])
    expect([tag, isBlockTag(tag)]).toEqual([tag, true]);
  for (const tag of ['{{order}}', '{{elsewhere}}', '{{!-- # --}}', '{{vary "#" "a"}}'])
    expect([tag, isBlockTag(tag)]).toEqual([tag, false]);
});

it('reads any text', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(readTag(`{{${text}}}`).kind).toBeTruthy()));
});
