/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { LANGUAGES } from '../../src/engine';
import { stringsFor } from '../strings-for';
import { renderPane } from './render-pane';
import { sampleNames, samplePane, sampleState } from './sample-panes';

const en = stringsFor('en');

describe.each(LANGUAGES)('the pane in %s', (language) => {
  it.each(sampleNames())('draws %s under one title, in the language of the agent', async (name) => {
    await renderPane(samplePane(name, language), { language });
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.textContent).not.toBe('');
    expect(title.closest('[lang]')?.getAttribute('lang')).toBe(language);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });
});

it('leaves the view before standing while the code of the next one loads', async () => {
  const { show } = await renderPane('calm');
  await show('letters');
  expect(await screen.findByRole('heading', { level: 1, name: en.lettersTitle })).toBeTruthy();
  expect(screen.queryByText('Maria Ivanova')).toBeNull();
});

it('shows a verdict in the moment it is there, though the email before was still being read on the screen', async () => {
  const { session } = await renderPane('reading');
  act(() => {
    flushSync(() => session.show(sampleState(samplePane('cooling', 'en'))));
    expect(screen.getByRole('heading', { level: 1, name: en.coolTitle(5) })).toBeTruthy();
  });
});

it('asks for an idle moment to fetch the later views once a verdict stands, and no longer when it is taken down', async () => {
  const stop = jest.fn();
  const whenIdle = jest.fn(() => stop);
  const { show, close } = await renderPane('reading', { whenIdle });
  expect(whenIdle).not.toHaveBeenCalled();
  await show('calm');
  await show('cooling');
  expect(whenIdle).toHaveBeenCalledTimes(1);
  expect(stop).not.toHaveBeenCalled();
  close();
  expect(stop).toHaveBeenCalledTimes(1);
});

it('says that something went wrong when a view cannot be drawn, and starts again when asked', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const restart = jest.fn();
  const clean = () => {
    throw new Error('no policy');
  };
  const { user } = await renderPane('preview', { cleanForPage: clean, restart });
  expect(await screen.findByRole('heading', { level: 1, name: en.brokenTitle })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: en.reload }));
  expect(restart).toHaveBeenCalledTimes(1);
  silent.mockRestore();
});

it('shows the next state, though the one before could not be drawn', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const clean = () => {
    throw new Error('no policy');
  };
  const { show } = await renderPane('preview', { cleanForPage: clean });
  expect(await screen.findByRole('heading', { level: 1, name: en.brokenTitle })).toBeTruthy();
  await show('cooling');
  expect(await screen.findByRole('heading', { level: 1, name: en.coolTitle(5) })).toBeTruthy();
  silent.mockRestore();
});

it('says the same about a bug behind the pane', async () => {
  await renderPane('calm', { bug: { error: new Error('behind'), outdated: false } });
  expect(screen.getByRole('heading', { level: 1, name: en.brokenTitle })).toBeTruthy();
});

it('asks for a fresh start, and speaks of no mistake, when a part of it is no longer to be had', async () => {
  await renderPane('calm', { bug: { error: new Error('gone'), outdated: true } });
  expect(screen.getByRole('heading', { level: 1, name: en.outdatedTitle })).toBeTruthy();
  expect(screen.getByRole('button', { name: en.reload })).toBeTruthy();
});

it('stops listening when it is taken down', async () => {
  const { session, close, show } = await renderPane('calm');
  close();
  await show('cooling');
  expect(session.done).toEqual([]);
  expect(document.querySelector('h1')).toBeNull();
});

it.each([
  ['not-saved', { kind: 'not-saved' }, en.problem['store-refused']],
  ['newer-data', { kind: 'newer-data' }, en.newerData],
] as const)('shows the notice %s as one line above the foot', async (_, notice, words) => {
  await renderPane('calm', { notice });
  expect(screen.getByRole('contentinfo').firstElementChild?.textContent).toBe(words);
});

it('offers data that could not be read as a file', async () => {
  const saved: Blob[] = [];
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob);
      return 'blob:1';
    },
    revokeObjectURL: () => undefined,
  });
  const { user } = await renderPane('calm', { notice: { kind: 'broken-data', text: '{"version":' } });
  await user.click(screen.getByRole('button', { name: en.download }));
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(saved[0]?.size).toBe(11);
  clicked.mockRestore();
});
