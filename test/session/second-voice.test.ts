import type { Hostility, Level, SecondVoice } from '../../src/engine';
import type { Surroundings } from '../../src/session';
import { CALM, createTestDesk, HOSTILE, mail } from './test-desk';

const verdict = (level: Level, text: string): Hostility => ({
  level,
  score: level / 3,
  kinds: level === 0 ? [] : ['contempt'],
  voices: 1,
  findings:
    level === 0 ? [] : [{ start: 0, end: text.length, kind: 'contempt', text, in: 'newest', weight: 2, by: 'voice' }],
});

/** A second voice that says what the test wants; it hears nothing where every word was allowed. */
const saying =
  (level: Level) =>
  (around: Surroundings): Surroundings => ({
    ...around,
    loadSecondVoice: async () => {
      const program = await around.loadSecondVoice();
      const voice: SecondVoice = (_, said) => verdict(said.words.length === 0 ? 0 : level, said.text);
      return { ...program, createSecondVoice: () => voice };
    },
  });

describe('the second voice', () => {
  it('raises a verdict once it is here, which starts the pause', async () => {
    const window = await createTestDesk().open(mail(1, CALM), { change: saying(2) });
    expect(window.session.getState().pane).toMatchObject({ kind: 'cooling', level: 2 });
  });

  it('never ends a pause that has begun', async () => {
    const window = await createTestDesk().open(mail(1, HOSTILE), { change: saying(0) });
    expect(window.session.getState().pane.kind).toBe('cooling');
  });

  it('is heard at once in the next email of the language', async () => {
    const window = await createTestDesk().open(mail(1, CALM), { change: saying(0) });
    await window.show(mail(2, HOSTILE));
    expect(window.session.getState().pane).toMatchObject({ kind: 'calm', level: 0 });
  });

  it('is heard in the first email already where nobody looks on meanwhile', async () => {
    const change = (around: Surroundings): Surroundings => ({ ...saying(0)(around), waitsForSecond: true });
    const window = await createTestDesk().open(mail(1, HOSTILE), { change });
    expect(window.session.getState().pane).toMatchObject({ kind: 'calm', level: 0 });
  });

  it.each([true, false])('is done without where it cannot be fetched (waiting: %s)', async (waitsForSecond) => {
    const desk = createTestDesk();
    const change = (around: Surroundings): Surroundings => ({
      ...around,
      waitsForSecond,
      loadVoiceWeights: () => Promise.reject(new Error('offline')),
    });
    const window = await desk.open(mail(1, HOSTILE), { change });
    expect(window.session.getState()).toMatchObject({ pane: { kind: 'cooling' } });
    expect(window.session.getState().bug).toBeUndefined();
  });
});

describe('“Not hostile here”', () => {
  it('takes a finding away, ends the pause where nothing hot is left, and is remembered', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM), { change: saying(2) });
    await window.act({ do: 'show', view: 'why' });
    await window.act({ do: 'allow', index: 0 });
    expect(window.session.getState().pane.kind).not.toBe('cooling');
    expect(window.session.getState().pane.kind).not.toBe('why');
    const later = await desk.open(mail(2, CALM), { change: saying(2) });
    expect(later.session.getState().pane).toMatchObject({ kind: 'calm', level: 0 });
  });

  it('stays on the device, and is forgotten with everything else', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, CALM), { change: saying(2) });
    await window.act({ do: 'allow', index: 0 });
    expect(JSON.stringify(desk.store)).not.toContain(CALM.slice(0, 20));
    expect([...desk.local.keys()].some((name) => name.endsWith('.allowed'))).toBe(true);
    await window.act({ do: 'forget' });
    expect([...desk.local.keys()].some((name) => name.endsWith('.allowed'))).toBe(false);
  });

  it('knows the words of the products in the settings', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, 'Is the Fat Bastard sauce hot?'), { change: saying(0) });
    await window.act({ do: 'set', settings: { products: 'Fat Bastard, Arse Burner' } });
    await window.show(mail(2, 'Is the Fat Bastard sauce hot?'));
    expect(window.session.getState().pane).toMatchObject({ kind: 'calm', level: 0 });
  });
});
