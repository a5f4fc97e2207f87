/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { WorkshopStep } from '../../../src/session';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const strings = stringsFor('en');
const en = LATER_WORDS.en.brand;
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const step = (one: WorkshopStep) => ({ do: 'workshop', step: one });
const brandIn = (name: string) => {
  const pane = samplePane(name, 'en');
  if (pane.kind !== 'brand') throw new Error('no brand');
  return pane;
};

/** Sections are folded away at first; jsdom neither draws nor folds them, but hides them from roles. */
function unfold(): void {
  for (const section of document.querySelectorAll('details')) section.open = true;
}

it('says that one change restyles every letter', async () => {
  await renderPane('brand');
  expect(screen.getByText(en.intro)).toBeTruthy();
});

it('keeps what is typed in sight, though the brand answers later', async () => {
  const { user, session } = await renderPane('brand');
  await user.type(field(en.name), 's!', { initialSelectionStart: 4, initialSelectionEnd: 4 });
  expect(field(en.name).value).toBe('Norts!hwind');
  expect(session.done.at(-1)).toEqual(step({ make: 'dress', changes: { name: 'Norts!hwind' } }));
});

it('takes mailboxes one a line or with commas, in lower case', async () => {
  const { session } = await renderPane('brand');
  fireEvent.change(field(en.mailboxes), { target: { value: 'Care@A.example, @b.example\n\nc@c.example' } });
  const mailboxes = ['care@a.example', '@b.example', 'c@c.example'];
  expect(session.done).toEqual([step({ make: 'dress', changes: { mailboxes } })]);
});

it('begins a logo with its address, and takes it away again', async () => {
  const { user, session, show } = await renderPane('brand');
  unfold();
  expect(screen.queryByRole('textbox', { name: en.logoAlt })).toBeNull();
  fireEvent.change(field(en.logoAddress), { target: { value: 'https://a.example/l.png ' } });
  const logo = { src: 'https://a.example/l.png', alt: 'Northwind', width: 160, height: 40 };
  expect(session.done).toEqual([step({ make: 'dress', changes: { logo } })]);
  const pane = brandIn('brand');
  await show({ ...pane, brand: { ...pane.brand, logo } });
  fireEvent.change(screen.getByRole('spinbutton', { name: en.logoWidth }), { target: { value: '' } });
  expect(session.done.at(-1)).toEqual(step({ make: 'dress', changes: { logo: { ...logo, width: 0 } } }));
  await user.click(button(en.logoRemove));
  expect(session.done.at(-1)).toEqual(step({ make: 'no-logo' }));
  expect(field(en.logoAddress).value).toBe('');
  expect(document.activeElement).toBe(field(en.logoAddress));
});

it('passes on whole colours only, picked or typed with or without their sign', async () => {
  const { user, session } = await renderPane('brand');
  unfold();
  const { colours } = brandIn('brand').brand;
  const code = field(en.colourCode(en.colours.link));
  await user.clear(code);
  await user.type(code, '12345');
  await user.tab();
  expect(session.done).toEqual([]);
  expect(code.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(code.getAttribute('aria-describedby') ?? '')?.textContent).toBe(en.faults.colour);
  await user.type(code, 'F');
  expect(session.done).toEqual([step({ make: 'dress', changes: { colours: { ...colours, link: '#12345f' } } })]);
  fireEvent.change(screen.getByLabelText(en.colours.button, { selector: 'input' }), { target: { value: '#107c10' } });
  expect(session.done.at(-1)).toEqual(step({ make: 'dress', changes: { colours: { ...colours, button: '#107c10' } } }));
});

it('takes font, shape of buttons and voice', async () => {
  const { user, session } = await renderPane('brand-many');
  unfold();
  const fonts = within(screen.getByRole('group', { name: en.font }));
  expect(fonts.getAllByRole('button')).toHaveLength(6);
  expect(fonts.getByRole('button', { pressed: true }).textContent).toBe('Segoe UI');
  expect(fonts.getByRole('button', { name: 'Georgia' }).style.fontFamily).toContain('Georgia');
  await user.click(fonts.getByRole('button', { name: 'Georgia' }));
  await user.click(button(en.buttons.pill));
  const voice = screen.getByRole('combobox', { name: en.voice });
  await user.selectOptions(voice, strings.voices.formal);
  await user.selectOptions(voice, en.ownVoice);
  expect(session.done).toEqual([
    step({ make: 'dress', changes: { font: 'georgia' } }),
    step({ make: 'dress', changes: { button: 'pill' } }),
    step({ make: 'dress', changes: { voice: 'formal' } }),
    step({ make: 'no-voice' }),
  ]);
});

it('takes words for all languages, and over them for one', async () => {
  const { user, session } = await renderPane('brand');
  unfold();
  const { words } = brandIn('brand').brand;
  await user.type(field(en.signOff), 'Y');
  await user.selectOptions(screen.getByRole('combobox', { name: en.wordsFor }), strings.languages.uk);
  expect(field(en.signOff).value).toBe('');
  expect(screen.getByText(en.wordsHint)).toBeTruthy();
  await user.type(field(en.legal), 'Т');
  expect(field(en.legal).lang).toBe('uk');
  expect(session.done).toEqual([
    step({ make: 'dress', changes: { words: { ...words, signOff: 'Y' } } }),
    step({ make: 'dress', changes: { inLanguage: { uk: { legal: 'Т' } } } }),
  ]);
});
