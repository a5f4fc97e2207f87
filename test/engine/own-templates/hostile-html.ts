import fc from 'fast-check';

const TAGS = [
  '{{customer.given}}',
  '{{ order }}',
  '{{#if repeat}}',
  '{{else}}',
  '{{/if}}',
  '{{vary "a <b> & }} c" "d"}}',
  '{{vary \'it\' "is"}}',
  '{{promise "3 business days"}}',
  '{{!-- a }} note --}}',
  '{{{raw}}}',
  '{{~#unless by~}}',
];
const MARKUP =
  '<p>|</p>|<p|<ul>|</ul>|<ol>|</ol>|<li>|</li>|<br>|<strong>|</strong>|<em>|</em>|<div>|</div>|<table><tr><td>|</td>|<h1>|</h1>|<a href="https://a.example/?x=1&amp;y=2">|<a data-button href="https://a.example/">|<a href="javascript:alert(1)">|</a>|<b style="font-weight:normal">|</b>|<span style="font-weight:700">|</span>'.split(
    '|',
  );
const HOSTILE =
  '<script>alert(1)</script>|<img src=x onerror=alert(1)>|<svg><style>|</svg>|<style>|</style>|<iframe srcdoc="|<!--|-->|<![CDATA[|&#0;|&lt;script&gt;|&#123;|{|{{|}}|\\|"|\'|<|>|\ufdd0|\ufdd01\ufdd1|\u0000|\u001b|<template>|<math><mi>'.split(
    '|',
  );
const WORDS = ['Dear', ' ', '  two  ', '\n', '\u00a0', 'x', '😀', 'Иван', '&', '&amp;', '&nbsp;', 'a < b'];

/** Tags of templates as agents write them, sound and unsound. */
export const anyTag: fc.Arbitrary<string> = fc.constantFrom(...TAGS);

/** Bodies as agents and paste might bring them, with anything hostile in between. */
export const anyHtml: fc.Arbitrary<string> = fc
  .array(fc.oneof(anyTag, fc.constantFrom(...MARKUP), fc.constantFrom(...HOSTILE), fc.constantFrom(...WORDS)), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** Bodies of sound markup and tags, which all survive. */
export const anyBody: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      anyTag,
      fc.constantFrom(...MARKUP.filter((part) => part !== '<p')),
      fc.constantFrom('Dear', ' ', '\n', 'x', 'Иван', '&amp;'),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
