/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { BRAND_FAULTS, brandFaults, NO_BRANDS } from '../../../src/engine';
import type { Brand, BrandFault } from '../../../src/engine';
import { LATER_WORDS, stringsFor } from '../../strings-for';
import { renderPane } from '../render-pane';
import { samplePane } from '../sample-panes';

const en = LATER_WORDS.en.brand;
const pane = samplePane('brand', 'en');
if (pane.kind !== 'brand') throw new Error('no brand');
const { brand } = pane;
const logo = { src: 'https://a.example/l.png', alt: 'A', width: 160, height: 40 };
const faulty = (changes: Partial<Brand>) => {
  const changed = { ...brand, ...changes };
  return { ...pane, brand: changed, faults: brandFaults(changed, NO_BRANDS) };
};

/** Something that has each fault, and the field at which it is said. */
const CASES: Readonly<Record<BrandFault, readonly [changes: Partial<Brand>, label: string]>> = {
  'name-empty': [{ name: ' ' }, en.name],
  'name-long': [{ name: 'a'.repeat(61) }, en.name],
  'logo-address': [{ logo: { ...logo, src: 'http://a.example' } }, en.logoAddress],
  'logo-alt': [{ logo: { ...logo, alt: '' } }, en.logoAlt],
  'logo-size': [{ logo: { ...logo, height: 0 } }, en.logoHeight],
  colour: [{ colours: { ...brand.colours, link: 'blue' } }, en.colourCode(en.colours.link)],
  mailbox: [{ mailboxes: ['care'] }, en.mailboxes],
  'mailbox-twice': [{ mailboxes: ['@a.example', '@a.example'] }, en.mailboxes],
  'mailboxes-many': [{ mailboxes: Array.from({ length: 31 }, (_, one) => `@a${one}.example`) }, en.mailboxes],
  'words-long': [{ words: { ...brand.words, company: 'a'.repeat(101) } }, en.company],
  'legal-long': [{ words: { ...brand.words, legal: 'a'.repeat(1001) } }, en.legal],
};

it.each(BRAND_FAULTS)(
  '%s is said at its field once the brand was to be saved, and saving leads there',
  async (fault) => {
    const [changes, label] = CASES[fault];
    const { user, session } = await renderPane(faulty(changes));
    expect(screen.queryByText(en.faults[fault])).toBeNull();
    await user.click(screen.getByRole('button', { name: en.save }));
    expect(session.done).toEqual([{ do: 'workshop', step: { make: 'save-brand' } }]);
    const field = screen.getByLabelText(label, { selector: 'input:not([type="color"]), textarea' });
    expect(document.activeElement).toBe(field);
    expect(field.closest('details')?.open).toBe(true);
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toContain(en.faults[fault]);
  },
);

it('says a fault at a field that was left, and at no other', async () => {
  const { user } = await renderPane(faulty({ name: '', mailboxes: ['care'] }));
  screen.getByRole('textbox', { name: en.name }).focus();
  await user.tab();
  expect(screen.getByText(en.faults['name-empty'])).toBeTruthy();
  expect(screen.queryByText(en.faults.mailbox)).toBeNull();
});

it('leads to the first fault each time the brand is to be saved', async () => {
  const { user } = await renderPane('brand-faults');
  const save = screen.getByRole('button', { name: en.save });
  await user.click(save);
  await user.click(save);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: en.name }));
});

it('names the languages in which something is too long, where they are not shown', async () => {
  const { user } = await renderPane(faulty({ inLanguage: { bg: { company: 'а'.repeat(101) } } }));
  await user.click(screen.getByRole('button', { name: en.save }));
  const { languages } = stringsFor('en');
  expect(screen.getByText(en.longIn([languages.bg]))).toBeTruthy();
  const scope = screen.getByRole('combobox', { name: en.wordsFor });
  expect(document.activeElement).toBe(scope);
  await user.selectOptions(scope, languages.bg);
  expect(screen.getByText(en.faults['words-long'])).toBeTruthy();
});
