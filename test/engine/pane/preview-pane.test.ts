import { DEFAULT_SETTINGS, EMPTY_MEMORY, FIRST_CHOICE, paneFor } from '../../../src/engine';
import type { Choice, Desk, Letter, Opened } from '../../../src/engine';
import { pack } from '../../../src/engine/languages/en';
import { letters, promised } from '../../../src/engine/languages/en/letters';
import * as writing from '../../../src/engine/pane/writing';
import { stringsFor, VALUE_WORDS } from '../../strings-for';
import { paneWords } from '../../../src/session/pane-words';

const NOW = Date.UTC(2026, 10, 20, 9, 30);
const withLetter = (text: string): readonly Letter[] => [
  {
    id: 'thanks.en.warm',
    occasion: 'thanks',
    language: 'en',
    voice: 'warm',
    blocks: [{ role: 'thanks', text }],
    months: '',
  },
];
const desk = (letters: readonly Letter[], agentName = ''): Desk => ({
  memory: EMPTY_MEMORY,
  settings: { ...DEFAULT_SETTINGS, introduced: true, agentName },
  agent: { name: 'Elena Petrova', utcOffsetMinutes: 120 },
  packs: { en: pack },
  letters: { en: { letters, samples: [], shown: '', promised } },
  writing,
  used: [],
  hearsSends: false,
  everything: () => '',
  words: paneWords(stringsFor('en'), 'en', VALUE_WORDS.en),
});
const draft: Opened = {
  state: 'draft',
  conversation: 'c',
  customer: { senders: { en: { given: 'Ivan', address: 'Ivan', formal: '' } } },
  language: 'en',
};
const choice: Choice = { ...FIRST_CHOICE, view: 'preview', letter: 'thanks.en.warm' };

describe('the preview', () => {
  it.each(['{{#if order}}', '{{{order}}}', '{{> other}}', '{{#each order}}x{{/each}}{{/if}}', '{{nobody}}'])(
    'shows the agent that a letter with %j does not render, and puts nothing of it into a reply',
    (text) => {
      const pane = paneFor(desk(withLetter(text)), draft, choice, NOW);
      expect(pane).toMatchObject({ kind: 'preview', problem: 'letter-broken' });
      expect(pane).not.toHaveProperty('html');
      const letter = writing.finalLetter(desk(withLetter(text)), draft, choice, NOW);
      expect(letter?.rendered.broken).toBeDefined();
      expect(letter?.rendered).not.toHaveProperty('text');
    },
  );

  it('asks for whatever a letter needs and nobody knows, the order number too', () => {
    const pane = paneFor(desk(withLetter('{{order}} {{agent.name}}')), draft, choice, NOW);
    expect(pane).toMatchObject({ missing: 1, fields: [{ variable: 'order', required: true, value: '' }] });
  });

  it('keeps a field that was filled in on the screen', () => {
    const typed: Choice = { ...choice, values: { order: '4471' } };
    const pane = paneFor(desk(withLetter('{{order}}')), draft, typed, NOW);
    expect(pane).toMatchObject({ missing: 0, fields: [{ variable: 'order', value: '4471' }] });
  });

  it('signs with the name from the settings, else with the mailbox’s', () => {
    const text = (name: string) =>
      writing.finalLetter(desk(withLetter('{{agent.name}}'), name), draft, choice, NOW)?.rendered.text;
    expect(text('')).toBe('Elena Petrova');
    expect(text('Lena')).toBe('Lena');
    expect(text(' \u2066\u200b ')).toBe('Elena Petrova');
  });

  it('promises the time that was shown, however long the letter is looked at', () => {
    const holding: Choice = { ...choice, letter: 'holding.en.warm', previewedAt: NOW };
    const text = (now: number) => writing.finalLetter(desk(letters), draft, holding, now)?.rendered.text;
    expect(text(NOW + 50 * 60_000)).toBe(text(NOW));
    expect(text(NOW)).toContain('by 12:30');
  });

  it('greets without a name where none is sure', () => {
    const nobody: Opened = { ...draft, customer: { senders: { en: { given: '', address: '', formal: '' } } } };
    expect(writing.finalLetter(desk(letters), nobody, choice, NOW)?.rendered.text).toMatch(/^Hello,/);
  });
});
