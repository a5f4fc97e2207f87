import { FIRST_CHOICE } from '../../../src/engine';
import type { Choice, Desk } from '../../../src/engine';
import { paneFor } from '../../../src/engine/pane/pane-for';
import * as writing from '../../../src/engine/pane/writing';
import { aDesk, NOW } from './a-desk';

const NONE = { state: 'none' } as const;
const shown = (desk: Desk, choice: Partial<Choice> = {}) => paneFor(desk, NONE, { ...FIRST_CHOICE, ...choice }, NOW);

describe('where there are no emails', () => {
  it.each(['main', 'letters', 'preview', 'why'] as const)('the list of letters stands, alone: %s', (view) => {
    expect(shown(aDesk({ lettersOnly: true, writing }), { view })).toMatchObject({
      kind: 'letters',
      picks: false,
      alone: true,
    });
  });

  it('nothing is asked that is about emails, and settings are a step away', () => {
    const desk = aDesk({ lettersOnly: true, writing });
    const unknown = { ...desk, settings: { ...desk.settings, introduced: false } };
    expect(shown(unknown).kind).toBe('letters');
    expect(shown(unknown, { view: 'settings' })).toMatchObject({ kind: 'settings', alone: true });
  });

  it('waits until letters are there', () => {
    expect(shown(aDesk({ lettersOnly: true, writing, letters: {} })).kind).toBe('reading');
  });
});

it('elsewhere a mail program with nothing open says so, and its list has a way back', () => {
  expect(shown(aDesk()).kind).toBe('no-email');
  expect(shown(aDesk({ writing }), { view: 'letters' })).not.toHaveProperty('alone');
});
