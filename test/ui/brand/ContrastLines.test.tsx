/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { mendedColour } from '../../../src/engine';
import { LATER_WORDS } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = LATER_WORDS.en.brand;

function unfold(): void {
  for (const section of document.querySelectorAll('details')) section.open = true;
}

it('says of each kind of words how well it can be read, light and dark', async () => {
  await renderPane('brand');
  unfold();
  const lines = within(screen.getByRole('region', { name: en.contrastHead }));
  for (const pair of Object.values(en.pairs)) {
    const one = within(lines.getByRole('group', { name: pair }));
    expect(one.getByText(new RegExp(`^${en.light} \\d+\\.\\d:1$`))).toBeTruthy();
    expect(one.getByText(new RegExp(`^${en.dark} \\d+\\.\\d:1$`))).toBeTruthy();
    expect(one.getAllByText(en.enough)).toHaveLength(2);
  }
  expect(lines.queryByRole('button')).toBeNull();
});

it.each([
  ['bg', /^Светло 3,4:1$/],
  ['ru', /^На светлом 3,4:1$/],
  ['uk', /^На світлому 3,4:1$/],
] as const)('writes the ratio as %s does', async (language, ratio) => {
  await renderPane(samplePane('brand-pale', language), { language });
  expect(screen.getAllByText(ratio).length).toBeGreaterThan(0);
});

it('mends what is hard to read with one click, where any colour can be read', async () => {
  const pane = samplePane('brand-pale', 'en');
  if (pane.kind !== 'brand') throw new Error('no brand');
  const { colours } = pane.brand;
  const { user, session } = await renderPane(pane);
  unfold();
  expect(screen.getAllByText(en.tooLittle).length).toBeGreaterThan(2);
  await user.click(screen.getByRole('button', { name: en.mend.text }));
  await user.click(screen.getByRole('button', { name: en.mend.link }));
  const dressed = (changes: object) => ({
    do: 'workshop',
    step: { make: 'dress', changes: { colours: { ...colours, ...changes } } },
  });
  expect(session.done).toEqual([
    dressed({ text: mendedColour(colours.text, colours.paper) }),
    dressed({ link: mendedColour(colours.link, colours.paper) }),
  ]);
  expect(screen.queryByRole('button', { name: en.mend.button })).toBeNull();
  expect(screen.getByText(en.noMend)).toBeTruthy();
});
