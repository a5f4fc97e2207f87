import fc from 'fast-check';
import { letters as bulgarian } from '../../../src/engine/languages/bg/letters';
import { letters as english } from '../../../src/engine/languages/en/letters';
import { letters as russian } from '../../../src/engine/languages/ru/letters';
import { letters as ukrainian } from '../../../src/engine/languages/uk/letters';
import { cleanValue } from '../../../src/engine/reply/clean-value';
import { letterBroken } from '../../../src/engine/reply/compile-letter';
import type { Letter, LetterBlock } from '../../../src/engine/reply/letter';
import type { LetterLook } from '../../../src/engine/reply/letter-look';
import { lettersVariables } from '../../../src/engine/reply/letters-variables';
import { renderLetter as render } from '../../../src/engine/reply/render-letter';
import type { RenderedLetter } from '../../../src/engine/reply/render-letter';
import type { LetterMoment } from '../../../src/engine/reply/letter-moment';
import type { LetterValues } from '../../../src/engine/reply/letter-values';
import { VARIABLES } from '../../../src/engine/reply/variables';
import type { Variable } from '../../../src/engine/reply/variables';
import { htmlFaults, htmlText } from './letter-markup';

const LETTERS = [...english, ...bulgarian, ...russian, ...ukrainian];
const LOOK: LetterLook = { mode: 'final', language: 'en', accent: '#0f6cbd' };
const PREVIEW: LetterLook = { ...LOOK, mode: 'preview' };
const MOMENT: LetterMoment = {
  now: Date.UTC(2026, 10, 25, 10),
  utcOffsetMinutes: 120,
  workDays: [1, 2, 3, 4, 5],
  variation: { seed: 1, times: 0 },
};
const ATTACK = '{{x}}<img src=x onerror=alert(1)>';

function renderLetter(one: Letter, values: LetterValues, look: LetterLook): RenderedLetter {
  return render(one, values, look, MOMENT);
}

function all(value: string | ((variable: Variable) => string)): Record<Variable, string> {
  const of = (variable: Variable): string => (typeof value === 'string' ? value : value(variable));
  return Object.fromEntries(VARIABLES.map((variable) => [variable, of(variable)])) as Record<Variable, string>;
}

function letter(...blocks: readonly (string | LetterBlock)[]): Letter {
  return {
    id: 'question.en.warm',
    occasion: 'question',
    language: 'en',
    voice: 'warm',
    months: 'January',
    blocks: blocks.map((block) => (typeof block === 'string' ? { role: 'answer', text: block } : block)),
  };
}

describe('renderLetter', () => {
  it.each(LETTERS.map((one) => [one.id, one] as const))('fills in %s with every value in html and text', (_, one) => {
    const values = all((variable) => `value of ${variable}`);
    const { html, text, missing, tooLong, broken } = renderLetter(one, values, { ...LOOK, language: one.language });
    expect({ missing, tooLong, broken }).toEqual({ missing: [], tooLong: false, broken: undefined });
    expect(htmlFaults(html ?? '')).toEqual([]);
    for (const { name } of lettersVariables(one)) {
      expect(htmlText(html ?? '')).toContain(`value of ${name}`);
      expect(text).toContain(`value of ${name}`);
    }
    expect(html).toContain(`<table lang="${one.language}"`);
    expect(`${html ?? ''}${text ?? ''}`).not.toMatch(/\{\{|\}\}|undefined|\[object/);
  });

  it.each(LETTERS.map((one) => [one.id, one] as const))('shows hostile values of %s as the text they are', (_, one) => {
    for (const look of [LOOK, PREVIEW, { ...PREVIEW, own: VARIABLES }]) {
      const { html, text } = renderLetter(one, all(ATTACK), { ...look, company: ATTACK, language: one.language });
      expect(htmlFaults(html ?? '')).toEqual([]);
      expect(html).not.toContain('<img');
      expect(htmlText(html ?? '')).toContain(ATTACK);
      expect(text).toContain(ATTACK);
    }
    const labelled = renderLetter(one, {}, { ...PREVIEW, labelOf: () => ATTACK });
    expect(htmlFaults(labelled.html ?? '')).toEqual([]);
    expect(htmlText(labelled.html ?? '')).toContain(ATTACK);
  });

  it.each(LETTERS.map((one) => [one.id, one] as const))(
    'gives nothing of %s while a required value is missing',
    (_, one) => {
      for (const { name, required } of lettersVariables(one)) {
        const { html, text, missing } = renderLetter(one, { ...all('x'), [name]: ' \u200b\n ' }, LOOK);
        expect(missing).toEqual(required ? [name] : []);
        expect(html === undefined).toBe(required);
        expect(text === undefined).toBe(required);
      }
    },
  );

  it('marks missing values and the agent’s own in the preview, and only there', () => {
    const one = letter('{{greeting}},', '{{line}}', '{{#if order}}Order {{order}}{{/if}} {{fix}}');
    const look: LetterLook = { ...PREVIEW, labelOf: (variable) => `the ${variable} & more`, own: ['fix', 'line'] };
    const { html, text, missing } = renderLetter(one, { greeting: 'Dear Ivan', fix: 'Done.' }, look);
    expect(missing).toEqual(['line']);
    expect(html).toContain('<mark data-missing>the line &amp; more</mark>');
    expect(html).toContain('<span data-own>Done.</span>');
    expect(text).toBe('Dear Ivan,\n\n[the line & more]\n\nDone.');
    const final = renderLetter(one, { greeting: 'Dear Ivan', line: 'Yes', fix: 'Done.' }, { ...look, mode: 'final' });
    expect(final.html).not.toMatch(/<mark|<span/);
  });

  it('names a placeholder after its variable when there is no better word', () => {
    expect(renderLetter(letter('{{line}}'), {}, PREVIEW).text).toBe('[line]');
  });

  it('drops blocks that come out empty', () => {
    const { html, text } = renderLetter(letter('A', '{{#if line}}{{line}}{{/if}}', '  \n ', 'B'), {}, LOOK);
    expect(text).toBe('A\n\nB');
    expect(html?.match(/<p /g)).toHaveLength(2);
  });

  it('makes paragraphs and lines of running text, and one line of everything else', () => {
    const one = letter('It is: {{fix}}', '{{order}}');
    const { html, text } = renderLetter(one, { fix: ' one\r\n two\n\n\n\nthree ', order: '12\n34\r56' }, LOOK);
    expect(text).toBe('It is: one\ntwo\n\nthree\n\n12 34 56');
    expect(html?.match(/<p /g)).toHaveLength(3);
    expect(html).toContain('It is: one<br>two</p>');
  });

  it.each([
    ['990 руб.', 'All of it: 990 руб. Then'],
    ['990 ₽', 'All of it: 990 ₽. Then'],
    ['990?', 'All of it: 990? Then'],
  ])('adds no full stop to %s that needs none', (amount, text) => {
    const one = letter('All of it: {{amount}}. Then {{fix}}, and {{amount}}.');
    expect(renderLetter(one, { amount, fix: 'more.' }, LOOK).text).toMatch(`${text} more., and ${amount}`);
    expect(renderLetter(one, { amount, fix: 'more.' }, LOOK).text).not.toMatch(/[.?]\.$/);
  });

  it('signs with the agent in bold and the company below, once', () => {
    const sign: LetterBlock = { role: 'sign_off', text: 'Regards,\n{{agent.name}}' };
    const look = { ...LOOK, company: 'Acme & Co' };
    const { html, text } = renderLetter(letter('Hello', sign), { 'agent.name': 'Anna' }, look);
    expect(html).toContain('Regards,<br><b style="font-weight:600">Anna</b></p>');
    expect(html).toMatch(/color:#616161">Acme &amp; Co<\/p>/);
    expect(text).toBe('Hello\n\nRegards,\nAnna\nAcme & Co');
    const named = letter({ role: 'sign_off', text: '{{agent.name}}, {{company}}' });
    expect(renderLetter(named, { 'agent.name': 'Anna', company: 'Acme' }, look).text).toBe('Anna, Acme');
    expect(renderLetter(letter('Hello'), {}, look).text).toBe('Hello');
  });

  it.each([
    ['#12AB9f', '#12ab9f'],
    ['red', '#0f6cbd'],
    ['#123', '#0f6cbd'],
    ['#123456;background:url(x)', '#0f6cbd'],
    ['#123456\n', '#0f6cbd'],
  ])('draws the rule for the accent %j in %s', (accent, drawn) => {
    expect(renderLetter(letter('A'), {}, { ...LOOK, accent }).html).toContain(`border-top:3px solid ${drawn};`);
  });

  it.each([
    ["'Open Sans', Arial", "font-family:'Open Sans', Arial;"],
    ['x"><script>', "font-family:'Segoe UI', Arial, sans-serif;"],
    ['a;color:red', "font-family:'Segoe UI', Arial, sans-serif;"],
  ])('takes the fonts %j only when they are plain', (fonts, style) => {
    expect(renderLetter(letter('A'), {}, { ...LOOK, fonts }).html).toContain(style);
  });

  it('says that a letter is too long and keeps only its text', () => {
    const values = all('<'.repeat(2000));
    const one = letter('{{line}}', '{{answer}}', '{{fix}}', '{{order}}', '{{by}}');
    const { html, text, tooLong } = renderLetter(one, values, LOOK);
    expect({ html, tooLong }).toEqual({ html: undefined, tooLong: true });
    expect(text).toHaveLength(5 * 2000 + 4 * 2);
    expect(renderLetter(one, values, PREVIEW)).toMatchObject({ tooLong: true, html: expect.any(String) as string });
  });

  it.each([
    ['{{greeting', 'syntax', 1, 2],
    ['Hello\n{{surname}}', 'variable', 2, 2],
    ['{{{line}}}', 'raw-output', 1, 0],
    ['{{line.length}}', 'variable', 1, 2],
    ['{{> x}}', 'partial', 1, 0],
  ])('reports %j as broken instead of showing it', (text, key, line, column) => {
    const one = letter('fine', text);
    for (const look of [LOOK, PREVIEW]) {
      const { broken, ...rest } = renderLetter(one, all('x'), look);
      expect(broken).toMatchObject({ key, line, column });
      expect(rest).toEqual({ missing: [], tooLong: false });
    }
    expect(letterBroken(one)).toMatchObject({ key });
    expect(lettersVariables(one)).toEqual([]);
  });

  it('tells the variables over all blocks in order of first use', () => {
    const one = letter('{{greeting}}{{#if order}}{{order}}{{/if}}', '{{by}}', '{{order}}');
    expect(lettersVariables(one)).toEqual([
      { name: 'greeting', required: true },
      { name: 'order', required: true },
      { name: 'by', required: true },
    ]);
    expect(letterBroken(one)).toBeUndefined();
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      ATTACK,
      '\u0001',
      '\u00010\u0001',
      '{{#if',
      '"><b>',
      '&lt;',
      '\ud800',
      '\u202eabc',
      'a\n\nb\nc',
      '\u0000',
    ),
  );
  const values = fc.record(Object.fromEntries(VARIABLES.map((name) => [name, anything])), { requiredKeys: [] });

  it('never throws, keeps to the allowed tags, and holds every value, whatever the values are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LETTERS),
        values,
        fc.boolean(),
        anything,
        anything,
        (one, given, preview, accent, company) => {
          const look: LetterLook = {
            ...(preview ? PREVIEW : LOOK),
            accent,
            company,
            fonts: company,
            own: ['line', 'fix'],
            labelOf: () => accent,
          };
          const { html, text, missing, broken } = renderLetter(one, given, look);
          expect(broken).toBeUndefined();
          expect(html === undefined).toBe(!preview && missing.length > 0);
          if (html === undefined || text === undefined) return;
          expect(htmlFaults(html)).toEqual([]);
          for (const { name } of lettersVariables(one)) {
            for (const line of cleanValue(name, given[name]).split('\n')) {
              expect(text).toContain(line);
              expect(htmlText(html)).toContain(line);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
