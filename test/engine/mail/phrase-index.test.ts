import { createPhraseIndex } from '../../../src/engine/mail/phrase-index';
import { wordsOf } from '../../../src/engine/mail/words';

const index = createPhraseIndex(
  ['idiot*', 'you are a liar', 'bitch*', 'fuck', 'совесть есть'].map((phrase) => ({ phrase, value: phrase })),
);
const found = (text: string) => index.find(text, wordsOf(text)).map((match) => text.slice(match.start, match.end));

describe('finding phrases', () => {
  it.each([
    ['You IDIOTS!', ['IDIOTS']],
    ['you are,\na liar', ['you are,\na liar']],
    ['you are. a liar', []],
    ['stupid b*tch, f*** this', ['b*tch', 'f***']],
    ['f* off', []],
    ['Совесть есть?', ['Совесть есть']],
    ['nothing here', []],
  ])('in %j', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });
});
