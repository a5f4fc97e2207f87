import { cardFor } from '../../src/cards';
import type { Card } from '../../src/cards';
import type { Place } from '../../src/cards';
import { DRAFT_PROBLEMS, LANGUAGES } from '../../src/engine';
import { samplePane } from '../ui/sample-panes';
import { clicksOn } from './clicks/clicks-on';
import { SURROUNDINGS } from './sample-surroundings';

const drawn = (name: string, place: Place = 'email') => cardFor(samplePane(name, 'en'), { ...SURROUNDINGS, place });
const widgetsOf = (card: Card) => (card.sections ?? []).flatMap(({ widgets }) => widgets ?? []);
/** The buttons of a card by their names. */
const buttonsOf = (card: Card): readonly string[] =>
  widgetsOf(card).flatMap(({ buttonList, decoratedText }) => [
    ...(buttonList?.buttons ?? []).map(({ text }) => text ?? ''),
    ...(decoratedText?.button ? [decoratedText.button.text ?? ''] : []),
  ]);
const fieldsOf = (card: Card) => widgetsOf(card).flatMap(({ textInput }) => (textInput ? [textInput.name] : []));
const choicesOf = (card: Card) => widgetsOf(card).flatMap(({ selectionInput: one }) => (one ? [one.name] : []));
const textOf = (card: Card) => JSON.stringify(card);
const actionsOf = (card: Card) => clicksOn(card).map(({ parameters }) => parameters.action ?? '');

describe('the card of a pause', () => {
  it('offers to check again, a holding reply, going on, and what was answered elsewhere', () => {
    const buttons = buttonsOf(drawn('middle'));
    expect(buttons).toEqual(
      expect.arrayContaining([
        'Check again',
        'I answered another',
        'Send a holding reply',
        'Why heated?',
        'I am calm, continue',
      ]),
    );
    expect(buttons).not.toContain('Undo');
  });

  it('takes back what was counted, and does not offer to count where nothing can be', () => {
    expect(buttonsOf(drawn('undo'))).toContain('Undo');
    expect(buttonsOf(drawn('proven'))).not.toContain('I answered another');
  });

  it('shows what the customer needs in calm words', () => {
    expect(textOf(drawn('middle'))).toContain('I want my money back for the broken kettle.');
    expect(textOf(drawn('middle'))).toContain('What Ivan needs');
  });

  it('promises nothing to who threatens, and leads to the lead', () => {
    const buttons = buttonsOf(drawn('cooling-threat'));
    expect(buttons).toContain('Tell your lead');
    expect(buttons).not.toContain('Send a holding reply');
  });

  it('puts steps before everything where somebody may be in danger', () => {
    expect(JSON.stringify(drawn('cooling-urgent-long').sections?.[0])).toContain('Somebody may be in danger');
  });

  it('leads on through one of five reasons', () => {
    const reasons = actionsOf(drawn('continue')).filter((action) => action.includes('"continue"'));
    expect(reasons).toHaveLength(5);
    expect(buttonsOf(drawn('continue'))).toContain('Keep my five');
    expect(buttonsOf(drawn('continue-quiet'))).toContain('None for the rest of today');
  });
});

describe('the card of a calm email', () => {
  it('offers three letters, the search, language and voice, and all letters', () => {
    const card = drawn('calm');
    expect(actionsOf(card).filter((action) => action.includes('"pick"'))).toHaveLength(3);
    expect(fieldsOf(card)).toEqual(['search']);
    expect(choicesOf(card)).toEqual(['language', 'voice']);
    expect(buttonsOf(card)).toEqual(expect.arrayContaining(['Search', 'All replies', 'Settings']));
    expect(card.header).toEqual({ title: 'Maria Ivanova', subtitle: 'A question' });
  });

  it('offers the letters alone beside a draft', () => {
    const card = drawn('calm-compose', 'draft');
    expect(card.header?.title).toBe('Write with Take Five');
    expect(clicksOn(card).every(({ parameters }) => parameters.place === 'draft')).toBe(true);
  });

  it('says above it all that a promise is late', () => {
    const [first] = drawn('calm-late').sections ?? [];
    expect(JSON.stringify(first)).toContain('Your refund reaches you by Friday');
    expect(buttonsOf(drawn('calm-late'))).toContain('2 promises due');
  });
});

describe('the card of a letter', () => {
  it('asks for what is missing and shows the letter', () => {
    const card = drawn('preview-asked');
    expect(fieldsOf(card)).toEqual(['value.fix', 'value.line']);
    expect(textOf(card)).toContain('Add what happens now');
    expect(textOf(card)).toContain('1 value to fill in');
    expect(textOf(card)).toContain('that is our fault. [what happens now]');
  });

  it('is replied with beside an email, and inserted into a draft', () => {
    const reply = clicksOn(drawn('preview')).find(({ parameters }) => parameters.action === '[{"do":"use"}]');
    expect(reply?.url).toBe('https://five.example/gmail/reply');
    expect(buttonsOf(drawn('preview'))).toContain('Reply with this');
    const insert = clicksOn(drawn('preview-insert', 'draft')).find(({ url }) => url.endsWith('/gmail/insert'));
    expect(insert).toBeDefined();
    expect(buttonsOf(drawn('preview-insert', 'draft'))).toContain('Insert');
  });

  it('stands in a field to be copied where Gmail took it neither way', () => {
    expect(fieldsOf(drawn('preview-copy'))).toContain('copy');
    expect(textOf(drawn('preview-copy'))).toContain('Gmail did not open the reply.');
  });

  it('says that the situation board pauses it', () => {
    expect(textOf(drawn('preview-paused'))).toContain('since 20');
  });
});

describe('the card of all letters', () => {
  it('picks one where there is something to answer', () => {
    expect(actionsOf(drawn('letters-own')).filter((action) => action.includes('"pick"'))).toHaveLength(7);
    expect(actionsOf(drawn('letters-no-mail')).filter((action) => action.includes('"pick"'))).toEqual([]);
  });

  it('picks no letter that is put away', () => {
    expect(actionsOf(drawn('letters-archived')).filter((action) => action.includes('"pick"'))).toEqual([]);
  });

  it('says what to do where nothing is found', () => {
    expect(textOf(drawn('letters-none'))).toContain('No reply matches.');
  });
});

describe('a card that leads elsewhere', () => {
  it.each(['template', 'brand'])('opens the editor on a page of its own: %s', (name) => {
    const edit = widgetsOf(drawn(name)).flatMap(({ buttonList }) => buttonList?.buttons ?? [])[0];
    expect(edit?.onClick).toEqual({ action: { function: 'https://five.example/gmail/edit', parameters: [] } });
  });

  it('holds a text to be copied', () => {
    const [field] = widgetsOf(drawn('lead')).flatMap(({ textInput }) => (textInput ? [textInput] : []));
    expect(field?.value).toContain('an email from Ivan Petrov');
  });
});

describe('the other cards', () => {
  it('say how to mend the worst finding, and have no button for what Gmail lets nobody do', () => {
    const buttons = buttonsOf(drawn('check'));
    expect(textOf(drawn('check'))).toContain('“Ivan”');
    expect(buttons.filter((button) => button.includes('Ivan'))).toEqual([]);
    expect(buttons).toEqual(expect.arrayContaining(['Remind me', 'Fine here', '2 more']));
    expect(buttons).not.toContain('Use this');
  });

  it('say what is good to go', () => {
    expect(textOf(drawn('check-good'))).toContain('✓ Greets Ivan by name');
  });

  it('list promises with what can be done, and who waits for whom', () => {
    const card = drawn('promises');
    expect(textOf(card)).toContain('Late: yesterday, Friday');
    expect(buttonsOf(card)).toEqual(expect.arrayContaining(['Kept', 'Move to tomorrow', 'Snooze for an hour']));
    expect(textOf(drawn('promises-waiting'))).toContain('Unknown sender');
  });

  it('tell the day in words and numbers', () => {
    const text = textOf(drawn('day'));
    expect(text).toContain('5 of 6 within the target of 60\u00a0minutes');
    expect(text).toContain('Heated: 1');
  });

  it('show the situation board, and one entry of it as a form', () => {
    expect(buttonsOf(drawn('board'))).toEqual(expect.arrayContaining(['Edit']));
    expect(choicesOf(drawn('board-edit'))).toEqual(['entry.kind', 'entry.paused', 'entry.openInvitations']);
  });

  it('have a box for every check in the settings, and one button that saves all', () => {
    const boxes = widgetsOf(drawn('settings')).find(({ selectionInput }) => selectionInput?.name === 'set.checks');
    expect(boxes?.selectionInput?.items?.map(({ value }) => value)).toEqual(DRAFT_PROBLEMS);
    expect(buttonsOf(drawn('settings'))).toContain('Save');
  });

  it.each(LANGUAGES)('say in %s where emails are read, before anything is judged', (language) => {
    const card = cardFor(samplePane('welcome', language), { ...SURROUNDINGS, language });
    expect(actionsOf(card)).toEqual([
      '[{"do":"set","settings":{"introduced":true,"on":true}}]',
      '[{"do":"set","settings":{"introduced":true,"on":false}}]',
    ]);
  });
});
