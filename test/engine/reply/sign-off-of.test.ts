import type { LetterPart, Line } from '../../../src/engine/reply/letter-part';
import { linesOf } from '../../../src/engine/reply/letter-part';
import { signOffOf, signOffWords } from '../../../src/engine/reply/sign-off-of';

const NAME: Line = [{ text: 'Elena', variable: 'agent.name' }];
const TITLE: Line = [{ text: 'Care', variable: 'agent.title' }];
const paragraph = (...lines: readonly (string | Line)[]): LetterPart => ({
  kind: 'paragraph',
  lines: lines.map((line) => (typeof line === 'string' ? [{ text: line }] : line)),
});
const text = (parts: readonly LetterPart[]): string =>
  parts
    .map((part) =>
      linesOf(part)
        .map((line) => line.map((span) => span.text).join(''))
        .join(' / '),
    )
    .join(' // ');
const signed = (parts: readonly LetterPart[], signOff: string, agentTitle = '', end = ''): string =>
  text(signOffOf(parts, { signOff, agentTitle }, end));

describe('signOffOf', () => {
  it('puts the brand’s words in the place of those above the name', () => {
    expect(signed([paragraph('Kind regards', NAME, 'Northwind')], 'Yours ever')).toBe('Yours ever / Elena / Northwind');
    expect(signed([paragraph(NAME)], 'Yours ever')).toBe('Yours ever / Elena');
    expect(signed([paragraph('Kind regards'), paragraph(NAME)], 'Yours ever')).toBe('Yours ever / Elena');
  });

  it.each([
    ['С уважение', ',', 'С уважение,'],
    ['С уважение,', ',', 'С уважение,'],
    ['Be well!', ',', 'Be well!'],
    ['З повагою', '', 'З повагою'],
  ])('ends %j in a language that puts %j as %j', (words, end, shown) => {
    expect(signed([paragraph('x', NAME)], words, '', end)).toBe(`${shown} / Elena`);
  });

  it('prints the title under the name, once', () => {
    expect(signed([paragraph('Regards', NAME, 'Northwind')], '', 'Ninja')).toBe('Regards / Elena / Ninja / Northwind');
    expect(signed([paragraph('Regards', NAME, TITLE)], '', 'Ninja')).toBe('Regards / Elena / Care');
  });

  it('leaves a sign-off as it is without words, and one without a name whatever they are', () => {
    const letter = [paragraph('Regards', NAME, TITLE)];
    expect(signOffOf(letter, { signOff: '', agentTitle: '' }, ',')).toEqual(letter);
    const nameless = [paragraph('The team')];
    expect(signOffOf(nameless, { signOff: 'Regards', agentTitle: 'Ninja' }, ',')).toEqual(nameless);
    expect(signOffOf([], { signOff: 'Regards', agentTitle: 'Ninja' }, ',')).toEqual([]);
  });
});

describe('signOffWords', () => {
  it.each([
    ['the words above the name', [paragraph('Regards', NAME, TITLE, 'Northwind')], 'Regards'],
    [
      'paragraphs before it',
      [paragraph('Be well.'), paragraph('Regards', NAME), paragraph('Ask me')],
      'Be well. // Regards',
    ],
    ['what stands before it in its line', [paragraph([{ text: 'Regards, ' }, ...NAME])], 'Regards,'],
    ['nothing where the name is all', [paragraph(NAME, TITLE)], ''],
    ['nothing of a space before it', [paragraph([{ text: ' ' }, ...NAME])], ''],
    ['a sign-off without a name', [paragraph('The team', 'Northwind')], 'The team / Northwind'],
  ] as const)('keeps %s', (_, parts, words) => {
    expect(text(signOffWords(parts))).toBe(words);
  });
});
