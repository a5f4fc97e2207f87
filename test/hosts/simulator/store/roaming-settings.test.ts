import { createRoamingSettings } from '../../../../src/hosts/simulator/store/roaming-settings';
import { memoryStorage } from '../sample-store';

test('settings outlive a reload of the page', () => {
  const storage = memoryStorage();
  createRoamingSettings(storage).save({ memory: '{"version":1}' });
  expect(createRoamingSettings(storage).load()).toEqual({ memory: '{"version":1}' });
});

test('the last writer wins, whole', () => {
  const settings = createRoamingSettings(memoryStorage());
  settings.save({ memory: '1', settings: '2' });
  settings.save({ settings: '3' });
  expect(settings.load()).toEqual({ settings: '3' });
});

test('a lost save loses once', () => {
  const settings = createRoamingSettings(memoryStorage());
  settings.loseNextSave();
  settings.save({ memory: '1' });
  expect(settings.load()).toEqual({});
  settings.save({ memory: '2' });
  expect(settings.load()).toEqual({ memory: '2' });
});

test.each(['', 'null', '[1]', '{', '"text"', '{"memory":1}'])('what is no settings document is none: %s', (text) => {
  expect(createRoamingSettings({ getItem: () => text, setItem: () => undefined }).load()).toEqual({});
});
