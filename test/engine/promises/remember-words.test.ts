import fc from 'fast-check';
import {
  EMPTY_MEMORY,
  NO_PROMISE_TEXTS,
  notePromise,
  openDocument,
  PROMISE_TEXTS_DOCUMENT,
  putAway,
  rememberName,
  rememberWords,
  settleTexts,
  toldPromises,
} from '../../../src/engine';
import { senderKey } from '../../../src/engine/memory/key-for';

const MAILBOX = 'elena@northwind.example';
const NOW = Date.UTC(2026, 10, 20, 9, 30);
const DAY = 24 * 3_600_000;
const told = { id: 'p', words: 'by Friday', to: [{ name: 'Ivan Petrov', address: 'Ivan@Customer.example' }] };
const one = rememberWords(NO_PROMISE_TEXTS, told, MAILBOX, NOW);
const memory = notePromise(EMPTY_MEMORY, 'p', { due: NOW, kind: 'answer', conversation: 'c' }, NOW);

describe('rememberWords', () => {
  it('keeps the words, the first who was written to, and under which key their mail is known', () => {
    expect(one.entries).toEqual({
      p: {
        words: 'by Friday',
        to: { name: 'Ivan Petrov', sender: senderKey(MAILBOX, 'ivan@customer.example') },
        at: NOW,
      },
    });
  });

  it('names who has no name by the address', () => {
    const named = rememberWords(
      NO_PROMISE_TEXTS,
      { ...told, to: [{ name: ' ', address: 'i@c.example' }] },
      MAILBOX,
      NOW,
    );
    expect(named.entries['p']?.to?.name).toBe('i@c.example');
    expect(
      rememberWords(NO_PROMISE_TEXTS, { ...told, to: [{ name: 'Ivan', address: ' ' }] }, MAILBOX, NOW).entries['p'],
    ).not.toHaveProperty('to');
  });

  it('is the very same where nothing is new, however late that is told', () => {
    expect(rememberWords(one, told, MAILBOX, NOW + DAY)).toBe(one);
    expect(rememberWords(one, { ...told, words: 'by Monday', to: [] }, MAILBOX, NOW)).toBe(one);
  });

  it('fills what was missing', () => {
    const bare = rememberWords(NO_PROMISE_TEXTS, { id: 'p', words: '', to: [] }, MAILBOX, NOW);
    const full = rememberWords(bare, { ...told, subject: 'My order' }, MAILBOX, NOW + DAY);
    expect(full.entries['p']).toEqual({ ...one.entries['p'], subject: 'My order', at: NOW });
  });

  it('keeps in one line, without what is hidden, what fits the document, whatever is told', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string({ maxLength: 400 }),
        fc.string({ maxLength: 400 }),
        (words, name, subject) => {
          const [read] = toldPromises([
            { id: 'p', words: `${words}\n\u202e${words}`, to: [{ name, address: name }], subject },
          ]);
          const texts = rememberWords(NO_PROMISE_TEXTS, read ?? told, MAILBOX, NOW);
          expect(openDocument(PROMISE_TEXTS_DOCUMENT, JSON.parse(JSON.stringify(texts))).state).toBe('sound');
          expect(JSON.stringify(texts)).not.toMatch(/\\n|\u202e/);
        },
      ),
    );
  });
});

describe('rememberName', () => {
  it('keeps a name with the day it was met last, and no more than 300', () => {
    const met = rememberName(NO_PROMISE_TEXTS, 's', 'Ivan Petrov', NOW);
    expect(met.names).toEqual({ s: { name: 'Ivan Petrov', at: NOW } });
    expect(rememberName(met, 's', 'Ivan Petrov', NOW + DAY - 1)).toBe(met);
    expect(rememberName(met, 's', 'Ivan Petrov', NOW + DAY).names['s']?.at).toBe(NOW + DAY);
    expect(rememberName(met, 't', ' ', NOW)).toBe(met);
    let all = met;
    for (let i = 1; i <= 300; i++) all = rememberName(all, `s${i}`, `Name ${i}`, NOW + i);
    expect(Object.keys(all.names)).toHaveLength(300);
    expect(all.names).not.toHaveProperty('s');
  });
});

describe('settleTexts', () => {
  it('is the very same beside a promise that is known, however old', () => {
    expect(settleTexts(one, memory, NOW + 4_000 * DAY)).toBe(one);
  });

  it('lets go of the words ninety days on where the promise is gone', () => {
    expect(settleTexts(one, EMPTY_MEMORY, NOW + 90 * DAY)).toBe(one);
    expect(settleTexts(one, EMPTY_MEMORY, NOW + 90 * DAY + 1).entries).toEqual({});
  });

  it('lets go of names and of what was put away thirty days on', () => {
    const texts = putAway(rememberName(NO_PROMISE_TEXTS, 's', 'Ivan', NOW), 'c', true, NOW);
    expect(settleTexts(texts, EMPTY_MEMORY, NOW + 30 * DAY)).toBe(texts);
    expect(settleTexts(texts, EMPTY_MEMORY, NOW + 30 * DAY + 1)).toMatchObject({ names: {}, putAway: {} });
    expect(putAway(texts, 'c', false, NOW).putAway).toEqual({});
  });

  it('holds nothing from before everything was forgotten, and what came after', () => {
    const forgotten = { ...memory, forgottenAt: NOW };
    const empty = settleTexts(one, forgotten, NOW);
    expect(empty).toEqual({ ...NO_PROMISE_TEXTS, forgottenAt: NOW });
    const after = rememberWords(empty, told, MAILBOX, NOW + 1);
    expect(settleTexts(after, forgotten, NOW + 2)).toBe(after);
    expect(settleTexts(after, { ...memory, forgottenAt: NOW + 9 }, NOW + 9).entries).toEqual({});
  });
});

describe('the stored words', () => {
  it.each([
    ['words that are none', { entries: { p: { words: 5, at: 1 } }, names: {} }],
    ['words longer than any', { entries: { p: { words: 'x'.repeat(201), at: 1 } }, names: {} }],
    ['somebody without a key', { entries: { p: { words: 'x', to: { name: 'Ivan' }, at: 1 } }, names: {} }],
    ['a name at no time', { entries: {}, names: { s: { name: 'Ivan' } } }],
    ['no names', { entries: {} }],
  ])('are broken with %s', (_, rest) => {
    expect(openDocument(PROMISE_TEXTS_DOCUMENT, { version: 1, ...rest }).state).toBe('broken');
  });

  it('of a newer release are shown', () => {
    expect(openDocument(PROMISE_TEXTS_DOCUMENT, { ...one, version: 2, more: true })).toMatchObject({
      state: 'newer',
      document: { entries: one.entries },
    });
  });
});
