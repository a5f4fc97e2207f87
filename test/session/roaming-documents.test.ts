import { EMPTY_MEMORY, MEMORY_DOCUMENT, notePromise, openDocument, openPromises } from '../../src/engine';
import type { Memory } from '../../src/engine';
import { calm, createTestDesk, HOSTILE, mail, MORNING } from './test-desk';

const HOUR = 3_600_000;

function promised(count: number): Memory {
  let memory = EMPTY_MEMORY;
  for (let i = 0; i < count; i++) {
    const [id, conversation] = [`p${String(i).padStart(15, '0')}`, `c${String(i).padStart(15, '0')}`];
    memory = notePromise(memory, id, { due: MORNING + i * HOUR, kind: 'answer', conversation }, MORNING);
  }
  return memory;
}

const openIn = (stored: unknown): number => {
  const opened = openDocument(MEMORY_DOCUMENT, stored);
  return opened.state === 'sound' ? openPromises(opened.document, MORNING).length : -1;
};

describe('a mailbox with 300 open promises', () => {
  it('takes those due first, while this device keeps them all, and nothing is refused', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1));
    await desk.tell({ memory: promised(300), sent: true });
    await window.show(mail(2, HOSTILE));
    expect(window.session.getState()).toMatchObject({ pane: { kind: 'cooling' } });
    expect(window.session.getState().notice).toBeUndefined();
    expect(openIn(desk.store.documents.memory)).toBeGreaterThan(150);
    expect(openIn(desk.store.documents.memory)).toBeLessThan(300);
    const local = [...desk.local].find(([name]) => name.endsWith('.memory'));
    expect(openIn(JSON.parse(local?.[1] ?? 'null'))).toBe(300);
    window.session.close();
    const again = await desk.open(calm(3));
    await again.act({ do: 'set', settings: { company: 'Northwind' } });
    expect(again.session.getState().notice).toBeUndefined();
    const kept = [...desk.local].find(([name]) => name.endsWith('.memory'));
    expect(openIn(JSON.parse(kept?.[1] ?? 'null'))).toBe(300);
  });

  it('is kept on this device, and said to be, where what cuts it to size cannot be fetched', async () => {
    const desk = createTestDesk();
    const window = await desk.open(calm(1), {
      change: (around) => ({ ...around, loadCaring: () => Promise.reject(new Error('no network')) }),
    });
    await desk.tell({ memory: promised(300), sent: true });
    await window.show(mail(2, HOSTILE));
    expect(window.session.getState().notice).toEqual({ kind: 'not-saved' });
    expect(window.session.getState().bug).toBeUndefined();
  });
});
