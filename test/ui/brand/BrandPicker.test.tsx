/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { LATER_WORDS } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = LATER_WORDS.en.brand;
const button = (name: string) => screen.getByRole('button', { name });

it('goes to another brand, adds one and makes one the first', async () => {
  const { user, session } = await renderPane('brand-many');
  await user.selectOptions(screen.getByRole('combobox', { name: en.pick }), 'b3');
  await user.click(button(en.newBrand));
  await user.click(button(en.makeFirst));
  expect(session.done).toEqual([
    { do: 'workshop', step: { make: 'brand', id: 'b3' } },
    { do: 'workshop', step: { make: 'new-brand', name: en.newName } },
    { do: 'workshop', step: { make: 'first-brand' } },
  ]);
});

it('lets nothing unsaved be lost by going to another brand', async () => {
  await renderPane('brand');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: en.pick }).disabled).toBe(true);
  expect(screen.getByText(en.pickLater)).toBeTruthy();
  expect(screen.queryByRole('button', { name: en.newBrand })).toBeNull();
});

it('says what the first brand stands for', async () => {
  await renderPane('brand');
  expect(screen.getByText(en.isFirst)).toBeTruthy();
  expect(screen.queryByRole('button', { name: en.makeFirst })).toBeNull();
});

it('offers no more than twenty', async () => {
  const pane = samplePane('brand-many', 'en');
  if (pane.kind !== 'brand') throw new Error('no brand');
  const brands = Array.from({ length: 20 }, (_, index) => ({ id: `b${index}`, name: `Brand ${index}` }));
  await renderPane({ ...pane, brands });
  expect(screen.queryByRole('button', { name: en.newBrand })).toBeNull();
});

it.each([
  ['brand-many', true],
  ['brand-only', false],
])('%s: removes a brand after saying what becomes of its letters', async (name, others) => {
  const pane = samplePane(name === 'brand-only' ? 'brand' : name, 'en');
  if (pane.kind !== 'brand') throw new Error('no brand');
  const { user, session } = await renderPane(others ? pane : { ...pane, brands: pane.brands.slice(0, 1) });
  await user.click(button(en.remove));
  expect(screen.getByText(en.removeAsk(others))).toBeTruthy();
  expect(document.activeElement).toBe(button(en.removeNo));
  await user.click(button(en.removeNo));
  expect(session.done).toEqual([]);
  expect(document.activeElement).toBe(button(en.remove));
  await user.click(button(en.remove));
  await user.click(button(en.removeYes));
  expect(session.done).toEqual([{ do: 'workshop', step: { make: 'remove-brand' } }]);
});

it('removes nothing that was never saved', async () => {
  await renderPane('brand-new');
  expect(screen.queryByRole('button', { name: en.remove })).toBeNull();
});

it('saves, gives up, and says what is not saved', async () => {
  const { user, session, show } = await renderPane('brand');
  expect(screen.getByText(en.unsaved)).toBeTruthy();
  await user.click(button(en.save));
  await user.click(button(en.discard));
  expect(session.done).toEqual([
    { do: 'workshop', step: { make: 'save-brand' } },
    { do: 'workshop', step: { make: 'drop-brand' } },
  ]);
  await show('brand-many');
  expect(screen.queryByText(en.unsaved)).toBeNull();
  expect(screen.queryByRole('button', { name: en.discard })).toBeNull();
});

it('says what to do where the server has no more room', async () => {
  await renderPane('brand-full');
  expect(screen.getByText(LATER_WORDS.en.list.problem.full)).toBeTruthy();
});

it.each([
  ['brand-faults', 'not-kept'],
  ['brand-plain', 'newer'],
] as const)('%s: says calmly what is wrong with keeping brands', async (name, problem) => {
  await renderPane(name);
  expect(screen.getByText(en.problem[problem])).toBeTruthy();
});
