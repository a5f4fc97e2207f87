import { ratioText } from '../../../src/ui/brand/ratio-text';

it.each([
  ['en', 4.5, '4.5:1'],
  ['bg', 4.5, '4,5:1'],
  ['ru', 21, '21,0:1'],
  ['uk', 1, '1,0:1'],
] as const)('in %s a contrast of %d is written %s', (language, ratio, text) => {
  expect(ratioText(ratio, language)).toBe(text);
});

it('never rounds too little up to enough', () => {
  expect(ratioText(4.499, 'en')).toBe('4.4:1');
});
