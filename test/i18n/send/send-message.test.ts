import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { DraftProblem, DraftProblemKind } from '../../../src/engine';
import { sendMessage, sendWordsFor, toldAtSend } from '../../../src/i18n';

/** What Outlook shows of a text at Send, in characters. */
const MOST = 500;
const KINDS = ['placeholder', 'wrong_name', 'internal_note', 'confidential', 'hostile_tone', 'attachment'] as const;
/** Half of a character. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
const NUDGE = { minutes: 15, emails: 15 };

const problem = (kind: DraftProblemKind, text: string): DraftProblem => ({ kind, text, start: 0, end: 0, rule: kind });

describe.each(LANGUAGES)('what is said of a draft in %s', (language) => {
  const words = sendWordsFor(language);

  it('names what was found, with its words in quotation marks, and leaves the choice to the agent', () => {
    const text = sendMessage(
      words,
      [problem('placeholder', '[Name]'), problem('hostile_tone', 'calm down')],
      undefined,
    );
    expect(text).toBe(
      `${words.found.placeholder}: ${words.quote('[Name]')}. ${words.found.hostile_tone}: ${words.quote('calm down')}. ${words.asItIs}`,
    );
  });

  it('ends with what is left of the pause instead, where the mail that is answered is cooling', () => {
    const text = sendMessage(words, [problem('placeholder', '[Name]')], { minutes: 4, emails: 3 });
    expect(text.endsWith(`. ${words.stillCooling(4, 3)}`)).toBe(true);
    expect(text).not.toContain(words.asItIs);
    expect(sendMessage(words, [], { minutes: 4, emails: 3 })).toBe(words.stillCooling(4, 3));
  });

  it('has words of its own for every kind, without blame and exclamation', () => {
    const all = KINDS.map((kind) => words.found[kind]);
    expect(new Set(all).size).toBe(KINDS.length);
    for (const one of all) expect(one).toMatch(/^[A-ZА-ЯЄІ][^!?.:]{5,60}$/);
    expect(words.asItIs).toMatch(/^[^!]{20,80}\.$/);
  });

  it('fits into what Outlook shows, is never cut in its own words, and holds no hidden characters, whatever the draft says', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.constantFrom('“'.repeat(999), '\u202e\u0000\u200b\n\t</b>', '\ud83d\ude00'.repeat(80), 'щ'.repeat(5_000)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...KINDS), hostile), { maxLength: 6 }),
        fc.boolean(),
        (all, pauses) => {
          const told = toldAtSend(
            words,
            all.map(([kind, text]) => problem(kind, text)),
          );
          const nudge = pauses ? NUDGE : undefined;
          const text = sendMessage(words, told, nudge);
          expect(text.length).toBeLessThanOrEqual(MOST);
          expect(text.endsWith(nudge ? words.stillCooling(15, 15) : words.asItIs)).toBe(true);
          expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
          expect(text).not.toMatch(HALF);
        },
      ),
    );
  });
});

describe('what is told at Send', () => {
  const words = sendWordsFor('en');

  it('is the two worst of what Send has words for, each once', () => {
    const found = [
      problem('internal_note', 'a'),
      problem('internal_note', 'a'),
      problem('cliche', 'b'),
      problem('placeholder', 'c'),
      problem('hostile_tone', 'd'),
    ];
    expect(toldAtSend(words, found).map(({ text }) => text)).toEqual(['a', 'c']);
  });

  it('shows no more of a secret than it takes to find it', () => {
    const text = sendMessage(words, [problem('confidential', '4111 1111 1111 1111')], undefined);
    expect(text).toContain('“4111…”');
    expect(text).not.toContain('1111');
  });

  it('is cut where it is long', () => {
    const text = sendMessage(words, [problem('internal_note', 'word '.repeat(100))], undefined);
    expect(text).toMatch(/“(?:word ){5,12}word…”/);
  });
});
