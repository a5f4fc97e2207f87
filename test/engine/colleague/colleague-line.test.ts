import {
  awaitColleague,
  EMPTY_MEMORY,
  FIRST_CHOICE,
  loadCaring,
  mute,
  noteHot,
  noteSkip,
  paneFor,
} from '../../../src/engine';
import type { CareDesk, Caring, Choice, Desk, Memory, Opened, Settings } from '../../../src/engine';
import * as writing from '../../../src/engine/pane/writing';
import { aDesk, NOW, openedMail } from '../pane/a-desk';

const abuse = openedMail('You are complete idiots, I will find you and beat you up. Where is my order 4471?');
const heated = openedMail('This is a disgrace, you useless liars. Where is my order 4471?');
const civil = openedMail('Hello, when will my order arrive?');
const draft: Opened = { state: 'draft', conversation: 'c', customer: { senders: {} }, language: 'en' };
const hot = { message: 'm', conversation: 'c', sender: 'ivan', level: 3 };

let caring: Caring;
beforeAll(async () => {
  caring = await loadCaring();
});

type More = {
  readonly desk?: Partial<Omit<Desk, 'settings'>>;
  readonly choice?: Partial<Choice>;
  readonly settings?: Partial<Settings>;
};
function line(opened: Opened, memory: Memory, { desk, choice, settings }: More = {}) {
  const whole = aDesk({ memory, caring, writing, care: { mailbox: 'elena@northwind.example' }, ...desk }, settings);
  const pane = paneFor(whole, opened, { ...FIRST_CHOICE, ...choice }, NOW);
  const { colleague, byHand } = pane.care ?? {};
  return { kind: pane.kind, colleague, ...(byHand !== undefined && { byHand }) };
}
const preview = (letter: string): Partial<Choice> => ({ view: 'preview', letter, previewedAt: NOW });
const ended = noteSkip(noteHot(EMPTY_MEMORY, hot, aDesk().settings, NOW), 'm', 'calm', NOW);

describe('a colleague is suggested', () => {
  it('for abuse, once the pause is over', () => {
    expect(abuse.reading.hostility.level).toBe(3);
    expect(line(abuse, noteHot(EMPTY_MEMORY, hot, aDesk().settings, NOW))).toEqual({
      kind: 'cooling',
      colleague: undefined,
    });
    expect(line(abuse, ended)).toEqual({ kind: 'ready', colleague: 'suggested' });
    expect(line(abuse, mute(EMPTY_MEMORY, 'c', true, NOW))).toEqual({ kind: 'calm', colleague: 'suggested' });
  });

  it('for a letter that draws a boundary, one of the agent’s own too', () => {
    expect(line(civil, EMPTY_MEMORY, { choice: preview('boundary.en.warm') })).toEqual({
      kind: 'preview',
      colleague: 'suggested',
    });
    expect(line(civil, EMPTY_MEMORY, { choice: preview('question.en.warm') })).toEqual({
      kind: 'preview',
      colleague: undefined,
    });
  });

  it('for a draft that offers more than the agent may give', () => {
    const care = { mailbox: 'elena@northwind.example', gesture: true };
    expect(line(draft, EMPTY_MEMORY, { desk: { care } }).colleague).toBe('suggested');
    expect(line(draft, EMPTY_MEMORY).colleague).toBeUndefined();
  });

  it('for nothing milder, and not where the agent called it not heated', () => {
    expect(heated.reading.hostility.level).toBe(2);
    for (const opened of [heated, civil])
      expect(line(opened, mute(EMPTY_MEMORY, 'c', true, NOW)).colleague).toBeUndefined();
    expect(line(abuse, { ...ended, notHeated: { m: NOW } }).colleague).toBeUndefined();
  });

  it('for nobody who may be in danger', () => {
    const urgent = openedMail('You idiots ruined me. I want to die, I will kill myself tonight.');
    expect(line(urgent, mute(EMPTY_MEMORY, 'c', true, NOW)).colleague).toBeUndefined();
  });

  it('beside no other page', () => {
    for (const view of ['settings', 'export', 'forget', 'why'] as const)
      expect(line(abuse, ended, { choice: { view } }).colleague).toBeUndefined();
    expect(line({ state: 'none' }, ended)).toEqual({ kind: 'no-email', colleague: undefined });
  });
});

describe('a colleague who was asked', () => {
  const asked = awaitColleague(ended, 'c', true, NOW);

  it('is spoken of beside that conversation, whoever suggested it', () => {
    expect(line(abuse, asked).colleague).toBe('asked');
    expect(line(draft, asked).colleague).toBe('asked');
    expect(line(abuse, asked, { choice: { view: 'why' } })).toEqual({ kind: 'why', colleague: 'asked' });
    expect(line({ ...civil, conversation: 'd' }, asked).colleague).toBeUndefined();
  });

  it('is not suggested again after the answer', () => {
    expect(line(abuse, awaitColleague(asked, 'c', false, NOW)).colleague).toBeUndefined();
  });

  it('could not be asked where the mail program refused', () => {
    const tried = (colleague: NonNullable<CareDesk['colleague']>, memory = ended) =>
      line(abuse, memory, { desk: { care: { mailbox: 'elena@northwind.example', colleague } } });
    expect(tried({ outcome: 'copied' })).toEqual({ kind: 'ready', colleague: 'copied' });
    expect(tried({ outcome: 'refused', text: 'Hello' })).toEqual({
      kind: 'ready',
      colleague: 'refused',
      byHand: 'Hello',
    });
    expect(tried({ outcome: 'copied' }, asked).colleague).toBe('asked');
  });
});
