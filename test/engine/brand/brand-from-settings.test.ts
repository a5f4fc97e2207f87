import fc from 'fast-check';
import { brandContrasts, brandFromSettings, brandWords, DEFAULT_SETTINGS } from '../../../src/engine';

const SETTINGS = { accent: '#C50F1F', company: 'Northwind', agentTitle: 'Ninja' };

describe('brandFromSettings', () => {
  it('takes colour, company and title', () => {
    const brand = brandFromSettings(SETTINGS);
    expect(brand.colours).toMatchObject({ accent: '#c50f1f', text: '#242424', paper: '#ffffff' });
    expect(brandWords(brand, 'uk')).toEqual({ signOff: '', agentTitle: 'Ninja', company: 'Northwind', legal: '' });
  });

  it('takes the usual colour for one that is none', () => {
    expect(brandFromSettings({ ...SETTINGS, accent: 'red' }).colours.accent).toBe(DEFAULT_SETTINGS.accent);
  });

  it('can be read with any colour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const accent = `#${number.toString(16).padStart(6, '0')}`;
        const { colours } = brandFromSettings({ ...SETTINGS, accent });
        expect(brandContrasts(colours).filter(({ enough }) => !enough)).toEqual([]);
      }),
    );
  });
});
