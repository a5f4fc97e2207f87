import type { Hushed, Urgent } from '../../engine';
import type { Widget } from '../card';
import { bold, lines, said } from '../card-html';
import type { Drawing } from '../drawing';
import { button, line, paragraph } from './widgets';

const MOST_STEPS = 12;
/** An organisation may say it all in one line. */
const MOST_STEP = 600;

/** Somebody may be in danger: what to do, in the organisation's words or ours, before everything else. */
export function urgentWidgets(urgent: Urgent | undefined, { strings }: Drawing): readonly Widget[] {
  if (urgent === undefined) return [];
  const own = urgent.text.split('\n').filter((step) => step.trim() !== '');
  const steps = own.length > 0 ? own : strings.urgentSteps;
  return paragraph(
    lines(bold(said(strings.urgentTitle)), ...steps.slice(0, MOST_STEPS).map((step) => said(`• ${step}`, MOST_STEP))),
  );
}

/** Why a heated email starts no pause, and the way back. */
export function hushedWidgets(hushed: Hushed | undefined, { strings, click }: Drawing): readonly Widget[] {
  if (hushed === undefined) return [];
  const again = click({ do: hushed === 'today' ? 'quiet' : 'mute', on: false });
  return [line(said(strings.hushed[hushed]), { button: button(strings.unhush, again) })];
}
