import type { Outlook } from '../outlook';

/** The picture in the README: a heated email in the middle of its pause. */
export async function readmePicture(outlook: Outlook, path: string): Promise<void> {
  const window = await outlook.open({ height: 780 });
  // The agent comes to her emails a few minutes after the last one.
  await window.page.clock.setSystemTime(new Date('2026-11-21T16:52:00Z'));
  await window.select('Which filter fits');
  await window.pane.locator('[data-pane=calm]').waitFor();
  await window.select('Third machine');
  await window.pane.locator('[data-pane=cooling]').waitFor();
  for (let said = 0; said < 3; said++) {
    await window.pane.getByRole('button', { name: 'I answered another' }).click();
    await window.pass('00:56');
  }
  await window.page.waitForTimeout(300);
  await window.page.screenshot({ path });
  await window.close();
}
