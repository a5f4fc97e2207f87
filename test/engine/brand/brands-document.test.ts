import fc from 'fast-check';
import { BRANDS_DOCUMENT, brandFaults, NO_BRANDS, openDocument } from '../../../src/engine';
import type { Brand } from '../../../src/engine';
import { GOOD_BRANDS, SAMPLE_BRANDS } from './sample-brands';

const { everything } = SAMPLE_BRANDS;
const state = (...brands: readonly unknown[]) => openDocument(BRANDS_DOCUMENT, { ...NO_BRANDS, brands }).state;
const withLogo = (more: object): unknown => ({ ...everything, logo: { ...everything.logo, ...more } });

/** Brands of which each part is as often right as wrong. */
const anyBrand: fc.Arbitrary<Brand> = fc.record({
  id: fc.constant('one'),
  name: fc.constantFrom('Northwind', '', ' ', 'x'.repeat(60), 'x'.repeat(61)),
  mailboxes: fc.constantFrom(
    [],
    ['a@b.example'],
    ['@b.example'],
    ['a@b.example', 'a@b.example'],
    ['A@b.example'],
    ['a b@c'],
    [''],
    Array.from({ length: 31 }, (_, at) => `a${at}@b.example`),
  ),
  logo: fc.record({
    src: fc.constantFrom('https://a.example/b.png', 'http://a.example/b.png', 'https://a.example/"', 'https://', 'x'),
    alt: fc.constantFrom('Northwind', '', 'x'.repeat(101)),
    width: fc.constantFrom(1, 600, 0, 601, 1.5, Number.NaN),
    height: fc.constantFrom(1, 200, 0, 201),
  }),
  colours: fc.record({
    text: fc.constantFrom('#242424', '#ABCDEF', 'red', '#12345'),
    paper: fc.constant('#ffffff'),
    accent: fc.constant('#0f6cbd'),
    link: fc.constant('#0f6cbd'),
    button: fc.constant('#0f6cbd'),
    buttonText: fc.constantFrom('#ffffff', ''),
  }),
  font: fc.constant('arial' as const),
  button: fc.constant('pill' as const),
  words: fc.record({
    signOff: fc.constantFrom('', 'x'.repeat(100), 'x'.repeat(101)),
    agentTitle: fc.constant(''),
    company: fc.constant(''),
    legal: fc.constantFrom('', 'x'.repeat(1_000), 'x'.repeat(1_001)),
  }),
  inLanguage: fc.constantFrom<Brand['inLanguage']>(
    {},
    { bg: { signOff: 'x'.repeat(101) } },
    { uk: { legal: 'x'.repeat(1_001) } },
  ),
});

describe('stored Brands', () => {
  it('come back as they were written', () => {
    const stored = { ...NO_BRANDS, changedAt: 5, brands: GOOD_BRANDS };
    const copy: unknown = JSON.parse(JSON.stringify(stored));
    expect(openDocument(BRANDS_DOCUMENT, copy)).toEqual({ state: 'sound', document: stored });
  });

  it('are sound exactly where the form finds no fault', () => {
    fc.assert(
      fc.property(anyBrand, (brand) => {
        expect(state(brand) === 'sound').toBe(brandFaults(brand, NO_BRANDS).length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a logo without https', withLogo({ src: 'http://a.example/b.png' })],
    ['a logo with a quote in its address', withLogo({ src: 'https://a.example/b".png' })],
    ['a logo with a space in its address', withLogo({ src: 'https://a.example/b c.png' })],
    ['a logo with a name and password in its address', withLogo({ src: 'https://me:pw@a.example/b.png' })],
    ['a logo with a long address', withLogo({ src: `https://a.example/${'b'.repeat(490)}` })],
    ['a logo as data', withLogo({ src: 'data:image/png;base64,xx' })],
    ['a logo without words', withLogo({ alt: ' ' })],
    ['a wide logo', withLogo({ width: 601 })],
    ['a high logo', withLogo({ height: 201 })],
    ['a logo of half a pixel', withLogo({ width: 0.5 })],
    ['a font that is not known', { ...everything, font: 'lobster' }],
    ['a button that is not known', { ...everything, button: 'round' }],
    ['a language that is not known', { ...everything, inLanguage: { de: {} } }],
    ['no id', { ...everything, id: '' }],
    ['hostile values', SAMPLE_BRANDS.hostile],
  ])('are broken with %s', (_, brand) => {
    expect(state(brand)).toBe('broken');
  });

  it('are broken with two brands of one id, or of one mailbox, or more than twenty', () => {
    const named = (at: number): Brand => ({ ...everything, id: `brand-${at}`, mailboxes: [] });
    const twenty = Array.from({ length: 20 }, (_, at) => named(at));
    expect(state(...twenty)).toBe('sound');
    expect(state(...twenty, named(20))).toBe('broken');
    expect(state(named(1), named(1))).toBe('broken');
    expect(state(everything, { ...named(1), mailboxes: ['@northwind.example'] })).toBe('broken');
  });
});
