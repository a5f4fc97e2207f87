import { labelsFor } from '../../../src/hosts/simulator/page/labels';
import { LOCALES } from './walker';
import type { Walker } from './walker';

/** The pane beside a draft, and what Outlook says when the email that is answered is still cooling. */
export async function draftWalk({ window, language, strings, customers, click, see, shoot }: Walker): Promise<void> {
  const { page, draftPane } = window;
  await window.select(customers.hot[0].subject);
  await see('cooling');
  await click(strings.countOne);
  await window.pass('00:50');
  await page.getByRole('button', { name: labelsFor(LOCALES[language]).reply, exact: true }).click();
  const draft = page.locator('section.compose');
  await draft.locator('button.add-in').click();
  await draftPane.locator('[data-pane=cooling]').waitFor();
  await shoot('draft-cooling', draft.locator('aside.pane'));
  await click(strings.continue, draftPane);
  await click(strings.reason.calm, draftPane);
  await draftPane.locator('[data-pane=ready]').waitFor();
  await shoot('draft-ready', draft.locator('aside.pane'));
  await click(strings.letter.hostile_our_fault.title, draftPane);
  await draftPane.locator('[data-pane=preview]').waitFor();
  await shoot('draft-preview', draft.locator('aside.pane'));
}

/** The question that Outlook asks when a reply is sent during the pause. */
export async function sendWalk({ window, language, strings, customers, click, see, shoot }: Walker): Promise<void> {
  await window.select(customers.hot[0].subject);
  await see('cooling');
  await click(strings.countOne);
  await window.pass('00:50');
  await window.page.getByRole('button', { name: labelsFor(LOCALES[language]).reply, exact: true }).click();
  await window.send();
  await shoot('send', window.page.locator('section.compose [role=alertdialog]'));
}
