import { fetched } from '../loaded-parts';
import type { SessionParts } from '../session-parts';
import type { ColleagueDesk } from './ask-colleague';
import type { CareRoom } from './care';
import type { CareStep } from './care-step';
import type { DayStep } from './day-step';

const STEPS: readonly CareStep['care'][] = ['ask-colleague', 'colleague-answered', 'save-day'];

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
    case 'colleague-answered':
      colleagues.answered();
      return;
    case 'save-day':
      return saveDay(room, parts);
  }
}

async function saveDay({ around, loaded, clock }: CareRoom, parts: SessionParts): Promise<void> {
  const pane = parts.pane();
  const words = loaded.laterWords()?.day;
  const strings = loaded.words()?.strings;
  if (pane.kind !== 'day' || words === undefined || strings === undefined) return;
  const [{ dayCsv }, { dayRows }, store] = await fetched(
    Promise.all([
      import(/* webpackChunkName: "day" */ './day-csv'),
      import(/* webpackChunkName: "day" */ './day-rows'),
      around.loadStore(),
    ]),
  );
  const { day, kind, measure, value } = words.table;
  const rows = dayRows(pane, strings, words, around.utcOffsetMinutes(clock()));
  const today = rows[0]?.[0] ?? '';
  store.saveFile(`${words.fileName}-${today}.csv`, dayCsv([day, measure, kind, value], rows));
}
