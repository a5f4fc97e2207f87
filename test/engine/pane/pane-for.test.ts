import {
  DEFAULT_SETTINGS,
  endOfDay,
  EMPTY_MEMORY,
  FIRST_CHOICE,
  mute,
  noteHolding,
  noteHot,
  noteNotHeated,
  noteSkip,
  paneFor,
  sayAnswered,
} from '../../../src/engine';
import type { Choice, Desk, Memory, Opened, Pane, Settings, View } from '../../../src/engine';
import { noteHoldingSent } from '../../../src/engine/memory/note-choice';
import { aDesk, NOW, openedMail } from './a-desk';
import * as writing from '../../../src/engine/pane/writing';

const MINUTE = 60_000;
const hostile = openedMail('You are complete idiots and liars. Where is my order 4471?');
const civil = openedMail('Hello, when will my order arrive?');
const suicidal = openedMail('You idiots ruined me. I want to die, I will kill myself tonight.');
const draft: Opened = { state: 'draft', conversation: 'c', customer: { senders: {} }, language: 'en' };
const STATES: readonly Opened[] = [
  { state: 'none' },
  { state: 'reading' },
  { state: 'unreadable', problem: 'no-answer' },
  hostile,
  civil,
  draft,
];
const hot = { message: 'm', conversation: 'c', sender: 'ivan', level: 3 };
const cooling = noteHot(EMPTY_MEMORY, hot, DEFAULT_SETTINGS, NOW);

const at = (view: View): Choice => ({ ...FIRST_CHOICE, view });
const show = (memory: Memory, opened: Opened, settings: Partial<Settings> = {}, more: Partial<Desk> = {}): Pane =>
  paneFor(aDesk({ memory, ...more }, settings), opened, FIRST_CHOICE, NOW + MINUTE);

describe('the welcome', () => {
  it('stands before everything else until it was read', () => {
    for (const view of ['main', 'settings', 'export', 'forget', 'report', 'letters', 'why', 'continue'] as const) {
      for (const opened of STATES) {
        const pane = paneFor(aDesk({ memory: cooling }, { introduced: false }), opened, at(view), NOW);
        expect(pane).toEqual({ kind: 'welcome' });
      }
    }
  });

  it('is gone once it was read', () => {
    for (const opened of STATES) expect(paneFor(aDesk(), opened, FIRST_CHOICE, NOW).kind).not.toBe('welcome');
  });
});

describe('the settings', () => {
  it.each(STATES.map((opened) => [opened.state, opened] as const))('are there whatever is open: %s', (_, opened) => {
    const pane = paneFor(aDesk(), opened, at('settings'), NOW);
    expect(pane).toMatchObject({ kind: 'settings', mailboxName: 'Elena Petrova', quiet: false });
    expect(pane).toMatchObject({ canReport: opened.state === 'mail' });
  });

  it('say that it is quiet as long as it is', () => {
    const quietUntil = endOfDay(NOW, 120);
    const quiet = (now: number) => paneFor(aDesk({}, { quietUntil }), civil, at('settings'), now);
    expect(quiet(NOW)).toMatchObject({ quiet: true });
    expect(quiet(quietUntil)).toMatchObject({ quiet: false });
  });
});

describe('a text to take along', () => {
  it.each(STATES.map((opened) => [opened.state, opened] as const))(
    'is all that is kept, whatever is open: %s',
    (_, opened) => {
      const pane = paneFor(aDesk({ everything: () => '{"all":1}' }), opened, at('export'), NOW);
      expect(pane).toEqual({ kind: 'text', about: 'export', text: '{"all":1}' });
      expect(paneFor(aDesk(), opened, at('forget'), NOW)).toEqual({ kind: 'forget' });
    },
  );

  it('is not put together where nobody looks at it', () => {
    const everything = () => {
      throw new Error('not asked for');
    };
    for (const view of ['main', 'settings', 'forget', 'report', 'why'] as const) {
      expect(() => paneFor(aDesk({ everything }), hostile, at(view), NOW)).not.toThrow();
    }
  });

  it('is a report where a mail is open, calm or not, and the main view where none is', () => {
    const desk = aDesk({ writing });
    expect(paneFor(desk, hostile, at('report'), NOW)).toMatchObject({ kind: 'text', about: 'report' });
    expect(paneFor(desk, civil, at('report'), NOW)).toMatchObject({ kind: 'text', about: 'report' });
    expect(paneFor(desk, { state: 'none' }, at('report'), NOW).kind).toBe('no-email');
    expect(paneFor(desk, draft, at('report'), NOW).kind).toBe('calm');
  });

  it('is no report before what writes it was fetched', () => {
    expect(paneFor(aDesk(), civil, at('report'), NOW).kind).toBe('calm');
  });
});

describe('an end to the nudges of today', () => {
  /** Pauses of other senders that began so many minutes ago, and the open one. */
  const begun = (...minutesAgo: readonly number[]): Memory =>
    minutesAgo.reduce(
      (memory, ago, i) =>
        noteHot(
          memory,
          { message: `o${i}`, conversation: `co${i}`, sender: `s${i}`, level: 2 },
          DEFAULT_SETTINGS,
          NOW - ago * MINUTE,
        ),
      cooling,
    );
  const offered = (memory: Memory, utcOffsetMinutes = 120) => {
    const desk = aDesk({ memory, agent: { name: '', utcOffsetMinutes } });
    const pane = paneFor(desk, hostile, at('continue'), NOW);
    return pane.kind === 'continue' ? pane.quietOffered : pane.kind;
  };

  it.each([
    ['the first pause', begun(), false],
    ['the second', begun(30), false],
    ['the third', begun(30, 60), true],
    ['the fourth', begun(30, 60, 90), true],
    ['two of yesterday and one of today', begun(13 * 60, 14 * 60), false],
  ])('is offered after three of them: %s', (_, memory, expected) => {
    expect(offered(memory)).toBe(expected);
  });

  it('goes by the agent’s own midnight', () => {
    // 23:30 and 23:50 UTC of the day before are today in Sofia.
    const night = begun(10 * 60, 9 * 60 + 40);
    expect([offered(night, 120), offered(night, 0)]).toEqual([true, false]);
  });
});

describe('a heated email that starts no pause', () => {
  const quiet = { quietUntil: endOfDay(NOW, 120) };
  const muted = mute(EMPTY_MEMORY, 'c', true, NOW);

  it.each<[string, Memory, Opened, Partial<Settings>, Pane['kind'], string | undefined]>([
    ['its conversation is muted', muted, hostile, {}, 'calm', 'conversation'],
    ['it is quiet for today', EMPTY_MEMORY, hostile, quiet, 'calm', 'today'],
    ['both', muted, hostile, quiet, 'calm', 'conversation'],
    ['the quiet day is over', EMPTY_MEMORY, hostile, { quietUntil: NOW }, 'calm', undefined],
    [
      'its pause was ended by muting',
      noteSkip(mute(cooling, 'c', true, NOW), 'm', 'other', NOW),
      hostile,
      {},
      'ready',
      'conversation',
    ],
    ['another window began its pause all the same', mute(cooling, 'c', true, NOW), hostile, {}, 'calm', 'conversation'],
    ['a pause runs while it is quiet', cooling, hostile, quiet, 'calm', 'today'],
    ['it was called not heated', noteNotHeated(muted, 'm', undefined, NOW), hostile, quiet, 'calm', undefined],
    ['it is switched off', muted, hostile, { ...quiet, on: false }, 'calm', undefined],
    ['it is calm', muted, civil, quiet, 'calm', undefined],
    [
      'it is not hot enough',
      muted,
      openedMail('This is ridiculous.'),
      { ...quiet, sensitivity: 'low' },
      'calm',
      undefined,
    ],
    ['a draft of its conversation', muted, draft, quiet, 'calm', undefined],
    ['somebody is in danger', muted, suicidal, quiet, 'calm', undefined],
  ])('says why, where it would have: %s', (_, memory, opened, settings, kind, hushed) => {
    const pane = show(memory, opened, settings);
    expect([pane.kind, 'hushed' in pane ? pane.hushed : undefined]).toEqual([kind, hushed]);
  });

  it('stays cooling where another conversation is muted', () => {
    expect(show(mute(cooling, 'x', true, NOW), hostile).kind).toBe('cooling');
  });
});

describe('an email that speaks of danger to somebody', () => {
  it('is met as no attack: with what to do, at the lowest temperature, with no word of its own heat', () => {
    expect(suicidal.reading.hostility.level).toBeGreaterThanOrEqual(2);
    const pane = show(EMPTY_MEMORY, suicidal);
    expect(pane).toMatchObject({ kind: 'calm', level: 0, urgent: { text: '' } });
    expect(pane).not.toHaveProperty('hushed');
  });

  it('brings the organisation’s words where there are some', () => {
    expect(show(EMPTY_MEMORY, suicidal, { urgentText: 'Call Maria, 112.' })).toMatchObject({
      urgent: { text: 'Call Maria, 112.' },
    });
    expect(show(EMPTY_MEMORY, suicidal, { urgentText: 'Call\u202e Maria\u200b,\n112.\u0000' })).toMatchObject({
      urgent: { text: 'Call Maria,\n112.' },
    });
  });

  it.each<[string, Memory, Pane['kind']]>([
    ['in a pause that another window began for it', cooling, 'cooling'],
    ['after one', noteSkip(cooling, 'm', 'urgent', NOW), 'ready'],
    ['after it was called not heated', noteNotHeated(EMPTY_MEMORY, 'm', undefined, NOW), 'calm'],
  ])('keeps the card %s', (_, memory, kind) => {
    expect(show(memory, suicidal)).toMatchObject({ kind, level: 0, urgent: { text: '' } });
  });

  it('is the only one with the card, and a draft has none', () => {
    for (const opened of [hostile, civil, draft]) expect(show(EMPTY_MEMORY, opened)).not.toHaveProperty('urgent');
    expect(show(cooling, hostile)).not.toHaveProperty('urgent');
  });

  it.each([
    ['en', 'I want to end my life.'],
    ['bg', 'Не искам да живея повече, ще се самоубия.'],
    ['ru', 'Я не хочу жить, я покончу с собой.'],
    ['uk', 'Я не хочу жити, я накладу на себе руки.'],
  ] as const)('is known in every language (%s)', (language, text) => {
    expect(show(EMPTY_MEMORY, openedMail(text, language))).toMatchObject({ level: 0, urgent: { text: '' } });
  });
});

describe('a pause', () => {
  it('offers "I answered another" only where nothing is heard of what is sent', () => {
    expect(show(cooling, hostile)).toMatchObject({ canCount: true, canUndo: false });
    expect(show(cooling, hostile, {}, { hearsSends: true })).toMatchObject({ canCount: false, canUndo: false });
  });

  it('lets the last word be taken back even where sends are heard by now', () => {
    const said = sayAnswered(cooling, 's', DEFAULT_SETTINGS, NOW + MINUTE - 5_000);
    expect(show(said, hostile, {}, { hearsSends: true })).toMatchObject({ canCount: false, canUndo: true });
    expect(show(said, hostile)).toMatchObject({ canCount: false, canUndo: true });
  });

  it('says of the holding reply that it was opened, and later that it was sent', () => {
    expect(show(cooling, hostile)).toHaveProperty('holding');
    const opened = noteHolding(cooling, 'm', '13:00', NOW);
    expect(show(opened, hostile)).toMatchObject({ held: { by: '13:00', sent: false } });
    expect(show(opened, hostile)).not.toHaveProperty('holding');
    const sent = noteHoldingSent(opened, 'm', NOW + 5_000);
    expect(show(sent, hostile)).toMatchObject({ held: { by: '13:00', sent: true } });
    expect(show(sent, draft)).toMatchObject({ held: { by: '13:00', sent: true } });
  });
});

describe('the digest', () => {
  const digestOf = (pane: Pane) => ('digest' in pane ? pane.digest : undefined);
  const hour = Math.floor(NOW / (60 * MINUTE)) * 60 * MINUTE;
  const received = { ...civil, receivedAt: hour - 2 * 60 * MINUTE };
  const allWeek = { workDays: [1, 2, 3, 4, 5, 6, 7], workFrom: 0, workTo: 0 };

  it('counts how long they wait in the hours that are set', () => {
    expect(digestOf(show(EMPTY_MEMORY, received, allWeek))?.waited).toEqual({ count: 2, unit: 'hour' });
    expect(digestOf(show(EMPTY_MEMORY, received, { workDays: [] }))).not.toHaveProperty('waited');
  });

  it('knows from Memory that they have written before', () => {
    const earlier = { ...hot, message: 'before' };
    const memory = noteHot(EMPTY_MEMORY, earlier, DEFAULT_SETTINGS, received.receivedAt - MINUTE);
    expect(digestOf(show(memory, received))?.repeat).toBe(true);
    expect(digestOf(show(EMPTY_MEMORY, received))?.repeat).toBe(false);
  });
});
