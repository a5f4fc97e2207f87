import type { Language } from '../../engine';
import { choose } from '../choose';
import type { SessionParts } from '../session-parts';
import type { WorkshopStep } from './workshop-step';

/** Where a step leads; the others stay where they are. */
const OPENS: Readonly<Partial<Record<WorkshopStep['make'], 'template' | 'brand'>>> = {
  new: 'template',
  edit: 'template',
  brand: 'brand',
  'new-brand': 'brand',
};
const ENDS: readonly WorkshopStep['make'][] = ['save', 'drop', 'save-brand', 'drop-brand', 'remove-brand'];

/** Takes a step with own templates or brands, and looks at what comes of it. */
export async function takeStep(parts: SessionParts, step: WorkshopStep): Promise<void> {
  const { open, workshop, desk, clock } = parts;
  await parts.loadLetters();
  const bench = workshop();
  if (bench === undefined) return;
  const { letters, settings } = desk(clock());
  const ours = Object.values(letters).flatMap((known) => known.letters);
  const taken = await bench.take(step, { letters: ours, settings, mailboxes: parts.mailboxes() });
  const view = OPENS[step.make];
  const choice = open.choice();
  if (!taken) open.choose({ ...choice, asked: true });
  else if (view !== undefined)
    open.choose({
      ...choose(choice, { do: 'show', view }, clock()),
      from: choice.view === view ? choice.from : choice.view,
    });
  else if (ENDS.includes(step.make)) open.choose(choose(choice, { do: 'back' }, clock()));
  const language = languageOf(parts);
  if (language !== undefined) await parts.loadLetters(language);
}

/** The language in which an own template is looked at. */
function languageOf({ workshop, mailboxes }: SessionParts): Language | undefined {
  return workshop()?.shelf(mailboxes()).templateEdit?.text.language;
}
