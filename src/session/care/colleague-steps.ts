import type { CareLines } from '../../engine';
import type { CareStep } from './care-step';

/** What can be done about each line on a second pair of eyes: a step, and the name of the words on its button. */
export const COLLEAGUE_STEPS: Readonly<
  Record<
    NonNullable<CareLines['colleague']>,
    { readonly button: 'ask' | 'answered' | 'haveAsked'; readonly step: CareStep }
  >
> = {
  suggested: { button: 'ask', step: { care: 'ask-colleague' } },
  asked: { button: 'answered', step: { care: 'colleague-answered' } },
  copied: { button: 'haveAsked', step: { care: 'colleague-asked' } },
  refused: { button: 'haveAsked', step: { care: 'colleague-asked' } },
};
