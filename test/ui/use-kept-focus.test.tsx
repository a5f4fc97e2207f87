/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../strings-for';
import { renderPane } from './render-pane';
import { samplePane } from './sample-panes';

const en = stringsFor('en');
const title = () => screen.getByRole('heading', { level: 1 });

it('leaves focus where it is while states come and go by themselves', async () => {
  const { show } = await renderPane('cooling');
  await show('middle');
  await show('ready');
  expect(document.activeElement).toBe(document.body);
});

it('keeps focus on a control that stays', async () => {
  const { show } = await renderPane('cooling');
  const open = screen.getByRole('button', { name: en.open });
  open.focus();
  await show('middle');
  expect(document.activeElement).toBe(open);
});

it('moves focus to the title of the new state when the focused control has disappeared', async () => {
  const { show } = await renderPane('middle');
  screen.getByRole('button', { name: en.continue }).focus();
  await show('ready');
  expect(document.activeElement).toBe(title());
  await show('calm');
  expect(document.activeElement).toBe(title());
});

it.each([
  ['cooling', en.why, 'why'],
  ['cooling', en.continue, 'continue'],
  ['cooling', en.settings, 'settings'],
  ['letters', en.back, 'calm'],
])('from %s, %s leads to the title of %s', async (from, button, to) => {
  const { user, show } = await renderPane(from);
  await user.click(screen.getByRole('button', { name: button }));
  await show(to);
  expect(document.activeElement).toBe(title());
});

it('leads to the search from All replies, where one types at once', async () => {
  const { user, show } = await renderPane('calm');
  await user.click(screen.getByRole('button', { name: en.allReplies }));
  await show('letters');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('moves focus to the title when a letter is picked', async () => {
  const { user, show } = await renderPane('calm');
  await user.keyboard('{Tab}2');
  await user.click(screen.getByRole('button', { name: /Thanks for the kind words/ }));
  await show('preview');
  expect(document.activeElement).toBe(title());
});

it('does not take focus back when it has left the pane', async () => {
  const outside = document.body.appendChild(document.createElement('button'));
  const { show } = await renderPane('middle');
  screen.getByRole('button', { name: en.continue }).focus();
  outside.focus();
  await show('ready');
  expect(document.activeElement).toBe(outside);
  outside.remove();
});

it('does not follow when another email is opened that was left in a sub-view', async () => {
  const { show } = await renderPane('calm');
  await show('why');
  expect(document.activeElement).toBe(document.body);
});

it('keeps focus on the count button when it turns into Undo and back', async () => {
  const { user, show } = await renderPane('middle');
  const count = screen.getByRole('button', { name: en.countOne });
  await user.click(count);
  await show('undo');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: en.undoCount }));
  await show('middle');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: en.countOne }));
});

it('moves focus to the title when the thought is skipped', async () => {
  const { user, show } = await renderPane('ready');
  await user.click(screen.getByRole('button', { name: en.skipThought }));
  await show('ready-by-choice');
  expect(document.activeElement).toBe(title());
});

describe('Tab order', () => {
  const offers = ['Answer to a question', 'Thanks for the kind words', 'Holding reply'];
  it.each([
    ['calm', [en.allReplies, ...offers, en.settings]],
    ['cooling', [en.countOne, en.open, en.hold, en.why, en.continue, en.settings]],
    ['unknown', [en.countOne, en.hold, en.why, en.continue, en.settings]],
    ['holding-first', [en.countOne, en.hold, en.open, en.why, en.continue, en.settings]],
    ['held', [en.countOne, en.open, en.why, en.continue, en.settings]],
    [
      'why',
      [
        en.back,
        en.showWords,
        en.notHostileHere,
        en.hidden('insult'),
        en.notHostileHere,
        en.hidden('shouting'),
        en.notHostileHere,
        en.hidden('legal_threat'),
        en.backToFive,
        en.notHeated,
        LATER_WORDS.en.colleague.ask,
        en.wrongVerdict,
        en.settings,
      ],
    ],
    ['continue', [en.back, ...Object.values(en.reason), en.keep, en.muteConversation, en.settings]],
    [
      'continue-quiet',
      [en.back, ...Object.values(en.reason), en.keep, en.muteConversation, en.quietToday, en.settings],
    ],
    ['welcome', [en.welcomeStart, en.welcomeLeaveOff]],
    ['forget', [en.back, en.forgetKeep, en.forgetAll]],
    ['calm-hushed', [en.unhush, en.allReplies, ...offers, en.settings]],
    [
      'ready-by-choice',
      [en.allReplies, 'Sorry, our fault', 'Sorry, and what happens now', 'Holding reply', en.settings],
    ],
    [
      'preview',
      [
        en.back,
        en.replyLanguage,
        en.replyVoice,
        en.variable.fix.label,
        en.variable.line.label,
        'order 4471',
        '39.90 €',
        en.copy,
        LATER_WORDS.en.colleague.ask,
        en.openAsReply,
      ],
    ],
    ['unreadable', [en.retry, en.pickYourself, en.settings]],
    ['none', [en.settings]],
  ])('of %s is as seen', async (name, expected) => {
    const { user } = await renderPane(samplePane(name, 'en'));
    const names: string[] = [];
    const next = () => user.tab().then(() => document.activeElement !== document.body);
    while (await next()) {
      const control = document.activeElement as HTMLInputElement;
      const label = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent;
      names.push(label.replace('*', '').trim());
    }
    expect(names).toHaveLength(expected.length);
    names.forEach((found, index) => expect(found).toContain(expected[index]));
  });
});
