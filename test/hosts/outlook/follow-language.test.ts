/** @jest-environment jsdom */
import { followLanguage } from '../../../src/hosts/outlook/follow-language';
import { samplePane, sampleState } from '../../ui/sample-panes';

it('keeps the language of the page that of the pane, until it is stopped', () => {
  let state = sampleState(samplePane('calm', 'bg'), { language: 'bg' });
  const listeners = new Set<() => void>();
  const stop = followLanguage({
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  expect(document.documentElement.lang).toBe('bg');
  state = { ...state, language: 'uk' };
  for (const listener of listeners) listener();
  expect(document.documentElement.lang).toBe('uk');
  stop();
  expect(listeners.size).toBe(0);
});
