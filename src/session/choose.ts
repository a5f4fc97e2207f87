import { inVoice } from '../engine';
import type { Choice, View } from '../engine';
import type { Action } from './action';

/** The choice without what belongs to one view: revealed words are hidden again, refusals forgotten. */
function leave(choice: Choice): Choice {
  const { problem: _, ...rest } = choice;
  return { ...rest, revealed: [], asked: false };
}

/** Views from which a further one is opened, to which Back leads. */
const OPENED_FROM: readonly View[] = ['settings', 'why'];

/** Views from which a letter is picked, to which Back leads from its preview. */
const LISTS: readonly View[] = ['letters', 'promises'];

/** What the agent looks at after an action. Pure; actions that reach beyond the pane leave it as it is. */
export function choose(choice: Choice, action: Action, now: number): Choice {
  switch (action.do) {
    case 'show': {
      const from = OPENED_FROM.includes(choice.view) && action.view !== 'settings' ? choice.view : 'main';
      return { ...leave(choice), view: action.view, from };
    }
    case 'back':
      return { ...leave(choice), view: choice.from, from: 'main' };
    case 'pick':
      return {
        ...leave(choice),
        view: 'preview',
        from: LISTS.includes(choice.view) ? choice.view : 'main',
        letter: action.letter,
        ...(action.language && { language: action.language }),
        previewedAt: now,
      };
    case 'reveal':
      return { ...choice, revealed: [...choice.revealed, action.index] };
    case 'skip-thought':
      return { ...choice, thoughtSkipped: true };
    case 'look':
      return { ...choice, ...action.changes };
    case 'reply-language':
      return { ...choice, language: action.language };
    case 'voice':
      return { ...choice, ...(choice.letter !== undefined && { letter: inVoice(choice.letter, action.voice) }) };
    case 'type': {
      // A refusal was about the letter as it stood; the next try may go through.
      const { problem: _, ...rest } = choice;
      return { ...rest, values: { ...choice.values, [action.variable]: action.value } };
    }
    case 'continue':
    case 'not-heated':
    case 'mute':
    case 'quiet':
      return { ...leave(choice), view: 'main', from: 'main' };
    case 'reveal-all':
    case 'retry':
    case 'open-next':
    case 'answered-another':
    case 'undo-answered':
    case 'holding':
    case 'use':
    case 'take-back':
    case 'copy':
    case 'copy-text':
    case 'forget':
    case 'set':
    case 'allow':
    case 'reset-settings':
    case 'workshop':
    case 'care':
      return choice;
  }
}
