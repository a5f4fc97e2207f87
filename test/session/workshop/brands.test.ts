import type { Brand, Brands, Pane } from '../../../src/engine';
import type { Action } from '../../../src/session';
import { CALM, calm, createTestDesk, mail } from '../test-desk';
import type { TestDesk, TestWindow } from '../test-desk';

type Step = Extract<Action, { do: 'workshop' }>['step'];

const make = (window: TestWindow, step: Step): Promise<void> => window.act({ do: 'workshop', step });
const pane = (window: TestWindow): Pane => window.session.getState().pane;
function brandPane(window: TestWindow): Extract<Pane, { kind: 'brand' }> {
  const shown = pane(window);
  if (shown.kind !== 'brand') throw new Error(shown.kind);
  return shown;
}
function storedIn(desk: TestDesk): readonly Brand[] {
  const found = [...desk.documents.stored].find(([name]) => name.endsWith('.brands'));
  return found === undefined ? [] : (found[1] as Brands).brands;
}

/** Makes one brand after the other. */
async function brands(window: TestWindow, ...all: readonly Partial<Brand>[]): Promise<void> {
  await window.act({ do: 'show', view: 'settings' });
  for (const changes of all) {
    await make(window, { make: 'brand' });
    await make(window, { make: 'new-brand', name: changes.name ?? '' });
    await make(window, { make: 'dress', changes });
    await make(window, { make: 'save-brand' });
  }
  await window.act({ do: 'back' });
}
const signed = (company: string): Pick<Brand, 'words'> => ({
  words: { signOff: '', agentTitle: '', company, legal: '' },
});
const KETTLES = { name: 'Kettles', mailboxes: ['kettles@shop.example'], ...signed('Kettles Ltd') };
const LAMPS = { name: 'Lamps', mailboxes: ['@lamps.example'], ...signed('Lamps Ltd') };
const HOUSE = { name: 'House', mailboxes: ['elena@northwind.example'], ...signed('The House') };
const OTHERS = { name: 'Others', mailboxes: [], ...signed('All Others') };

async function replyTo(window: TestWindow, ...to: readonly string[]): Promise<string> {
  await window.show(mail(9, CALM, { to: to.map((address) => ({ name: '', address })) }));
  await window.act({ do: 'pick', letter: 'thanks.en.warm' });
  await window.act({ do: 'type', variable: 'line', value: 'It is on its way.' });
  await window.act({ do: 'use' });
  return window.host.replies.pop() ?? JSON.stringify(pane(window));
}

describe('the brand of a reply', () => {
  it.each([
    ['the mailbox that got the mail', [KETTLES, LAMPS], ['kettles@shop.example'], 'Kettles Ltd'],
    ['its domain', [KETTLES, LAMPS], ['Care@Lamps.example'], 'Lamps Ltd'],
    ['the agent’s own mailbox where no other is named', [OTHERS, HOUSE], ['somebody@else.example'], 'The House'],
    [
      'the mailbox before the agent’s own, also as the first brand',
      [KETTLES, HOUSE],
      ['kettles@shop.example'],
      'Kettles',
    ],
    ['the second receiver where the first has none', [OTHERS, LAMPS], ['a@b.example', 'x@lamps.example'], 'Lamps Ltd'],
    ['all others where nobody is named', [OTHERS, LAMPS], ['somebody@else.example'], 'All Others'],
  ])('is that of %s', async (_, all, to, company) => {
    const window = await createTestDesk().open(calm(1));
    await brands(window, ...all);
    expect(await replyTo(window, ...to)).toContain(company);
  });

  it('is what the settings say where there are none', async () => {
    const window = await createTestDesk().open(calm(1));
    await window.act({ do: 'set', settings: { company: 'Northwind' } });
    expect(await replyTo(window, 'kettles@shop.example')).toContain('Northwind');
  });
});

describe('brands', () => {
  let desk: TestDesk;
  let window: TestWindow;
  beforeEach(async () => {
    desk = createTestDesk();
    window = await desk.open(calm(1));
  });

  it('begin with what the settings say', async () => {
    await window.act({ do: 'set', settings: { company: 'Northwind', accent: '#0b5c73' } });
    await window.act({ do: 'show', view: 'settings' });
    await make(window, { make: 'brand' });
    expect(brandPane(window)).toMatchObject({
      isNew: true,
      faults: [],
      brand: { name: 'Northwind', colours: { accent: '#0b5c73' } },
    });
    expect(brandPane(window).html).toContain('Northwind');
    await window.act({ do: 'back' });
    expect(pane(window).kind).toBe('settings');
  });

  it('lead back to the settings from a new one and from another too', async () => {
    await brands(window, KETTLES, LAMPS);
    await window.act({ do: 'show', view: 'settings' });
    await make(window, { make: 'brand' });
    const other = brandPane(window).brands[1]?.id ?? '';
    await make(window, { make: 'brand', id: other });
    expect(brandPane(window).brand.name).toBe('Lamps');
    await make(window, { make: 'new-brand', name: 'Third' });
    await window.act({ do: 'back' });
    expect(pane(window).kind).toBe('settings');
  });

  it('that cannot be saved stay as they are, and ask', async () => {
    await brands(window, KETTLES);
    await make(window, { make: 'new-brand', name: ' ' });
    await make(window, { make: 'dress', changes: { mailboxes: ['kettles@shop.example', 'no mailbox'] } });
    await make(window, { make: 'save-brand' });
    expect(brandPane(window)).toMatchObject({ asked: true, faults: ['name-empty', 'mailbox', 'mailbox-twice'] });
    expect(storedIn(desk)).toHaveLength(1);
  });

  it('never name one mailbox twice, though another window did not hear of the first', async () => {
    const deaf = await desk.open(calm(2), { deaf: true });
    await make(deaf, { make: 'brand' });
    await make(deaf, { make: 'dress', changes: { ...KETTLES, name: 'Deaf' } });
    await brands(window, KETTLES);
    await make(deaf, { make: 'save-brand' });
    expect(storedIn(desk).map(({ name }) => name)).toEqual(['Kettles']);
    expect(brandPane(deaf)).toMatchObject({ asked: true, faults: ['mailbox-twice'], brand: { name: 'Deaf' } });
  });

  it('stay in the hands of the agent where the database is blocked', async () => {
    await make(window, { make: 'brand' });
    await make(window, { make: 'dress', changes: KETTLES });
    desk.documents.refuses = true;
    await make(window, { make: 'save-brand' });
    expect(brandPane(window)).toMatchObject({ problem: 'not-kept', brand: { name: 'Kettles' } });
    desk.documents.refuses = false;
    await make(window, { make: 'save-brand' });
    expect(storedIn(desk).map(({ name }) => name)).toEqual(['Kettles']);
    expect(pane(window).kind).not.toBe('brand');
  });

  it('are put first and removed', async () => {
    await brands(window, KETTLES, LAMPS);
    const lamps = storedIn(desk)[1]?.id ?? '';
    await make(window, { make: 'brand', id: lamps });
    await make(window, { make: 'first-brand' });
    expect(storedIn(desk).map(({ name }) => name)).toEqual(['Lamps', 'Kettles']);
    await make(window, { make: 'remove-brand' });
    expect(storedIn(desk).map(({ name }) => name)).toEqual(['Kettles']);
  });

  it('lose their logo and their manner when asked to', async () => {
    const logo = { src: 'https://shop.example/logo.png', alt: 'Shop', width: 100, height: 40 };
    await make(window, { make: 'brand' });
    await make(window, { make: 'dress', changes: { logo, voice: 'formal' } });
    await make(window, { make: 'no-logo' });
    expect(brandPane(window).brand).not.toHaveProperty('logo');
    expect(brandPane(window).brand.voice).toBe('formal');
    await make(window, { make: 'dress', changes: { logo } });
    await make(window, { make: 'no-voice' });
    expect(brandPane(window).brand).not.toHaveProperty('voice');
    expect(brandPane(window).brand.logo).toEqual(logo);
  });

  it('offer letters in their manner', async () => {
    await brands(window, { ...OTHERS, name: 'Stiff', voice: 'formal' });
    const calmPane = pane(window);
    if (calmPane.kind !== 'calm') throw new Error(calmPane.kind);
    expect(calmPane.offers.map(({ letter }) => letter).every((letter) => letter.endsWith('.formal'))).toBe(true);
    await window.act({ do: 'show', view: 'letters' });
    const list = pane(window);
    if (list.kind !== 'letters') throw new Error(list.kind);
    expect(list.rows.every(({ letter }) => letter.endsWith('.formal'))).toBe(true);
  });

  it.each(['en', 'bg', 'ru', 'uk'] as const)('are looked at in %s, whatever the agent speaks', async (language) => {
    await make(window, { make: 'brand' });
    await window.act({ do: 'look', changes: { brandLook: { language } } });
    expect(brandPane(window).language).toBe(language);
    expect(brandPane(window).html).toContain(`lang="${language}"`);
  });
});
