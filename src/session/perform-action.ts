import { DEFAULT_SETTINGS, noteNotHeated, noteSkip, pauseOf, sayAnswered, undoSaid } from '../engine';
import type { CoolDownStatus } from '../engine';
import type { Action } from './action';
import { choose } from './choose';
import { deskFor } from './desk-for';
import { HostError } from './host';
import type { SessionParts } from './session-parts';
import { copyLetter, openLetter } from './use-letter';

/** Letters are found by occasion and voice; the language is that of the reply. */
const HOLDING = 'holding.en.warm';

function currentPause(parts: SessionParts): CoolDownStatus | undefined {
  const now = parts.clock();
  return pauseOf(deskFor(parts.around, parts.kept, parts.packs, parts.seen, undefined, now), parts.open.opened(), now);
}

async function openNext(parts: SessionParts): Promise<void> {
  const opened = parts.open.opened();
  const current = opened.state === 'mail' || opened.state === 'draft' ? opened.conversation : undefined;
  const next = parts.seen.next(current);
  if (next === undefined) return;
  try {
    await parts.around.host.openEmail(next.id);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    parts.open.choose({ ...parts.open.choice(), problem: error.problem });
  }
}

/** Does what the agent asked for: first what reaches beyond the pane, then what the pane shows. */
export async function performAction(parts: SessionParts, action: Action): Promise<void> {
  const { kept } = parts;
  const pause = currentPause(parts);
  const opened = parts.open.opened();
  switch (action.do) {
    case 'retry':
      return parts.open.look();
    case 'open-next':
      return openNext(parts);
    case 'use': {
      const pane = parts.pane();
      return pane.kind === 'preview' && pane.action === 'copy' ? copyLetter(parts) : openLetter(parts);
    }
    case 'copy':
      return copyLetter(parts);
    case 'answered-another':
      kept.change((memory, settings, now) => sayAnswered(memory, `s-${parts.around.uniqueId()}`, settings, now));
      {
        parts.refresh();
        return;
      }
    case 'undo-answered':
      kept.change(undoSaid);
      {
        parts.refresh();
        return;
      }
    case 'set':
      kept.set({ ...kept.settings(), ...action.settings });
      {
        parts.refresh();
        return;
      }
    case 'reset-settings':
      kept.set({ ...kept.settings(), minutes: DEFAULT_SETTINGS.minutes, emails: DEFAULT_SETTINGS.emails });
      {
        parts.refresh();
        return;
      }
    case 'holding': {
      parts.open.choose(choose(parts.open.choice(), { do: 'pick', letter: HOLDING }, parts.clock()));
      return;
    }
    case 'continue':
      if (pause) kept.change((memory, _, now) => noteSkip(memory, pause.coolDown.message, action.reason, now));
      break;
    case 'not-heated':
      if (opened.state === 'mail') {
        const coolDown = pause?.coolDown.message ?? opened.message;
        kept.change((memory, _, now) => noteNotHeated(memory, opened.message, coolDown, now));
      }
      break;
    case 'reply-language':
      await parts.open.addSender(action.language);
      break;
    case 'reveal-all': {
      const findings = opened.state === 'mail' ? opened.reading.hostility.findings : [];
      parts.open.choose({ ...parts.open.choice(), revealed: action.shown ? findings.map((_, index) => index) : [] });
      return;
    }
    case 'show':
      if (action.view === 'letters' && opened.state === 'unreadable') await parts.open.readWithoutText();
      break;
    case 'back':
    case 'reveal':
    case 'skip-thought':
    case 'search':
    case 'pick':
    case 'type':
      break;
  }
  parts.open.choose(choose(parts.open.choice(), action, parts.clock()));
}
