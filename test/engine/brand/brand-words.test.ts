import { brandWords } from '../../../src/engine';
import { SAMPLE_BRANDS } from './sample-brands';

const { everything, dark } = SAMPLE_BRANDS;

describe('brandWords', () => {
  it('takes those of the language where it has some, and those for all else', () => {
    expect(brandWords(everything, 'ru')).toEqual({ ...everything.words, ...everything.inLanguage.ru });
    expect(brandWords(everything, 'en')).toEqual(everything.words);
  });

  it('lets empty words fall through', () => {
    expect(brandWords(everything, 'uk').company).toBe('Northwind Kettles Ltd');
    expect(brandWords({ ...dark, inLanguage: { bg: { company: ' \n' } } }, 'bg').company).toBe('Night shop');
    expect(brandWords(dark, 'bg').signOff).toBe('');
  });
});
