import { fetched } from '../loaded-parts';
import type { SessionParts } from '../session-parts';
import type { ColleagueDesk } from './ask-colleague';
import type { CareRoom } from './care';
import type { CareStep } from './care-step';
import type { DayStep } from './day-step';

const STEPS: readonly CareStep['care'][] = [
  'ask-colleague',
  'colleague-asked',
  'colleague-answered',
  'save-day',
  'copy-day',
];

export const isDayStep = (step: CareStep): step is DayStep => STEPS.includes(step.care);

/** Does what the agent chose about colleagues and the day. */
export async function takeDayStep(
  room: CareRoom,
  colleagues: ColleagueDesk,
  step: DayStep,
  parts: SessionParts,
): Promise<void> {
  switch (step.care) {
    case 'ask-colleague':
      return colleagues.ask(parts);
    case 'colleague-asked':
    case 'colleague-answered':
      colleagues.wait(step.care === 'colleague-asked');
      return;
    case 'save-day':
    case 'copy-day':
      return giveDay(room, parts, step.care);
  }
}

/** The page about the day as a table: saved as a file or, as some frames let nothing be saved, copied. */
async function giveDay(
  { around, loaded, clock, open }: CareRoom,
  parts: SessionParts,
  how: 'save-day' | 'copy-day',
): Promise<void> {
  const pane = parts.pane();
  const words = loaded.laterWords()?.day;
  const strings = loaded.words()?.strings;
  if (pane.kind !== 'day' || words === undefined || strings === undefined) return;
  const [{ dayCsv, dayTabs }, { dayRows }, store] = await fetched(
    Promise.all([
      import(/* webpackChunkName: "day" */ './day-table'),
      import(/* webpackChunkName: "day" */ './day-rows'),
      around.loadStore(),
    ]),
  );
  const { day, kind, measure, value } = words.table;
  const head = [day, measure, kind, value];
  const rows = dayRows(pane, strings, words, around.utcOffsetMinutes(clock()));
  const { problem: _, ...choice } = open.choice();
  if (how === 'save-day') store.saveFile(`${words.fileName}-${rows[0]?.[0] ?? ''}.csv`, dayCsv(head, rows));
  else if (await around.copy(dayTabs(head, rows), undefined)) parts.showCopied();
  else {
    open.choose({ ...choice, problem: 'copy-refused' });
    return;
  }
  open.choose(choice);
}
