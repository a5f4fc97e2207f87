import fc from 'fast-check';
import { cardFor } from '../../src/cards';
import type { Card } from '../../src/cards';
import { FIRST_CHOICE, LANGUAGES, VARIABLES } from '../../src/engine';
import type { Choice } from '../../src/engine';
import { sampleNames, samplePane } from '../ui/sample-panes';
import { isCard } from './answer-schema';
import { hostilePane } from './hostile-pane';
import { SURROUNDINGS } from './sample-surroundings';

const bytesOf = (card: Card) => new TextEncoder().encode(JSON.stringify(card)).length;
const widgetsOf = (card: Card) => (card.sections ?? []).flatMap(({ widgets }) => widgets ?? []).length;

/** Everything typed into every value, as long as it can be. */
const typed = (text: string): Choice => ({
  ...FIRST_CHOICE,
  search: text,
  letter: 'hostile_our_fault.en.warm',
  values: Object.fromEntries(VARIABLES.map((variable) => [variable, text])),
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('<', '&', '"', '\u0001', '\ud800', '€', '👩‍👩‍👧', '\n', 'Щ', "'"),
  fc.constantFrom('<a href="https://evil.example">', '<img src=x>', '</b>', '{{greeting}}'),
);
/** How often it is repeated, which is told in short where a run fails. */
const often = fc.constantFrom(1, 30, 3000);

describe('a card', () => {
  it.each(sampleNames())('keeps the limits of Gmail whatever stands in the pane: %s', (name) => {
    fc.assert(
      fc.property(
        text,
        often,
        fc.constantFrom(1, 3, 200),
        fc.constantFrom(...LANGUAGES),
        (part, repeated, times, language) => {
          const words = part.repeat(repeated);
          const pane = hostilePane(samplePane(name, language), words, times);
          const card = cardFor(pane, { ...SURROUNDINGS, language, choice: typed(words) });
          isCard(card);
          expect(isCard.errors ?? []).toEqual([]);
          expect(bytesOf(card)).toBeLessThanOrEqual(32_000);
          expect(widgetsOf(card)).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('cuts a long list, with buttons to the rest of it and back', () => {
    const pane = samplePane('letters-many', 'en');
    const first = JSON.stringify(cardFor(pane, SURROUNDINGS));
    expect(first).toContain('980 more');
    expect(first).not.toContain('Previous ones');
    const last = JSON.stringify(cardFor(pane, { ...SURROUNDINGS, page: 999 }));
    expect(last).toContain('Previous ones');
    expect(last).toMatch(/Change of delivery address 1000/);
  });

  it('shows every letter of a long list on one of its pages', () => {
    const pane = samplePane('letters-many', 'en');
    const pages = Array.from({ length: 60 }, (_, page) => JSON.stringify(cardFor(pane, { ...SURROUNDINGS, page })));
    for (const number of [1, 20, 21, 500, 1000]) {
      expect(pages.some((page) => page.includes(`address ${number}</b>`))).toBe(true);
    }
  });
});
