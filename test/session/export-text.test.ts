import { SETTINGS_DOCUMENT, MEMORY_DOCUMENT, openDocument, VERSION } from '../../src/engine';
import { calm, createTestDesk, HOSTILE, mail } from './test-desk';
import type { TestWindow } from './test-desk';

async function exported(window: TestWindow): Promise<Record<string, unknown>> {
  await window.act({ do: 'show', view: 'export' });
  const now = window.session.getState().pane;
  if (now.kind !== 'text') throw new Error(now.kind);
  expect(now.about).toBe('export');
  return JSON.parse(now.text) as Record<string, unknown>;
}

describe('what can be taken along', () => {
  it('is settings, pauses and what was typed, in documents that Take Five itself can read', async () => {
    const desk = createTestDesk();
    const window = await desk.open(mail(1, HOSTILE));
    await window.act({ do: 'set', settings: { company: 'Northwind' } });
    await window.act({ do: 'holding' });
    await window.act({ do: 'type', variable: 'by', value: 'noon' });
    await window.act({ do: 'use' });
    await window.show(calm(2));
    await window.act({ do: 'mute', on: true });
    await window.act({ do: 'type', variable: 'answer', value: 'On Monday.' });
    await desk.send('conversation-3');
    const all = await exported(window);
    expect(Object.keys(all)).toEqual([
      'program',
      'settings',
      'memory',
      'drafts',
      'usedLetters',
      'journal',
      'promiseWords',
      'sentReplies',
      'board',
      'sendEventHeardAt',
    ]);
    expect(all['program']).toBe(`Take Five ${VERSION}`);
    expect(openDocument(SETTINGS_DOCUMENT, all['settings'])).toMatchObject({
      state: 'sound',
      document: { company: 'Northwind', introduced: true },
    });
    expect(openDocument(MEMORY_DOCUMENT, all['memory'])).toMatchObject({
      state: 'sound',
      document: desk.store.documents.memory,
    });
    expect(Object.values(all['drafts'] as object)).toEqual([
      expect.objectContaining({ values: { by: 'noon' } }),
      expect.objectContaining({ values: { answer: 'On Monday.' } }),
    ]);
  });

  it('holds no text, subject or address of any email, and a name only where promises are named', async () => {
    const window = await createTestDesk().open(mail(1, HOSTILE, { subject: 'My secret subject' }));
    await window.act({ do: 'holding' });
    await window.act({ do: 'use' });
    await window.act({ do: 'not-heated' });
    await window.show(calm(2));
    await window.act({ do: 'pick', letter: 'thanks.en.warm' });
    await window.act({ do: 'use' });
    await window.act({ do: 'answered-another' });
    // What an email is about is one of our own few words.
    const { promiseWords, ...rest } = await exported(window);
    const names = JSON.stringify(promiseWords).match(/"name":"[^"]*"/g);
    expect([...new Set(names)].sort()).toEqual(['"name":"Ivan Petrov"', '"name":"Maria Ivanova"']);
    expect(JSON.stringify(promiseWords)).not.toMatch(/idiot|liar|4471|5203|secret|subject|delivery|@|conversation/i);
    const text = JSON.stringify(rest).replace(/"situation":"[a-z]+"/g, '');
    expect(text).not.toMatch(
      /idiot|liar|4471|5203|secret|subject|delivery|ivan|petrov|maria|elena|@|customer|conversation-\d/i,
    );
  });

  it('holds what a newer Take Five has written, as it stands', async () => {
    const memory = { version: 9, coolDowns: {}, notHeated: {}, more: true };
    const window = await createTestDesk({ documents: { memory } }).open(calm(1));
    expect((await exported(window))['newer']).toEqual({ memory });
  });

  it('holds what was set aside because it could not be read', async () => {
    const window = await createTestDesk({ documents: { memory: { version: 1, coolDowns: 'oops' } } }).open(calm(1));
    expect((await exported(window))['setAside']).toEqual({ memory: '{"version":1,"coolDowns":"oops"}' });
  });

  it('can be had with nothing kept and nothing open', async () => {
    const window = await createTestDesk().open(undefined);
    expect(await exported(window)).toMatchObject({ drafts: {}, memory: { version: 1, coolDowns: {}, notHeated: {} } });
  });

  it('can be had where the drafts on this computer are no JSON', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await window.act({ do: 'type', variable: 'line', value: 'x' });
    for (const name of desk.local.keys()) if (name.endsWith('.drafts')) desk.local.set(name, 'no json');
    expect((await exported(window))['drafts']).toBe('no json');
  });
});
