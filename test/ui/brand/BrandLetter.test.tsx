/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = LATER_WORDS.en.brand;
const letter = () => within(screen.getByRole('region', { name: en.preview }));

it.each(['dark', 'bare', 'plain', 'wide'] as const)('shows the letter %s, and as it was again', async (name) => {
  const { user, session, show } = await renderPane('brand');
  const toggle = () => letter().getByRole('button', { name: en.looks[name] });
  expect(toggle().getAttribute('aria-pressed')).toBe('false');
  await user.click(toggle());
  const pane = samplePane('brand', 'en');
  if (pane.kind !== 'brand') throw new Error('no brand');
  await show({ ...pane, look: { language: 'bg', [name]: true } });
  expect(toggle().getAttribute('aria-pressed')).toBe('true');
  await user.click(toggle());
  expect(session.done).toEqual([
    { do: 'look', changes: { brandLook: { [name]: true } } },
    { do: 'look', changes: { brandLook: { language: 'bg', [name]: false } } },
  ]);
});

it('shows it in another language', async () => {
  const { user, session } = await renderPane('brand-dark');
  await user.selectOptions(letter().getByRole('combobox'), stringsFor('en').languages.uk);
  expect(session.done).toEqual([{ do: 'look', changes: { brandLook: { dark: true, wide: true, language: 'uk' } } }]);
});

it('shows only what the policy for letters lets through', async () => {
  const clean = jest.fn(() => '<p>cleaned</p>');
  await renderPane('brand', { cleanForPage: clean });
  expect(clean).toHaveBeenCalledTimes(1);
  expect(letter().getByText('cleaned')).toBeTruthy();
});

it('leaves the letter its own colours, on paper that is dark where mail programs turn it dark', async () => {
  const { show } = await renderPane('brand');
  const paper = () => {
    const cell = letter()
      .getByText(/Dear Ivan/)
      .closest('td');
    let element = cell?.closest('table')?.parentElement;
    while (element?.style.backgroundColor === '') element = element.parentElement;
    return [cell?.style.backgroundColor, element?.style.backgroundColor];
  };
  expect(paper()).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  await show('brand-dark');
  expect(paper()).toEqual(['rgb(51, 51, 51)', 'rgb(51, 51, 51)']);
});

it('shows the plain text as it is written', async () => {
  await renderPane('brand-plain');
  const pane = samplePane('brand-plain', 'en');
  expect(document.querySelector('pre')?.textContent).toBe(pane.kind === 'brand' ? pane.text : undefined);
  expect(letter().queryByText(/Dear Ivan/)).toBeNull();
});

it('says that words may stand for the logo here, where there is one to be seen', async () => {
  const { show } = await renderPane('brand-many');
  expect(screen.getByText(en.logoHere)).toBeTruthy();
  await show('brand');
  expect(screen.queryByText(en.logoHere)).toBeNull();
});

it('shows nothing while the letters of a language load', async () => {
  const { html, text, ...pane } = samplePane('brand', 'en') as Extract<
    ReturnType<typeof samplePane>,
    { kind: 'brand' }
  >;
  await renderPane(pane);
  expect([html, text].every((one) => one !== undefined)).toBe(true);
  expect(document.querySelector('[lang="en"] table')).toBeNull();
});
