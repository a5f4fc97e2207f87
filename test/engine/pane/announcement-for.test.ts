import type { DialState, Pane } from '../../../src/engine';
import { announcementFor } from '../../../src/engine';

const dial = (secondsLeft: number, answered: number): DialState => ({ secondsLeft, seconds: 300, answered, emails: 5 });
const who = { name: 'Ivan', given: 'Ivan' };
const cooling = (secondsLeft: number, answered: number): Pane => ({
  kind: 'cooling',
  who,
  level: 2,
  dial: dial(secondsLeft, answered),
  holdingFirst: false,
  canCount: true,
  canUndo: false,
  threat: false,
  canExplain: true,
  composing: false,
});
const ready = (by: 'time' | 'emails' | 'choice'): Pane => ({
  kind: 'ready',
  who,
  level: 2,
  by,
  minutes: 5,
  answered: 0,
  offers: [],
  composing: false,
});
const calm: Pane = { kind: 'calm', who, level: 0, offers: [], composing: false };
const reading: Pane = { kind: 'reading' };
const urgent = (pane: Pane): Pane => ({ ...pane, urgent: { text: '' } }) as Pane;
const same = { sameItem: true, justStarted: false };
const other = { sameItem: false, justStarted: false };
const justStarted = { sameItem: false, justStarted: true };

describe('announcementFor', () => {
  it.each<[string, Pane, Pane, Parameters<typeof announcementFor>[2], unknown]>([
    [
      'the start',
      calm,
      cooling(300, 0),
      { sameItem: false, justStarted: true },
      { say: 'start', minutes: 5, emails: 5 },
    ],
    ['a pause that goes on', calm, cooling(200, 2), other, { say: 'goes-on', answered: 2, emails: 5 }],
    ['an answered email', cooling(200, 2), cooling(199, 3), same, { say: 'answered', answered: 3, emails: 5 }],
    ['the last minute', cooling(61, 2), cooling(60, 2), same, { say: 'one-minute' }],
    ['the end', cooling(1, 2), ready('time'), same, { say: 'end' }],
    ['the end by emails', cooling(100, 4), ready('emails'), same, { say: 'end' }],
    ['an early end', cooling(100, 4), ready('choice'), same, { say: 'early-end' }],
    ['somebody in danger, though the email is calm', reading, urgent(calm), other, { say: 'urgent' }],
    ['somebody in danger rather than a start', calm, urgent(cooling(300, 0)), justStarted, { say: 'urgent' }],
    ['somebody in danger rather than a pause that goes on', calm, urgent(cooling(200, 2)), other, { say: 'urgent' }],
    ['somebody in danger each time it is opened', urgent(calm), urgent(ready('choice')), other, { say: 'urgent' }],
    ['an end beside somebody in danger', urgent(cooling(1, 2)), urgent(ready('time')), same, { say: 'end' }],
  ])('says %s', (_, before, after, about, said) => {
    expect(announcementFor(before, after, about)).toEqual(said);
  });

  it.each<[string, Pane, Pane, Parameters<typeof announcementFor>[2]]>([
    ['a second that passes', cooling(200, 2), cooling(199, 2), same],
    ['a calm email', cooling(200, 2), calm, other],
    ['a ready email that is opened again', calm, ready('time'), other],
    ['a correction', cooling(200, 2), calm, same],
    ['somebody in danger of whom it spoke', urgent(calm), urgent(calm), same],
    ['a way back from why', { kind: 'why', who, level: 0, items: [] }, urgent(calm), same],
    ['a hushed email', reading, { ...calm, hushed: 'today' }, other],
    ['the welcome', reading, { kind: 'welcome' }, other],
  ])('says nothing about %s', (_, before, after, about) => {
    expect(announcementFor(before, after, about)).toBeUndefined();
  });
});
