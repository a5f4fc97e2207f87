import type { Pane } from '../../src/engine';
import type { Surroundings } from '../../src/session';
import { calm, createTestDesk, HOSTILE, INTRODUCED, mail, settle } from './test-desk';
import type { TestWindow } from './test-desk';

const pane = (window: TestWindow): Pane => window.session.getState().pane;
const LANGUAGES = ['en', 'bg', 'ru', 'uk'] as const;
const BULGARIAN = 'Здравейте, кога ще пристигне поръчка 5203? Благодаря, Мария';

/** Surroundings whose files and idle moments a test gives out. */
function slowSurroundings() {
  const idle = new Set<() => void>();
  const state = { asked: [] as string[], down: [] as string[] };
  const over =
    <T>(name: string, load: () => Promise<T>) =>
    async (): Promise<T> => {
      state.asked.push(name);
      if (state.down.some((part) => name.startsWith(part))) throw new Error('ChunkLoadError');
      return load();
    };
  const change = (around: Surroundings): Surroundings => {
    const strings = LANGUAGES.map((one) => [one, over(`words ${one}`, around.loadStrings[one])] as const);
    const letters = LANGUAGES.map((one) => [one, over(`letters ${one}`, around.loadLetters[one])] as const);
    return {
      ...around,
      loadStrings: Object.fromEntries(strings) as Surroundings['loadStrings'],
      loadLetters: Object.fromEntries(letters) as Surroundings['loadLetters'],
      loadWriting: over('writing', around.loadWriting),
      loadLetterPolicy: over('policy', around.loadLetterPolicy),
      whenIdle(callback) {
        idle.add(callback);
        return () => idle.delete(callback);
      },
    };
  };
  return {
    state,
    change,
    idle,
    /** Lets the moment come in which nothing else is to do. */
    async rest() {
      const waiting = [...idle];
      idle.clear();
      for (const go of waiting) go();
      await settle();
    },
  };
}

describe('what is fetched when', () => {
  it('is one language of words for the verdict, and letters only when nothing else is to do', async () => {
    const slow = slowSurroundings();
    const window = await createTestDesk().open(mail(1, HOSTILE), { change: slow.change });
    expect(pane(window).kind).toBe('cooling');
    expect(slow.state.asked).toEqual(['words en']);
    await slow.rest();
    expect(slow.state.asked.sort()).toEqual(['letters en', 'policy', 'words en', 'writing']);
  });

  it('is nothing for a letter before the email was read', async () => {
    const slow = slowSurroundings();
    // The letters of the pane's own language are not fetched either: while an email is read, nobody knows which are needed.
    const window = await createTestDesk().open(calm(1), { change: slow.change, language: 'uk-UA' });
    await slow.rest();
    const before = slow.state.asked.length;
    window.host.hold();
    await window.show(mail(2, BULGARIAN));
    expect([pane(window).kind, slow.idle.size]).toEqual(['reading', 0]);
    window.host.release();
    await settle();
    expect([pane(window).kind, slow.idle.size]).toEqual(['calm', 1]);
    await slow.rest();
    expect(slow.state.asked.slice(before)).toEqual(['letters bg']);
  });

  it('is nothing for a letter before the verdict is drawn', async () => {
    const slow = slowSurroundings();
    const window = await createTestDesk().open(mail(1, HOSTILE), { change: slow.change, drawn: false });
    expect([pane(window).kind, slow.idle.size]).toEqual(['cooling', 0]);
    window.session.subscribe(() => undefined);
    expect(slow.idle.size).toBe(1);
  });

  it('is fetched once for each language of the letters, however many emails are opened', async () => {
    const slow = slowSurroundings();
    const window = await createTestDesk().open(calm(1), { change: slow.change });
    for (let i = 2; i < 6; i++) {
      await slow.rest();
      await window.show(calm(i));
    }
    expect(slow.state.asked.filter((name) => name.startsWith('letters'))).toEqual(['letters en']);
  });

  it('is the agent’s language where nothing is open', async () => {
    const slow = slowSurroundings();
    await createTestDesk().open(undefined, { change: slow.change, language: 'uk-UA' });
    await slow.rest();
    expect(slow.state.asked).toContain('letters uk');
  });

  it('does not wait for an idle moment where a letter is asked for', async () => {
    const slow = slowSurroundings();
    const window = await createTestDesk().open(calm(1), { change: slow.change });
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(pane(window).kind).toBe('preview');
  });

  it('is nothing any more once the pane was closed', async () => {
    const slow = slowSurroundings();
    const window = await createTestDesk().open(calm(1), { change: slow.change });
    expect(slow.idle.size).toBe(1);
    window.session.close();
    expect(slow.idle.size).toBe(0);
  });
});

describe('a pane whose files are gone', () => {
  it('does not start without words, says why, and leaves nothing running', async () => {
    const slow = slowSurroundings();
    slow.state.down = ['words'];
    const desk = createTestDesk();
    await expect(desk.open(mail(1, HOSTILE), { change: slow.change })).rejects.toMatchObject({ name: 'PartNotLoaded' });
    await settle();
    expect([desk.timers(), slow.idle.size]).toEqual([0, 0]);
    await desk.tell({ sent: true });
    expect([...desk.local.keys()].filter((name) => name.endsWith('hears-sends'))).toEqual([]);
    slow.state.down = [];
    expect(pane(await desk.open(mail(1, HOSTILE), { change: slow.change })).kind).toBe('cooling');
  });

  it('says nothing of it while letters are only fetched ahead', async () => {
    const slow = slowSurroundings();
    slow.state.down = ['letters', 'writing'];
    const window = await createTestDesk().open(mail(1, HOSTILE), { change: slow.change });
    await slow.rest();
    expect(window.session.getState()).not.toHaveProperty('bug');
    expect(pane(window).kind).toBe('cooling');
  });

  it.each(['letters', 'writing', 'policy'])(
    'says that it is outdated when a letter is asked for without its %s',
    async (part) => {
      const slow = slowSurroundings();
      slow.state.down = [part];
      const window = await createTestDesk().open(mail(1, HOSTILE), { change: slow.change });
      await slow.rest();
      await window.act({ do: 'holding' });
      expect(window.session.getState().bug).toMatchObject({ outdated: true, error: { name: 'PartNotLoaded' } });
      expect(window.session.cleanForPage('<p>x</p>')).toBe('');
    },
  );

  it('gives the letter when it is asked for again and the files are back', async () => {
    const slow = slowSurroundings();
    slow.state.down = ['letters'];
    const window = await createTestDesk().open(mail(1, HOSTILE), { change: slow.change });
    await slow.rest();
    await window.act({ do: 'holding' });
    expect(pane(window).kind).toBe('cooling');
    slow.state.down = [];
    await window.act({ do: 'holding' });
    expect(pane(window)).toMatchObject({ kind: 'preview', letter: 'holding.en.warm' });
  });

  it('says so beside that email alone: the next one is shown, and the file is asked for again', async () => {
    const slow = slowSurroundings();
    slow.state.down = ['letters'];
    const window = await createTestDesk().open(calm(1), { change: slow.change });
    await slow.rest();
    await window.act({ do: 'show', view: 'letters' });
    expect(window.session.getState().bug).toMatchObject({ outdated: true });
    slow.state.down = [];
    await window.show(mail(2, HOSTILE));
    expect(window.session.getState()).not.toHaveProperty('bug');
    expect(pane(window).kind).toBe('cooling');
  });

  it('says that it is outdated once where another language cannot be spoken, and goes on in the one before', async () => {
    const slow = slowSurroundings();
    slow.state.down = ['words bg'];
    const window = await createTestDesk().open(calm(1), { change: slow.change });
    await window.act({ do: 'set', settings: { language: 'bg' } });
    expect(window.session.getState()).toMatchObject({ bug: { outdated: true }, language: 'en' });
    await window.show(calm(2));
    await window.show(calm(3));
    expect(slow.state.asked.filter((name) => name === 'words bg')).toHaveLength(1);
  });
});

describe('the language of the pane', () => {
  it.each([
    ['uk-UA', 'auto', 'uk'],
    ['de-DE', 'auto', 'en'],
    ['uk-UA', 'bg', 'bg'],
  ] as const)('in an Outlook that speaks %s with %s in the settings is %s', async (outlooks, chosen, expected) => {
    const desk = createTestDesk({ documents: { settings: { ...INTRODUCED, language: chosen } } });
    const window = await desk.open(calm(1), { language: outlooks });
    expect(window.session.getState().language).toBe(expected);
  });

  it('follows the setting, here and in the other windows, apart from the language of the reply', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    const other = await desk.open(calm(2));
    await window.act({ do: 'set', settings: { language: 'uk' } });
    expect([window, other].map(({ session }) => session.getState().language)).toEqual(['uk', 'uk']);
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    expect(pane(window)).toMatchObject({ kind: 'preview', language: 'en' });
    await window.act({ do: 'set', settings: { language: 'auto' } });
    expect(window.session.getState().language).toBe('en');
  });
});
