import { cardFor } from '../../src/cards';
import { LANGUAGES } from '../../src/engine';
import { sampleNames, samplePane } from '../ui/sample-panes';
import { isCard } from './answer-schema';
import { SURROUNDINGS } from './sample-surroundings';

const widget = (one: object) => ({ sections: [{ widgets: [one] }] });
const click = { action: { function: 'https://five.example/gmail/refresh', parameters: [{ key: 'a', value: 'b' }] } };

describe("the schema made of Google's protocol buffers", () => {
  it('takes a card of each widget that we use', () => {
    expect(isCard(widget({ textParagraph: { text: 'a' } }))).toBe(true);
    expect(isCard(widget({ buttonList: { buttons: [{ text: 'a', onClick: click, type: 'FILLED' }] } }))).toBe(true);
  });

  it.each([
    ['a misspelt field', widget({ textParagraph: { txt: 'a' } })],
    ['a misspelt widget', widget({ textParagraf: { text: 'a' } })],
    ['two widgets in one', widget({ textParagraph: { text: 'a' }, divider: {} })],
    ['a widget that is none', widget({})],
    [
      'a click with two ends',
      widget({ buttonList: { buttons: [{ onClick: { ...click, openLink: { url: 'https://a' } } }] } }),
    ],
    [
      'a parameter that is a number',
      widget({ textInput: { onChangeAction: { parameters: [{ key: 'a', value: 1 }] } } }),
    ],
    ['a type that nobody knows', widget({ textInput: { type: 'MANY_LINES' } })],
    ['a header at the wrong place', { title: 'a' }],
    ['sections that are no list', { sections: {} }],
    ['no card at all', 'card'],
  ])('refuses %s', (_, card) => {
    expect(isCard(card)).toBe(false);
  });
});

describe.each(LANGUAGES)('the cards in %s', (language) => {
  it.each(sampleNames())('are as Google takes them: %s', (name) => {
    for (const place of ['email', 'draft', 'home'] as const) {
      const card = cardFor(samplePane(name, language), { ...SURROUNDINGS, language, place });
      isCard(card);
      expect(isCard.errors ?? []).toEqual([]);
    }
  });
});
