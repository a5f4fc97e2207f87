/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { stringsFor } from '../strings-for';
import { renderPane } from './render-pane';

const en = stringsFor('en');

/** Presses a key with focus inside the pane, as by Tab. */
async function press(name: string, key: object) {
  const { session } = await renderPane(name);
  fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), key);
  return session.done;
}

it.each([
  ['calm', '1', 'question.en.warm'],
  ['calm', '3', 'holding.en.warm'],
  ['ready', '2', 'complaint.en.warm'],
])('in %s the key %s picks a letter', async (name, key, letter) => {
  expect(await press(name, { key })).toEqual([{ do: 'pick', letter }]);
});

it.each([
  ['the slash', { key: '/', code: 'Slash' }],
  ['the slash of a Cyrillic layout', { key: '.', code: 'Slash' }],
])('%s opens all replies', async (_, key) => {
  expect(await press('calm', key)).toEqual([{ do: 'show', view: 'letters' }]);
});

it.each(['why', 'continue', 'letters', 'preview', 'settings', 'report', 'export', 'forget'])(
  'Esc goes back from %s',
  async (name) => {
    expect(await press(name, { key: 'Escape' })).toEqual([{ do: 'back' }]);
  },
);

it.each([
  ['Esc in a main view', 'cooling', { key: 'Escape' }],
  ['a number while cooling', 'cooling', { key: '1' }],
  ['a number beyond the letters', 'calm', { key: '4' }],
  ['a number with Ctrl', 'calm', { key: '1', ctrlKey: true }],
  ['a number with Alt', 'calm', { key: '1', altKey: true }],
  ['a key held down', 'calm', { key: '1', repeat: true }],
  ['Esc that ends a composition', 'why', { key: 'Escape', isComposing: true }],
  ['a full stop', 'calm', { key: '.', code: 'Period' }],
])('%s does nothing', async (_, name, key) => {
  expect(await press(name, key)).toEqual([]);
});

it('numbers do nothing when keys are switched off, Esc still leads back', async () => {
  const { session, show } = await renderPane('calm', { keys: false });
  fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: '1' });
  await show('why');
  fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: 'Escape' });
  expect(session.done).toEqual([{ do: 'back' }]);
});

it('types into fields instead of acting', async () => {
  const { user, session } = await renderPane('letters');
  await user.type(screen.getByRole('searchbox', { name: en.search }), '/');
  expect(session.done).toEqual([{ do: 'look', changes: { search: '/' } }]);
});

it('names the keys to assistive technology only while they act', async () => {
  const { show } = await renderPane('calm');
  expect(screen.getByRole('button', { name: en.allReplies }).getAttribute('aria-keyshortcuts')).toBe('/');
  await show('calm', { keys: false });
  expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
});

describe('a listener above the pane, as Office.js has one', () => {
  const heard = jest.fn((event: KeyboardEvent) => event.key);
  beforeEach(() => {
    heard.mockClear();
    window.addEventListener('keydown', heard);
  });
  afterEach(() => window.removeEventListener('keydown', heard));
  const heardKeys = () => heard.mock.results.map(({ value }): unknown => value);

  it('hears no key that acted in the pane', async () => {
    expect(await press('why', { key: 'Escape' })).toHaveLength(1);
    expect(heardKeys()).toEqual([]);
  });

  it('hears Esc where there is nothing to leave', async () => {
    await press('cooling', { key: 'Escape' });
    expect(heardKeys()).toEqual(['Escape']);
  });

  it('hears no Tab on what only the program focuses, so that the browser moves focus from there', async () => {
    await renderPane('why');
    const [title, card] = [screen.getByRole('heading', { level: 1 }), document.querySelector('li')];
    for (const place of [title, card]) {
      expect(place && fireEvent.keyDown(place, { key: 'Tab' })).toBe(true);
      expect(place && fireEvent.keyDown(place, { key: 'Tab', shiftKey: true })).toBe(true);
    }
    expect(heardKeys()).toEqual([]);
  });

  it('hears Tab on a control', async () => {
    await renderPane('why');
    fireEvent.keyDown(screen.getByRole('button', { name: en.showWords }), { key: 'Tab' });
    expect(heardKeys()).toEqual(['Tab']);
  });
});
