import { LANGUAGES, SWITCHES, VARIABLES } from '../../../src/engine';
import { findValues, valueQuery } from '../../../src/ui/template/find-values';
import { hasWholeTags } from '../../../src/ui/template/has-whole-tags';
import { tagLook } from '../../../src/ui/template/tag-label';
import { EDITOR_WORDS, sampleValues } from './sample-editor';

describe.each(LANGUAGES)('tags in %s', (language) => {
  const look = (source: string) => tagLook(source, sampleValues(language), EDITOR_WORDS[language]);

  it('say every value and every question without braces or English names', () => {
    for (const name of VARIABLES) {
      expect(look(`{{${name}}}`).kind).toBe('value');
      expect(look(`{{${name}}}`).label).not.toMatch(/[{}]/);
    }
    for (const name of [...VARIABLES, ...SWITCHES])
      for (const tag of [`{{#if ${name}}}`, `{{#unless ${name}}}`, `{{else if ${name}}}`])
        expect(look(tag)).toEqual({ kind: 'block', label: expect.not.stringMatching(/[{}]/) as string });
  });

  it('count the days of a promise in words', () => {
    const said = [1, 2, 5, 21].map((days) => look(`{{promise "${days} business day${days === 1 ? '' : 's'}"}}`).label);
    expect(said).toEqual(
      {
        en: [
          'Date in 1 business day',
          'Date in 2 business days',
          'Date in 5 business days',
          'Date in 21 business days',
        ],
        bg: [
          'Дата след 1 работен ден',
          'Дата след 2 работни дни',
          'Дата след 5 работни дни',
          'Дата след 21 работни дни',
        ],
        ru: [
          'Дата через 1 рабочий день',
          'Дата через 2 рабочих дня',
          'Дата через 5 рабочих дней',
          'Дата через 21 рабочий день',
        ],
        uk: [
          'Дата через 1 робочий день',
          'Дата через 2 робочі дні',
          'Дата через 5 робочих днів',
          'Дата через 21 робочий день',
        ],
      }[language],
    );
  });

  it('warn of a name that no letter has, and show it', () => {
    expect(look('{{custmer.given}}')).toEqual({
      kind: 'fault',
      label: `${EDITOR_WORDS[language].tags.unknown}: {{custmer.given}}`,
    });
  });
});

it('asks for values after two braces, in any script, until the tag is closed', () => {
  expect(valueQuery('Dear {{cus')).toEqual({ text: 'cus', length: 5 });
  expect(valueQuery('{{ Ім')).toEqual({ text: 'Ім', length: 5 });
  for (const text of ['', '{', '{{order}}', '{{order}} a', '{{vary "a']) expect(valueQuery(text)).toBeUndefined();
});

it('finds values by name and by label, those that begin with it first', () => {
  expect(findValues('cus', sampleValues('en')).map(({ name }) => name)).toEqual(['customer.given', 'customer.address']);
  expect(findValues('ім', sampleValues('uk'))[0]?.name).toBe('customer.given');
  expect(findValues('', sampleValues('en'))).toHaveLength(VARIABLES.length + 1);
  expect(findValues('zzz', sampleValues('en'))).toEqual([]);
});

it('tells bodies that chips can show whole from those with open ends', () => {
  for (const body of ['', '{{order}}', '{{#if a}}{{else}}{{/if}}', '{{nonsense}}'])
    expect(hasWholeTags(body)).toBe(true);
  for (const body of ['{{', 'a }}', '{{#if a}}', '{{/if}}{{#if a}}', '{{order']) expect(hasWholeTags(body)).toBe(false);
});
