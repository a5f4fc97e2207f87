import { CALL } from '../../../src/hosts/simulator/office/protocol';
import type { Walker } from './walker';

/** First use, the ways to fewer pauses, an email that cannot wait, settings, and what can be done with one's data. */
export async function quietWalk(walker: Walker): Promise<void> {
  const { window, strings, customers, click, see, shoot, shootWhole } = walker;
  const [first, second, third, fourth] = customers.hot;
  const cool = async (subject: string): Promise<void> => {
    await window.select(subject);
    await see('cooling');
  };

  await see('welcome');
  await shoot('welcome');
  await click(strings.welcomeStart);
  await see('no-email');
  await window.select(customers.urgent.subject);
  await see('calm');
  await shoot('urgent');

  await cool(first.subject);
  await click(strings.continue);
  await see('continue');
  await click(strings.muteConversation);
  await see('ready');
  await shoot('hushed-conversation');
  await click(strings.unhush);
  for (const { subject } of [second, third]) await cool(subject);
  await click(strings.continue);
  await see('continue');
  await shoot('continue-quiet');
  await click(strings.quietToday);
  await see('ready');
  await shoot('hushed-ready');
  await window.select(fourth.subject);
  await see('calm');
  await shoot('hushed-today');
  await click(strings.settings);
  await see('settings');
  await shootWhole('settings-quiet');
  await click(strings.back);
  await click(strings.unhush);
  await see('cooling');

  await click(strings.settings);
  await see('settings');
  await shoot('settings-top');
  await shootWhole('settings');
  await click(strings.wrongVerdict);
  await see('text');
  await shoot('report');
  await click(strings.back);
  await click(strings.exportAll);
  await see('text');
  await shoot('export');
  await click(strings.back);
  await click(strings.forgetAll);
  await see('forget');
  await shoot('forget');
  await click(strings.back);
  await see('settings');
  await click(strings.back);
  await window.page.evaluate(
    (id) => globalThis.window.simulator.failNext(id, { errorCode: 9019 }, 50),
    CALL.roamingSave,
  );
  await cool(fourth.subject);
  await click(strings.countOne);
  await window.pane.getByText(strings.problem['store-refused']).waitFor();
  await shoot('not-saved');
}
