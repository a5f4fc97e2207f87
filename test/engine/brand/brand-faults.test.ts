import { BRAND_FAULTS, brandFaults, NO_BRANDS } from '../../../src/engine';
import type { Brand, BrandFault, Brands } from '../../../src/engine';
import { GOOD_BRANDS, SAMPLE_BRANDS } from './sample-brands';

const { everything } = SAMPLE_BRANDS;
const BRANDS: Brands = { ...NO_BRANDS, brands: GOOD_BRANDS };
const LOGO = { src: 'https://a.example/b.png', alt: 'B', width: 10, height: 10 };

const EXAMPLES: Readonly<Record<BrandFault, Partial<Brand>>> = {
  'name-empty': { name: '  ' },
  'name-long': { name: 'x'.repeat(61) },
  'logo-address': { logo: { ...LOGO, src: 'http://a.example/b.png' } },
  'logo-alt': { logo: { ...LOGO, alt: '' } },
  'logo-size': { logo: { ...LOGO, height: 0 } },
  colour: { colours: { ...everything.colours, link: 'blue' } },
  mailbox: { mailboxes: ['northwind.example'] },
  'mailbox-twice': { mailboxes: ['night@shop.example'] },
  'mailboxes-many': { mailboxes: Array.from({ length: 31 }, (_, at) => `a${at}@b.example`) },
  'words-long': { inLanguage: { ru: { agentTitle: 'x'.repeat(101) } } },
  'legal-long': { words: { ...everything.words, legal: 'x'.repeat(1_001) } },
};

describe('brandFaults', () => {
  it('finds none in brands that can be saved, among themselves', () => {
    for (const brand of GOOD_BRANDS) expect(brandFaults(brand, BRANDS)).toEqual([]);
  });

  it.each(BRAND_FAULTS)('finds %s', (fault) => {
    expect(brandFaults({ ...everything, ...EXAMPLES[fault] }, BRANDS)).toEqual([fault]);
  });

  it('finds a mailbox that one brand names twice', () => {
    expect(brandFaults({ ...everything, mailboxes: ['a@b.example', 'a@b.example'] }, BRANDS)).toEqual([
      'mailbox-twice',
    ]);
  });

  it('takes words that are hard to read', () => {
    const colours = { ...everything.colours, text: '#eeeeee' };
    expect(brandFaults({ ...everything, colours }, BRANDS)).toEqual([]);
  });
});
