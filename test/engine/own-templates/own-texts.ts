import fc from 'fast-check';
import { LANGUAGES, NO_OWN_TEMPLATES, OCCASIONS } from '../../../src/engine';
import type { OwnTemplate, OwnTemplates, OwnText } from '../../../src/engine';

export const TEXT: OwnText = {
  title: 'Money back',
  body: '<p>{{greeting}},</p><p>The money for order {{order}} is on its way.</p>',
  language: 'en',
  tags: ['refund'],
  shortcut: 'refund2',
  signs: true,
};

/** Templates of these texts, with the ids 1, 2 and so on, written at times 1, 2 and so on. */
export function templatesOf(...texts: readonly Partial<OwnTemplate>[]): OwnTemplates {
  const templates = texts.map((text, index): OwnTemplate => {
    const id = String(index + 1);
    return { id, ...TEXT, shortcut: '', scope: 'mine', archived: false, changedAt: index + 1, versions: [], ...text };
  });
  return { ...NO_OWN_TEMPLATES, templates };
}

const BODIES = [
  '<p>{{greeting}},</p>',
  '<p>{{#if order}}Order <strong>{{order}}</strong>.{{/if}}</p>',
  '<ul><li>{{vary "One" "Two"}}</li></ul>',
  '<p><a href="https://shop.example/a?b=1&amp;c=2">Here</a> &lt;3</p>',
  '<p>Готово до {{promise "2 business days"}}.<br>{{agent.name}}</p>',
];
const word = fc.constantFrom('refund', 'Пари', 'заказ', 'гроші', 'x', 'Late (2)', 'ї');

/** Texts that can be saved. */
export const anyText: fc.Arbitrary<OwnText> = fc
  .record(
    {
      title: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      body: fc.array(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      language: fc.constantFrom(...LANGUAGES),
      occasion: fc.constantFrom(...OCCASIONS),
      tags: fc.array(word, { maxLength: 3 }),
      shortcut: fc.constantFrom('', 'a', 'A', 'b', 'ї-1', 'Б_2'),
      signs: fc.boolean(),
      until: fc.constantFrom('2026-11-19', '2027-01-31'),
    },
    { requiredKeys: ['title', 'body', 'language', 'tags', 'shortcut', 'signs'] },
  )
  .map((text) => text);
