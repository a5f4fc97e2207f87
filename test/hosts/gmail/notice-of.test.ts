import type { Language, Pane } from '../../../src/engine';
import { noticeOf } from '../../../src/hosts/gmail/notice-of';
import type { Action } from '../../../src/session';

const EMPTY: Pane = { kind: 'no-email' };
const SETTINGS = { kind: 'settings' } as Pane;
const another: Action = { do: 'answered-another' };
const forget: Action = { do: 'forget' };
const set: Action = { do: 'set', settings: { company: 'Northwind' } };

const WORDS: readonly (readonly [Language, RegExp, RegExp, RegExp])[] = [
  ['en', /20 seconds/, /forgotten/, /^Saved\.$/],
  ['bg', /20\u00a0секунди/, /забравено/, /^Запазено\.$/],
  ['ru', /20\u00a0секунд /, /забыто/, /^Сохранено\.$/],
  ['uk', /20\u00a0секунд /, /забуто/, /^Збережено\.$/],
];

describe.each(WORDS)('the line at the foot of Gmail in %s', (language, tooSoon, forgotten, saved) => {
  it('says that another email was counted too soon, and nothing where it counts', () => {
    expect(noticeOf([another], EMPTY, false, language)).toMatch(tooSoon);
    expect(noticeOf([another], EMPTY, true, language)).toBeUndefined();
  });

  it('says that everything is forgotten', () => {
    expect(noticeOf([forget], SETTINGS, true, language)).toMatch(forgotten);
  });

  it('says that settings are saved, on the card of settings alone', () => {
    expect(noticeOf([set], SETTINGS, true, language)).toMatch(saved);
    expect(noticeOf([set], EMPTY, true, language)).toBeUndefined();
  });
});

describe('the line at the foot of Gmail', () => {
  it('is about any of several things that one click did', () => {
    expect(noticeOf([set, { do: 'back' }], SETTINGS, true, 'en')).toBe('Saved.');
    expect(noticeOf([{ do: 'back' }, forget], EMPTY, true, 'en')).toBe('Everything is forgotten.');
  });

  it('is not there where the card says it, or nothing was clicked', () => {
    expect(noticeOf([], SETTINGS, true, 'en')).toBeUndefined();
    expect(noticeOf([{ do: 'show', view: 'settings' }], SETTINGS, false, 'en')).toBeUndefined();
    expect(noticeOf([{ do: 'use' }], EMPTY, true, 'en')).toBeUndefined();
  });
});
