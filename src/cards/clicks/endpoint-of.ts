import type { Action } from '../../session';
import type { Place } from '../drawing';

/** What goes to an address that is not called as the action is. */
const NAMES: Readonly<Partial<Record<Action['do'], string>>> = {
  pick: 'preview',
  holding: 'preview',
  'reply-language': 'preview',
  voice: 'preview',
  type: 'preview',
  continue: 'override',
  set: 'settings',
  'reset-settings': 'settings',
  retry: 'refresh',
};

/** The last part of the address that a click goes to, after `/gmail/`; it names what is done, and the parameters say it in full. */
export function endpointOf(action: Action, place: Place): string {
  if (action.do === 'use') return place === 'draft' ? 'insert' : 'reply';
  if (action.do === 'show') return action.view === 'letters' ? 'templates' : action.view;
  if (action.do === 'care') return action.step.care;
  if (action.do === 'workshop') return action.step.make;
  return NAMES[action.do] ?? action.do;
}
