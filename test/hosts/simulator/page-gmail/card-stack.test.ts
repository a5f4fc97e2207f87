import { back, navigate, staleBelow } from '../../../../src/hosts/simulator/page-gmail/card-stack';

const card = (name: string): object => ({ name });
const names = (stack: ReturnType<typeof navigate>): unknown[] =>
  stack.map((one) => (one.card as { readonly name: unknown }).name);
const three = navigate(
  [],
  ['a', 'b', 'c'].map((name) => ({ pushCard: card(name) })),
);

describe('the cards of a panel', () => {
  it('lie one on another', () => {
    expect(names(three)).toEqual(['a', 'b', 'c']);
    expect(names(navigate(three, [{ updateCard: card('d') }]))).toEqual(['a', 'b', 'd']);
    expect(names(navigate(three, [{ pop: true }]))).toEqual(['a', 'b']);
    expect(names(navigate(three, [{ popToCard: 'a' }]))).toEqual(['a']);
    expect(names(navigate(three, [{ popToCard: 'x' }]))).toEqual(['a', 'b', 'c']);
    expect(names(navigate(three, [{ popToRoot: true }, { updateCard: card('d') }]))).toEqual(['d']);
  });

  it('keep the first one', () => {
    expect(names(back(back(back(three))))).toEqual(['a']);
  });

  it('are stale below the one that is seen', () => {
    expect(staleBelow(three).map(({ stale }) => stale)).toEqual([true, true, false]);
  });

  it('know no other navigation, and no two in one', () => {
    expect(() => navigate(three, [{ flip: true }])).toThrow('navigation flip');
    expect(() => navigate(three, [{ pop: true, popToRoot: true }])).toThrow('not known');
  });
});
