import { deviceName, EMPTY_MEMORY, DEFAULT_SETTINGS, noteHot, NO_PROMISE_TEXTS } from '../../../src/engine';
import type { Memory } from '../../../src/engine';
import { openCallStorage } from '../../../src/hosts/gmail/call-storage';
import { memoryDocuments, MORNING } from './gmail-desk';

const ADDRESS = 'elena@northwind.example';
const hot = (name: string): Memory =>
  noteHot(
    EMPTY_MEMORY,
    { message: name, conversation: `c-${name}`, sender: `s-${name}`, level: 2 },
    DEFAULT_SETTINGS,
    MORNING,
  );
const local = (name: string) => `${deviceName(ADDRESS)}.${name}`;

describe('what one call keeps', () => {
  it('merges Memory with what another call wrote meanwhile', async () => {
    const documents = memoryDocuments();
    const [one, two] = await Promise.all([1, 2].map(() => openCallStorage(documents, ADDRESS, MORNING)));
    await Promise.all([one?.save({ memory: hot('m1') }), two?.save({ memory: hot('m2') })]);
    const after = await openCallStorage(documents, ADDRESS, MORNING);
    expect(Object.keys(after.memory().coolDowns).sort()).toEqual(['m1', 'm2']);
  });

  it('loses no setting of two calls that change different ones', async () => {
    const documents = memoryDocuments();
    const first = await openCallStorage(documents, ADDRESS, MORNING);
    await first.save({ settings: { ...DEFAULT_SETTINGS, changedAt: 1 } });
    const [one, two] = await Promise.all([1, 2].map(() => openCallStorage(documents, ADDRESS, MORNING)));
    await one?.save({ settings: { ...DEFAULT_SETTINGS, agentName: 'Elena', changedAt: 2 } });
    await two?.save({ settings: { ...DEFAULT_SETTINGS, company: 'Northwind', changedAt: 3 } });
    const { agentName, company } = (await openCallStorage(documents, ADDRESS, MORNING)).settings();
    expect([agentName, company]).toEqual(['Elena', 'Northwind']);
  });

  it('never writes over what a newer release has written', async () => {
    const documents = memoryDocuments();
    documents.stored.set('memory', '{"version":99}');
    const storage = await openCallStorage(documents, ADDRESS, MORNING);
    await storage.save({ memory: hot('m1') });
    expect(documents.stored.get('memory')).toBe('{"version":99}');
  });

  it('keeps codes of a device, and forgets what was typed and whatever holds words', async () => {
    const documents = memoryDocuments();
    const storage = await openCallStorage(documents, ADDRESS, MORNING);
    storage.local.write(local('used-letters'), '[{"to":"s1","occasion":"refund","at":1}]');
    storage.local.write(local('drafts'), '{"words":"typed"}');
    storage.local.write(local('allowed'), '["bloody"]');
    storage.speak(NO_PROMISE_TEXTS);
    await storage.store.update(local('promise-words'), () => ({ words: 'by Friday' }));
    await storage.store.update(local('templates'), () => ({ version: 1 }));
    await storage.flush();
    expect(await storage.store.read(local('promise-words'))).toEqual({ words: 'by Friday' });
    expect(Object.fromEntries(documents.stored)).toEqual({
      templates: '{"version":1}',
      device: JSON.stringify({ 'used-letters': '[{"to":"s1","occasion":"refund","at":1}]' }),
    });
  });

  it('loses no code of two calls at once', async () => {
    const documents = memoryDocuments();
    const [one, two] = await Promise.all([1, 2].map(() => openCallStorage(documents, ADDRESS, MORNING)));
    one?.local.write(local('used-letters'), '["a"]');
    two?.local.write(local('used-letters'), '["b"]');
    await Promise.all([one?.flush(), two?.flush()]);
    const after = await openCallStorage(documents, ADDRESS, MORNING);
    expect(after.local.read(local('used-letters'))).toBe('["a","b"]');
  });

  it('takes documents that are no JSON for what a schema refuses', async () => {
    const documents = memoryDocuments();
    for (const name of ['memory', 'settings', 'device']) documents.stored.set(name, '{oops');
    const storage = await openCallStorage(documents, ADDRESS, MORNING);
    expect([storage.memory(), storage.settings(), storage.load('memory')]).toEqual([
      EMPTY_MEMORY,
      DEFAULT_SETTINGS,
      '{oops',
    ]);
  });
});
