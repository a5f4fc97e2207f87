import { cardFor } from '../../src/cards';
import { LANGUAGES } from '../../src/engine';
import { sampleNames, samplePane } from '../ui/sample-panes';
import { hostilePane } from './hostile-pane';
import { SURROUNDINGS } from './sample-surroundings';

/** What a customer would write to get a link, a picture or a button onto the card. */
const EVIL = '<a href="https://evil.example">Zyx</a><img src="https://evil.example/p.png"></b><button>Zyx</button>';

/** All texts of a card with the names under which they stand. */
function textsOf(
  value: unknown,
  path: readonly string[] = [],
): readonly (readonly [string, string, readonly string[]])[] {
  if (typeof value === 'string') return [[path.at(-1) ?? '', value, path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, [...path, key]));
}

const HTML_PLACES = ['text', 'bottomLabel'];
const isTyped = (path: readonly string[]) => path.includes('textInput') && path.at(-1) === 'value';
const isParameter = (path: readonly string[]) => path.includes('parameters');

describe.each(LANGUAGES)('what somebody wrote, on a card in %s', (language) => {
  it.each(sampleNames())('is text and nothing else: %s', (name) => {
    const pane = hostilePane(samplePane(name, language), EVIL, 1);
    const texts = textsOf(cardFor(pane, { ...SURROUNDINGS, language }));
    for (const [key, text, path] of texts) {
      if (isTyped(path) || isParameter(path)) continue;
      // Only our own few tags are left.
      const tags = text.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?(b|i|u)>$|^<br>$/.test(tag))).toEqual([]);
      if (!HTML_PLACES.includes(key)) expect(text).not.toMatch(/[<>]/);
      // No mail program makes a link of an address that is taken apart.
      expect(text).not.toMatch(/https?:\/\/evil|evil\.example/);
    }
  });

  it.each(sampleNames())('becomes neither an address nor a picture: %s', (name) => {
    const pane = hostilePane(samplePane(name, language), EVIL, 1);
    const texts = textsOf(cardFor(pane, { ...SURROUNDINGS, language }));
    const addresses = texts.filter(([key]) => ['function', 'url'].includes(key));
    for (const [, url] of addresses) expect(url).toMatch(/^https:\/\/five\.example\/(gmail\/[a-z-]+|edit)$/);
    expect(texts.filter(([key]) => ['imageUrl', 'iconUrl'].includes(key))).toEqual([]);
  });

  it.each(sampleNames().filter((name) => !/^(letters|settings|board|template|brand|check|preview)/.test(name)))(
    'stands on no button: %s',
    (name) => {
      const pane = hostilePane(samplePane(name, language), 'Zyx', 1);
      const texts = textsOf(cardFor(pane, { ...SURROUNDINGS, language }));
      const names = texts.filter(
        ([key, , path]) => key === 'text' && (path.includes('buttons') || path.includes('button')),
      );
      expect(names.map(([, text]) => text).filter((text) => text.includes('Zyx'))).toEqual([]);
    },
  );
});

describe('a card beside a heated email', () => {
  it.each(LANGUAGES)('shows none of its words before they are asked for, in %s', (language) => {
    const shown = samplePane('why-shown', language);
    const words = shown.kind === 'why' ? shown.items.flatMap((item) => item.words ?? []) : [];
    expect(words).toHaveLength(3);
    for (const name of ['cooling', 'middle', 'why', 'continue', 'held', 'cooling-threat']) {
      const card = JSON.stringify(cardFor(samplePane(name, language), { ...SURROUNDINGS, language }));
      for (const word of words) expect(card).not.toContain(word.trim());
    }
    const asked = JSON.stringify(cardFor(shown, { ...SURROUNDINGS, language }));
    for (const word of words) expect(asked).toContain(word.trim());
  });
});
