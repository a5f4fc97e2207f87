import { contrast, forcedDark } from '../../../src/engine';
import { mutedColour } from '../../../src/engine/brand/muted-colour';
import { GOOD_BRANDS } from './sample-brands';

describe('mutedColour', () => {
  it('is the grey of our letters for their ink on white', () => {
    expect(mutedColour({ text: '#242424', paper: '#ffffff' })).toBe('#616161');
  });

  it.each(GOOD_BRANDS.map(({ id, colours }) => [id, colours] as const))('can be read in %s', (_, colours) => {
    const muted = mutedColour(colours);
    expect(contrast(muted, colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(forcedDark(muted), forcedDark(colours.paper))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(muted, colours.paper)).toBeLessThan(contrast(colours.text, colours.paper));
  });

  it('is the colour of the words where those can hardly be read themselves', () => {
    expect(mutedColour({ text: '#777777', paper: '#ffffff' })).toBe('#777777');
  });
});
