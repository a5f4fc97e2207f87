import fc from 'fast-check';
import { cardFor, readClick } from '../../../src/cards';
import { FIRST_CHOICE, LANGUAGES, VARIABLES } from '../../../src/engine';
import type { Choice } from '../../../src/engine';
import { sampleNames, samplePane } from '../../ui/sample-panes';
import { SURROUNDINGS } from '../sample-surroundings';
import { clicksOn, eventOf } from './clicks-on';
import type { CardClick } from './clicks-on';

const drawn = (name: string, choice: Choice = FIRST_CHOICE) =>
  cardFor(samplePane(name, 'en'), { ...SURROUNDINGS, choice });
const clickOn = (name: string, holding: string): CardClick => {
  const found = clicksOn(drawn(name)).find(({ parameters }) => JSON.stringify(parameters).includes(holding));
  if (found === undefined) throw new Error(`No click on ${name} with ${holding}.`);
  return found;
};
const text = (...value: string[]) => ({ stringInputs: { value } });

const choices: fc.Arbitrary<Choice> = fc
  .record(
    {
      view: fc.constantFrom('main' as const, 'letters' as const, 'preview' as const, 'settings' as const),
      from: fc.constantFrom('main' as const, 'letters' as const, 'promises' as const),
      revealed: fc.array(fc.nat(50), { maxLength: 5 }),
      search: fc.string({ maxLength: 40 }),
      filter: fc.constantFrom('all' as const, 'mine' as const),
      letter: fc.string({ minLength: 1, maxLength: 60 }),
      previewedAt: fc.nat(),
      language: fc.constantFrom(...LANGUAGES),
      values: fc.dictionary(fc.constantFrom(...VARIABLES), fc.string({ maxLength: 30 }), { maxKeys: 6 }),
      asked: fc.boolean(),
      thoughtSkipped: fc.boolean(),
    },
    { requiredKeys: ['view', 'from', 'revealed', 'search', 'values', 'asked', 'thoughtSkipped'] },
  )
  .map((choice) => ({ ...choice, values: { ...choice.values } }));

describe('a click', () => {
  it.each(sampleNames())('of every card is read as what the card meant: %s', (name) => {
    for (const click of clicksOn(drawn(name))) {
      const read = readClick(eventOf(click));
      const meant: unknown = JSON.parse(click.parameters.action ?? '');
      expect(read).toBeDefined();
      // Only a form changes what is done.
      if (click.parameters.form === undefined) expect(read?.actions).toEqual(meant);
      expect(read?.choice).toEqual(FIRST_CHOICE);
      expect(read?.place).toBe('email');
    }
  });

  it('brings back what was looked at and typed', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const [click] = clicksOn(drawn('calm', choice));
        expect(click && readClick(eventOf(click))?.choice).toEqual(choice);
      }),
    );
  });

  it('brings back what stands in the fields, whatever it is for', () => {
    const click = clickOn('preview', 'ask-colleague');
    const read = readClick(eventOf(click, { 'value.fix': text('A new one goes out today.'), 'value.line': text('') }));
    expect(read?.choice.values).toEqual({ fix: 'A new one goes out today.', line: '' });
  });

  it('takes nothing for typed that stood in a field by itself', () => {
    const click = clickOn('preview', '"form":"language"');
    const line = 'A birthday without its present: I am sorry we caused that.';
    const read = (inputs: object) => readClick(eventOf(click, inputs))?.choice.values;
    expect(read({ 'value.fix': text(''), 'value.line': text(line) })).toEqual({});
    expect(read({ 'value.fix': text(''), 'value.line': text(`${line}\r\n`) })).toEqual({});
    expect(read({ 'value.fix': text('.'), 'value.line': text('') })).toEqual({ fix: '.', line: '' });
  });

  it('keeps what was typed before, and is not touched again', () => {
    const choice = { ...FIRST_CHOICE, values: { line: 'A birthday without its present: I am sorry we caused that.' } };
    const [click] = clicksOn(drawn('preview', choice));
    const inputs = { 'value.fix': text(''), 'value.line': text(choice.values.line) };
    expect(click && readClick(eventOf(click, inputs))?.choice).toEqual(choice);
  });

  it('carries typed values that the card has no field for, and leaves the others to the fields', () => {
    const choice = { ...FIRST_CHOICE, values: { fix: 'shown in a field', cause: 'hidden' } };
    for (const { parameters } of clicksOn(drawn('preview', choice))) {
      expect(parameters.choice).toContain('hidden');
      expect(parameters.choice).not.toContain('shown in a field');
    }
  });

  it('adds a fact from the email behind what stands in the field by then', () => {
    const click = clickOn('preview', 'order 4471');
    expect(readClick(eventOf(click, { 'value.line': text('I have ') }))?.actions).toEqual([
      { do: 'type', variable: 'line', value: 'I have order 4471' },
    ]);
    const itself = 'A birthday without its present: I am sorry we caused that.';
    expect(readClick(eventOf(click, { 'value.line': text(itself) }))?.actions).toEqual([
      { do: 'type', variable: 'line', value: `${itself} order 4471` },
    ]);
  });

  it('opens all letters with the search that was typed beside the offers', () => {
    const click = clickOn('calm', '"form":"search"');
    expect(readClick(eventOf(click, { search: text('refund') }))?.actions).toEqual([
      { do: 'show', view: 'letters' },
      { do: 'look', changes: { search: 'refund' } },
    ]);
  });

  it('takes language and voice from their fields', () => {
    const language = readClick(eventOf(clickOn('preview', '"form":"language"'), { language: text('uk') }));
    expect(language?.actions).toEqual([{ do: 'reply-language', language: 'uk' }]);
    const voice = readClick(eventOf(clickOn('preview', '"form":"voice"'), { voice: text('formal') }));
    expect(voice?.actions).toEqual([{ do: 'voice', voice: 'formal' }]);
    const offered = readClick(eventOf(clickOn('calm', '"form":"voice"'), { voice: text('formal') }));
    expect(offered?.actions).toEqual([{ do: 'set', settings: { voice: 'formal' } }]);
  });

  it('saves the settings as they stand in the fields, and leaves alone what cannot be read', () => {
    const click = clickOn('settings', '"form":"settings"');
    const read = readClick(
      eventOf(click, {
        'set.ticked': text('on'),
        'set.minutes': text('7'),
        'set.emails': text('99'),
        'set.workFrom': text('8:30'),
        'set.workTo': text('late'),
        'set.workDays': text('5', '1', '1', '9'),
        'set.checks': text('placeholder', 'nonsense'),
        'set.language': text('bg'),
      }),
    );
    const [action] = read?.actions ?? [];
    const settings = action?.do === 'set' ? action.settings : {};
    expect(settings).toMatchObject({
      on: true,
      thought: false,
      minutes: 7,
      workFrom: 510,
      workDays: [1, 5],
      language: 'bg',
    });
    expect(settings).not.toHaveProperty('emails');
    expect(settings).not.toHaveProperty('workTo');
    expect(settings.checksOff).not.toContain('placeholder');
    expect(settings.checksOff).toContain('cliche');
  });

  it('saves an entry of the board whole: begun, written, saved', () => {
    const click = clickOn('board-new', 'save-entry');
    const read = readClick(
      eventOf(click, {
        'entry.title': text('Delivery is late'),
        'entry.kind': text('outage'),
        'entry.from': { dateInput: { msSinceEpoch: '1795219200000' } },
        'entry.avoid': text('celebrate, joy ,, joy'),
        'entry.paused': text('thanks', 'nonsense'),
      }),
    );
    expect(read?.actions).toEqual([
      { do: 'care', step: { care: 'new-entry', title: '' } },
      {
        do: 'care',
        step: {
          care: 'write-entry',
          changes: {
            title: 'Delivery is late',
            kind: 'outage',
            from: '2026-11-21',
            until: '',
            avoid: ['celebrate', 'joy'],
            line: '',
            paused: ['thanks'],
            openInvitations: false,
          },
        },
      },
      { do: 'care', step: { care: 'save-entry' } },
    ]);
  });

  it.each([
    ['an action that no card offers', { action: '[{"do":"copy"}]' }],
    ['a template that is removed', { action: '[{"do":"workshop","step":{"make":"remove","letter":"own.a"}}]' }],
    ['settings that no button sets', { action: '[{"do":"set","settings":{"quietUntil":1}}]' }],
    ['more than an action has', { action: '[{"do":"back","then":"forget"}]' }],
    ['no action at all', { action: '[]' }],
    ['many actions', { action: JSON.stringify(Array.from({ length: 9 }, () => ({ do: 'back' }))) }],
    ['what is no JSON', { action: '[{' }],
    ['a choice that is none', { action: '[{"do":"back"}]', choice: '{"view":"attic"}' }],
    ['a choice of unknown things', { action: '[{"do":"back"}]', choice: '{"admin":true}' }],
    ['a value of no letter', { action: '[{"do":"back"}]', choice: '{"values":{"__proto__x":"a"}}' }],
    ['a place that is none', { action: '[{"do":"back"}]', place: 'cellar' }],
    ['a form that is none', { action: '[{"do":"back"}]', form: 'login' }],
    ['a page that is no number', { action: '[{"do":"back"}]', page: '-1' }],
    ['a megabyte', { action: `[{"do":"pick","letter":"${'a'.repeat(1_000_000)}"}]` }],
  ])('is nothing with %s', (_, parameters) => {
    expect(readClick({ commonEventObject: { parameters } })).toBeUndefined();
  });

  it('is read from anything without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (action, choice, formInputs) => {
        expect(() => readClick(action)).not.toThrow();
        expect(() => readClick({ commonEventObject: action })).not.toThrow();
        expect(() => readClick({ commonEventObject: { parameters: { action, choice }, formInputs } })).not.toThrow();
        const back = { action: '[{"do":"back"}]' };
        expect(readClick({ commonEventObject: { parameters: back, formInputs } })?.actions).toEqual([{ do: 'back' }]);
      }),
    );
  });

  it('is read from fields of anything without a throw', () => {
    const names = ['search', 'filter', 'language', 'voice', 'set.minutes', 'set.workFrom', 'set.checks', 'entry.from'];
    const inputs = fc.dictionary(
      fc.oneof(fc.constantFrom(...names), fc.string()),
      fc.oneof(
        fc.anything(),
        fc.record({ stringInputs: fc.record({ value: fc.array(fc.string({ unit: 'binary' })) }) }),
        fc.record({ dateInput: fc.record({ msSinceEpoch: fc.oneof(fc.string(), fc.double()) }) }),
      ),
    );
    const forms = ['preview', 'settings', 'day', 'board-new', 'letters', 'calm'].flatMap((name) =>
      clicksOn(drawn(name)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), inputs, (click, formInputs) => {
        expect(readClick(eventOf(click, formInputs))).toBeDefined();
      }),
    );
  });
});
