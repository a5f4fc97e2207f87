import { brandContrasts, CONTRAST_PAIRS } from '../../../src/engine';
import { GOOD_BRANDS, SAMPLE_BRANDS } from './sample-brands';

const { everything } = SAMPLE_BRANDS;

describe('brandContrasts', () => {
  it.each(GOOD_BRANDS.map((brand) => [brand.id, brand] as const))(
    'finds all words of %s readable',
    (_, { colours }) => {
      const all = brandContrasts(colours);
      expect(all.map(({ pair, mode }) => `${pair} ${mode}`)).toEqual(
        CONTRAST_PAIRS.flatMap((pair) => [`${pair} light`, `${pair} dark`]),
      );
      expect(all.filter(({ enough }) => !enough)).toEqual([]);
    },
  );

  it.each([
    ['text', { text: '#999999' }],
    ['link', { link: '#e8a33d' }],
    ['button', { button: '#aaccee', buttonText: '#ffffff' }],
    ['legal', { text: '#999999' }],
  ])('finds that %s can hardly be read', (pair, colours) => {
    const pale = brandContrasts({ ...everything.colours, ...colours }).filter(({ enough }) => !enough);
    expect(pale.map((one) => one.pair)).toContain(pair);
    for (const { ratio } of pale) expect(ratio).toBeLessThan(4.5);
  });

  it('finds words that can be read by day and not at night', () => {
    const pale = brandContrasts({ ...everything.colours, text: '#ffffff', paper: '#6f6f6f' });
    expect(pale.filter(({ pair }) => pair === 'text').map(({ enough }) => enough)).toEqual([true, false]);
  });
});
