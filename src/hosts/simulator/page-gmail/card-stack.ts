import { NotKnown, oneOf, textAt } from './card/card-shape';

/** A card, and whether it has to be asked for anew when it is seen again, for what it shows has changed meanwhile. */
export type StackedCard = { readonly card: unknown; readonly stale: boolean };

/** The cards of a panel, the one that is seen last. */
export type CardStack = readonly StackedCard[];

const fresh = (card: unknown): StackedCard => ({ card, stale: false });

/** What the stack is after navigations of an answer, one after another; throws `NotKnown` for one that is not simulated. */
export function navigate(stack: CardStack, navigations: readonly unknown[]): CardStack {
  return navigations.reduce<CardStack>(step, stack);
}

function step(stack: CardStack, navigation: unknown): CardStack {
  const [kind, value] = oneOf(navigation, 'navigation');
  switch (kind) {
    case 'pushCard':
      return [...stack, fresh(value)];
    case 'updateCard':
      return [...stack.slice(0, -1), fresh(value)];
    case 'popToRoot':
      return stack.slice(0, 1);
    case 'pop':
      return back(stack);
    case 'popToCard': {
      const name = textAt(value, 'popToCard');
      const at = stack.findLastIndex(({ card }) => (card as { readonly name?: unknown }).name === name);
      return at < 0 ? stack : stack.slice(0, at + 1);
    }
    default:
      throw new NotKnown(`navigation ${kind}`);
  }
}

/** One card back; the first one stays. */
export function back(stack: CardStack): CardStack {
  return stack.length > 1 ? stack.slice(0, -1) : stack;
}

/** All but the card that is seen are stale, as after an answer with `stateChanged`. */
export function staleBelow(stack: CardStack): CardStack {
  return stack.map((one, at) => (at === stack.length - 1 ? one : { ...one, stale: true }));
}
