import type { Brand, Offer, OwnTemplates, UsedLetter } from '../../../src/engine';
import { withOwn } from '../../../src/engine/pane/with-own';
import { SAMPLE_BRANDS } from '../brand/sample-brands';
import { templatesOf } from '../own-templates/own-texts';

const OFFERS: readonly Offer[] = [
  { letter: 'refund.en.warm', occasion: 'refund' },
  { letter: 'question.en.warm', occasion: 'question' },
];
const OWN = templatesOf(
  { title: 'First', occasion: 'refund' },
  { title: 'Second', occasion: 'refund' },
  { title: 'Put away', occasion: 'question', archived: true },
  { title: 'Bulgarian', occasion: 'question', language: 'bg' },
  { title: 'For nothing' },
);
function offered(templates: OwnTemplates, used: readonly UsedLetter[] = [], brand?: Brand): readonly string[] {
  const shelf = { templates, brands: { version: 1, changedAt: 0, brands: [] }, ...(brand && { brand }) } as const;
  return withOwn(OFFERS, { shelf, used }, 'ivan', 'en').map(({ letter }) => letter);
}
const got = (to: string, ...names: readonly UsedLetter['occasion'][]): readonly UsedLetter[] =>
  names.map((occasion, at) => ({ to, occasion, at }));

describe('own letters among those that are offered', () => {
  it('stand for ours of the same occasion and language, the one changed last first', () => {
    expect(offered(OWN)).toEqual(['own.2', 'question.en.warm']);
  });

  it('go by what is used most, and before that by the favourite', () => {
    expect(offered(OWN, got('anna', 'own.1', 'own.1', 'own.2'))[0]).toBe('own.1');
    expect(offered({ ...OWN, favourites: ['own.2'] }, got('anna', 'own.1', 'own.1', 'own.2'))[0]).toBe('own.2');
  });

  it('are not offered again to a customer who got them and not ours', () => {
    expect(offered(OWN, got('ivan', 'own.2', 'own.2'))[0]).toBe('refund.en.warm');
    expect(offered(OWN, got('ivan', 'own.2', 'refund'))[0]).toBe('own.2');
    expect(offered(OWN, got('anna', 'own.2'))[0]).toBe('own.2');
  });

  it('make their language the one of the reply, and say what they fit', () => {
    const shelf = { templates: OWN, brands: { version: 1, changedAt: 0, brands: [] } } as const;
    const [, question] = withOwn(OFFERS, { shelf, used: [] }, undefined, 'bg');
    expect(question).toEqual({ letter: 'own.4', title: 'Bulgarian', language: 'bg', reason: 'question' });
  });

  it('leave the others in the manner of the brand', () => {
    const brand: Brand = { ...SAMPLE_BRANDS.plain, voice: 'formal' };
    expect(offered(OWN, [], brand)).toEqual(['own.2', 'question.en.formal']);
    expect(offered(OWN, [], SAMPLE_BRANDS.plain)).toEqual(['own.2', 'question.en.warm']);
  });

  it('change nothing before they are loaded', () => {
    expect(withOwn(OFFERS, { used: [] }, 'ivan', 'en')).toBe(OFFERS);
  });
});
