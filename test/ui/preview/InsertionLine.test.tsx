/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = stringsFor('en');
const words = LATER_WORDS.en.insertion;
const takeBack = () => screen.queryByRole('button', { name: words.takeBack });

it.each(['calm-compose', 'letters', 'preview-insert'])('%s: a letter is taken back by a key', async (name) => {
  const { user, session } = await renderPane(name, { inserted: { insertion: 'inserted' } });
  expect(screen.getByText(words.news.inserted)).toBeTruthy();
  await user.tab();
  expect(document.activeElement).toBe(takeBack());
  await user.keyboard('{Enter}');
  expect(session.done).toEqual([{ do: 'take-back' }]);
});

it('says why it stays, and offers another try only after a refusal', async () => {
  const { show } = await renderPane('calm-compose', { inserted: { insertion: 'stays' } });
  expect(screen.getByText(words.news.stays)).toBeTruthy();
  expect(takeBack()).toBeNull();
  await show('calm-compose', { inserted: { insertion: 'refused' } });
  expect(screen.getByText(words.news.refused)).toBeTruthy();
  expect(takeBack()).not.toBeNull();
});

it('is gone when the letter is, with focus on the title, and where no letters are', async () => {
  const { user, show } = await renderPane('calm-compose', { inserted: { insertion: 'inserted' } });
  await user.tab();
  await show('calm-compose', { inserted: { insertion: 'taken-back' } });
  expect(screen.queryByText(words.news['taken-back'])).toBeNull();
  expect(document.activeElement?.textContent).toBe(en.composeTitle);
  await show('settings', { inserted: { insertion: 'inserted' } });
  expect(takeBack()).toBeNull();
});

it('is said by the one live region', async () => {
  const { show } = await renderPane('calm-compose');
  await show('calm-compose', { announcement: { number: 1, announcement: { insertion: 'taken-back' } } });
  expect(screen.getByRole('status').textContent).toBe(words.news['taken-back']);
});

it('the preview tells of two signatures, and leaves them to Outlook with one click', async () => {
  const preview = samplePane('preview-insert', 'en');
  if (preview.kind !== 'preview') throw new Error('This is no preview.');
  const { user, session, show } = await renderPane({ ...preview, signature: 'doubled' });
  expect(screen.getByText(words.doubled)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: words.leaveToOutlook }));
  expect(session.done).toEqual([{ do: 'set', settings: { signature: 'program' } }]);
  await show({ ...preview, signature: 'outlook-adds-none' });
  expect(screen.getByText(words.outlookAddsNone)).toBeTruthy();
  expect(screen.queryByText(words.doubled)).toBeNull();
});
