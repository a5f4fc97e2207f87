import { awaitsColleague } from '../memory/await-colleague';
import type { CareLines } from '../pane/care';
import type { Choice } from '../pane/choice';
import type { Desk, Opened } from '../pane/opened';
import type { Pane, PaneKind } from '../pane/pane';
import { isOwn, partsOfId } from '../reply/letter';
import { ownId } from '../own-templates/own-letter';
import { suggestsColleague } from './suggests-colleague';
import type { ColleagueReasons } from './suggests-colleague';

/** Views in which an answer is being made, beside which colleagues are spoken of; during a pause there is none to ask about. */
const ANSWERING: readonly PaneKind[] = ['calm', 'ready', 'letters', 'preview'];

/** What is said of colleagues beside a view of the open item: at most one thing. */
export function colleagueLine(
  pane: Pane,
  desk: Desk,
  opened: Opened,
  choice: Choice,
): Pick<CareLines, 'colleague' | 'byHand'> | undefined {
  if (opened.state !== 'mail' && opened.state !== 'draft') return undefined;
  // Why has a way of its own to a colleague, so that it tells what came of that, and suggests nothing.
  if (pane.kind !== 'why' && !ANSWERING.includes(pane.kind)) return undefined;
  if (awaitsColleague(desk.memory, opened.conversation)) return { colleague: 'asked' };
  const tried = desk.care?.colleague;
  if (tried) return { colleague: tried.outcome, ...('text' in tried && { byHand: tried.text }) };
  const wasAsked = Object.hasOwn(desk.memory.waiting ?? {}, opened.conversation);
  const suggested = pane.kind !== 'why' && !wasAsked && suggestsColleague(reasonsFor(desk, opened, choice));
  return suggested ? { colleague: 'suggested' } : undefined;
}

/** Why a colleague would help with the open item. */
export function reasonsFor(desk: Desk, opened: Opened, choice: Choice): ColleagueReasons {
  const heated = opened.state === 'mail' && !Object.hasOwn(desk.memory.notHeated, opened.message);
  return {
    boundary: choice.view === 'preview' && occasionOf(desk, choice.letter ?? '') === 'boundary',
    gesture: desk.care?.gesture === true,
    // Whoever may be in danger is not met as somebody who attacks.
    abuse: heated && opened.reading.hostility.level === 3 && !opened.reading.urgent,
  };
}

function occasionOf({ shelf }: Desk, letter: string): string | undefined {
  if (!isOwn(letter)) return partsOfId(letter)?.occasion;
  return shelf?.templates.templates.find(({ id }) => ownId(id) === letter)?.occasion;
}
