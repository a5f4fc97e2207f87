/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { CareStep } from '../../../src/session';
import { LATER_WORDS } from '../../strings-for';
import { renderPane } from '../render-pane';
import { NOW, samplePane } from '../sample-panes';

const words = LATER_WORDS.en.promises;
const step = (care: CareStep) => ({ do: 'care', step: care });
const DAY = 86_400_000;
const cardOf = (text: RegExp) =>
  within(screen.getByRole('heading', { level: 2, name: text }).closest('li') as HTMLElement);

describe('the list of promises', () => {
  it('names each by its words, with when and to whom, under one heading each', async () => {
    await renderPane('promises');
    expect(screen.getByRole('heading', { level: 1, name: 'Promises' })).toBeTruthy();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings[0]).toBe('“Your refund reaches you by Friday”');
    expect(screen.getByText('Late: yesterday, Friday')).toBeTruthy();
    expect(screen.getByText('Today: by 16:30')).toBeTruthy();
    expect(screen.getByText(/^Later: Wednesday, 25/)).toBeTruthy();
    expect(screen.getByText('Ivan Petrov · order 4471')).toBeTruthy();
  });

  it('leads first to the letter for the first late one', async () => {
    const { user, session } = await renderPane('promises');
    await user.click(screen.getByRole('button', { name: 'Tell Ivan about the delay' }));
    expect(session.done).toEqual([step({ care: 'tell', promise: 'a' })]);
  });

  it('keeps and removes each by itself', async () => {
    const { user, session } = await renderPane('promises');
    await user.click(cardOf(/by 16:30/).getByRole('button', { name: words.kept }));
    await user.click(cardOf(/refund/).getByRole('button', { name: words.remove }));
    expect(session.done).toEqual([step({ care: 'keep', promise: 'b' }), step({ care: 'remove', promise: 'a' })]);
  });

  it('says of each button which promise it is about', async () => {
    await renderPane('promises');
    for (const name of [words.kept, words.move, words.snooze, words.remove]) {
      const [first] = screen.getAllByRole('button', { name });
      const about = first?.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(about)?.textContent).toContain('refund');
    }
  });

  it('moves to tomorrow, to three business days on, or to any day that is not over', async () => {
    const pane = samplePane('promises', 'en');
    if (pane.kind !== 'promises') throw new Error(pane.kind);
    const { user, session } = await renderPane(pane);
    const move = () => cardOf(/refund/).getByRole('button', { name: words.move, expanded: false });
    await user.click(move());
    await user.click(screen.getByRole('button', { name: words.tomorrow }));
    await user.click(move());
    await user.click(screen.getByRole('button', { name: /business days/ }));
    await user.click(move());
    const group = within(screen.getByRole('group', { name: words.moveTo }));
    const set = group.getByRole('button', { name: words.move });
    expect(set.getAttribute('aria-disabled')).toBe('true');
    const field = group.getByLabelText(words.otherDay);
    await user.type(field, '2026-11-20');
    await user.click(set);
    await user.clear(field);
    await user.type(field, '2026-11-27');
    await user.click(set);
    expect(session.done).toEqual([
      step({ care: 'move', promise: 'a', due: pane.tomorrow }),
      step({ care: 'move', promise: 'a', due: pane.soon }),
      step({ care: 'move', promise: 'a', due: Date.UTC(2026, 10, 27, 22) - 1 }),
    ]);
  });

  it('snoozes for an hour or until tomorrow morning', async () => {
    const pane = samplePane('promises', 'en');
    if (pane.kind !== 'promises') throw new Error(pane.kind);
    const { user, session } = await renderPane(pane);
    const snooze = () => cardOf(/16:30/).getByRole('button', { name: words.snooze });
    await user.click(snooze());
    await user.click(screen.getByRole('button', { name: words.inAnHour }));
    await user.click(snooze());
    await user.click(screen.getByRole('button', { name: words.morning }));
    expect(session.done).toEqual([
      step({ care: 'snooze', promise: 'b', until: NOW + 3_600_000 }),
      step({ care: 'snooze', promise: 'b', until: pane.morning }),
    ]);
    expect(pane.morning).toBe(Date.UTC(2026, 10, 21, 7) + DAY);
  });

  it('closes its choices on Esc before it is left', async () => {
    const { user, session } = await renderPane('promises');
    await user.click(cardOf(/refund/).getByRole('button', { name: words.move }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: words.moveTo })).toBeNull();
    expect(session.done).toEqual([]);
    await user.keyboard('{Escape}');
    expect(session.done).toEqual([{ do: 'back' }]);
  });

  it('offers to undo what was done last', async () => {
    const { user, session } = await renderPane('promises-undo');
    expect(screen.getByText(words.done.keep)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: words.undo }));
    expect(session.done).toEqual([step({ care: 'undo' })]);
  });

  it('says so when nothing is open', async () => {
    await renderPane('promises-none');
    expect(screen.getByText('No promises open.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.kept })).toBeNull();
  });

  it.each([
    ['promises-find', words.first.find],
    ['promises-wait', words.first.wait],
  ])('says in %s what comes before the letter', async (sample, line) => {
    await renderPane(sample);
    expect(screen.getByText(line)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /about the delay/ })).toBeNull();
  });

  it('opens an email of the customer that this pane has shown', async () => {
    const { user, session } = await renderPane('promises-open');
    await user.click(screen.getByRole('button', { name: words.openEmail }));
    expect(session.done).toEqual([step({ care: 'open-customer', promise: 'a' })]);
  });

  it('names a promise without its words by where it was made, and says why they are missing', async () => {
    await renderPane('promises-unworded-long');
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual([words.unworded.here, words.unworded.holding, words.unworded.elsewhere]);
    expect(screen.getByText(words.wordsStay)).toBeTruthy();
    expect(screen.getByText(words.problem['not-kept'])).toBeTruthy();
    expect(screen.getByText('Snoozed until 10:41')).toBeTruthy();
  });

  it('lists below who waits for whom, to be opened or put away', async () => {
    const { user, session } = await renderPane('promises-waiting');
    expect(screen.getByRole('heading', { name: words.unansweredHead })).toBeTruthy();
    expect(screen.getByRole('heading', { name: words.waitingHead })).toBeTruthy();
    expect(screen.getByText(/3 more/)).toBeTruthy();
    const ivan = within(screen.getByText('Ivan Petrov').closest('li') as HTMLElement);
    await user.click(ivan.getByRole('button', { name: 'Open' }));
    await user.click(ivan.getByRole('button', { name: words.putAway }));
    expect(session.done).toEqual([
      step({ care: 'open-conversation', conversation: 'd' }),
      step({ care: 'put-away', conversation: 'd' }),
    ]);
  });
});

describe('a late promise above an open email', () => {
  it('leads to its letter, or is kept', async () => {
    const { user, session } = await renderPane('calm-late');
    expect(screen.getByText(/^You promised: “Your refund/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tell Ivan about the delay' }));
    await user.click(screen.getByRole('button', { name: words.kept }));
    expect(session.done).toEqual([step({ care: 'tell', promise: 'p' }), step({ care: 'keep', promise: 'p' })]);
  });

  it('says without its words that there is one', async () => {
    await renderPane('calm-late-unworded');
    expect(screen.getByText(words.promisedUnworded.elsewhere)).toBeTruthy();
    expect(screen.getByText('Late: today, by 9:00')).toBeTruthy();
  });

  it('can only be kept while the email cools', async () => {
    await renderPane('cooling-late-long');
    expect(screen.getByRole('button', { name: words.kept })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /about the delay/ })).toBeNull();
  });

  it('can be taken back after it was kept', async () => {
    const { user, session } = await renderPane('calm-kept');
    await user.click(screen.getByRole('button', { name: words.undo }));
    expect(session.done).toEqual([step({ care: 'undo' })]);
  });
});

describe('the foot', () => {
  it('leads to the list while any promise is open, with how many are due', async () => {
    const { user, session } = await renderPane('calm-late');
    await user.click(screen.getByRole('button', { name: /2\spromises due/ }));
    expect(session.done).toEqual([{ do: 'show', view: 'promises' }]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('only names them where none is due, and has nothing where none is open', async () => {
    const { show } = await renderPane('calm-kept');
    expect(screen.getByRole('button', { name: 'Promises' })).toBeTruthy();
    await show('calm');
    expect(screen.queryByRole('button', { name: /promise/i })).toBeNull();
  });
});

it('is reached from the settings, also while none is open', async () => {
  const { user, session } = await renderPane('settings');
  await user.click(screen.getByRole('button', { name: 'Promises' }));
  expect(session.done).toEqual([{ do: 'show', view: 'promises' }]);
});
