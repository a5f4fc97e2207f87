import { DEFAULT_SETTINGS } from '../engine';
import type { Opened, Settings, View } from '../engine';
import type { Action } from './action';
import { choose } from './choose';
import { fetched } from './loaded-parts';
import type { FarAction } from './reach-beyond';
import type { SessionParts } from './session-parts';

/** Letters are found by occasion and voice; the language is that of the reply. */
const HOLDING = 'holding.en.warm';

/** Views that come with what writes letters. */
const WRITTEN: readonly View[] = ['letters', 'report', 'why', 'lead'];

/** Views that come with what looks after drafts, promises and the day. */
const CARED: readonly View[] = ['promises', 'board', 'day', 'export'];

/** Does what the agent asked for, what only the pane shows at once. */
export async function performAction(parts: SessionParts, action: Action): Promise<void> {
  const { open } = parts;
  const show = () => open.choose(choose(open.choice(), action, parts.clock()));
  switch (action.do) {
    case 'set':
      set(parts, action.settings);
      return;
    case 'reset-settings':
      set(parts, { minutes: DEFAULT_SETTINGS.minutes, emails: DEFAULT_SETTINGS.emails });
      return;
    case 'holding':
      return performAction(parts, { do: 'pick', letter: HOLDING });
    case 'reveal-all':
      open.choose({ ...open.choice(), revealed: action.shown ? allFindings(open.opened()) : [] });
      return;
    case 'reply-language':
      show();
      return parts.loadLetters();
    case 'pick':
      show();
      await parts.loadLetters();
      return reachFar(parts, action);
    case 'show':
      // Letters can be picked for an email that could not be read; another one may have been opened meanwhile.
      if (action.view === 'letters' && !(await open.readWithoutText())) return;
      show();
      if (CARED.includes(action.view)) return showCared(parts);
      return WRITTEN.includes(action.view) ? parts.loadLetters() : undefined;
    case 'back':
    case 'reveal':
    case 'skip-thought':
    case 'voice':
    case 'type':
      show();
      return;
    case 'look': {
      show();
      const language = action.changes.brandLook?.language;
      return language && parts.loadLetters(language);
    }
    case 'workshop':
      return parts.workshop()?.write(action.step) ? undefined : reachFar(parts, action);
    case 'care':
    case 'retry':
    case 'open-next':
    case 'use':
    case 'take-back':
    case 'copy':
    case 'copy-text':
    case 'answered-another':
    case 'undo-answered':
    case 'continue':
    case 'not-heated':
    case 'allow':
    case 'mute':
    case 'quiet':
    case 'forget':
      return reachFar(parts, action);
  }
}

/** What reaches beyond the pane comes in one file with what writes letters, which is fetched when nothing else is to do. */
async function reachFar(parts: SessionParts, action: FarAction): Promise<void> {
  const { reachBeyond } = await fetched(import(/* webpackChunkName: "writing" */ './reach-beyond'));
  return reachBeyond(parts, action);
}

/** Fetches what such a view is made of; until then the view before it stands. */
async function showCared(parts: SessionParts): Promise<void> {
  await parts.loadLetters();
  await parts.loadCare();
  parts.refresh();
}

/** Changes the settings; an email that is heated by them starts its pause at once. */
function set({ open, kept }: SessionParts, settings: Partial<Settings>): void {
  kept.set(settings);
  open.noteAgain();
}

function allFindings(opened: Opened): readonly number[] {
  return opened.state === 'mail' ? opened.reading.hostility.findings.map((_, index) => index) : [];
}
