import { CALL } from '../../../src/hosts/simulator/office/protocol';
import type { Walker } from './walker';

/** A heated email from its first second to the letter, and an email that Outlook does not hand over. */
export async function pauseWalk(walker: Walker): Promise<void> {
  const { window, language, strings, customers, click, see, shoot, shootWhole } = walker;
  const [hot] = customers.hot;
  const calm = customers.calm.map(({ subject }) => subject);
  const fail = (id: number, fault: { errorCode: number } | 'silence', times: number) =>
    window.page.evaluate(([call, what, often]) => globalThis.window.simulator.failNext(call, what, often), [
      id,
      fault,
      times,
    ] as const);

  await see('no-email');
  await shoot('none');
  await window.select(hot.subject);
  await see('cooling');
  await shoot('cooling-unknown');
  for (const subject of calm.slice(0, 2)) {
    await window.select(subject);
    await see('calm');
  }
  await shoot('calm');
  await window.select(hot.subject);
  await see('cooling');
  await shoot('cooling');
  await click(strings.why);
  await see('why');
  await shoot('why');
  await click(strings.showWords);
  await shoot('why-shown');
  await click(strings.backToFive);
  await see('cooling');
  await click(strings.countOne);
  await shoot('undo');
  await window.pass('02:48');
  await click(strings.countOne);
  await window.pass('00:11');
  await shoot('middle');
  await click(strings.hold);
  await see('preview');
  await shootWhole('holding');
  await click(strings.openAsReply);
  await window.page.locator('section.compose').waitFor();
  await window.send();
  await see('cooling');
  await shoot('held');
  await click(strings.continue);
  await see('continue');
  await shoot('continue');
  await click(strings.keep);
  await window.pass('05:01');
  await see('ready');
  await shoot('ready');
  await click(strings.skipThought);
  await shoot('ready-skipped');
  await click(strings.letter.hostile_our_fault.title);
  await see('preview');
  await shoot('preview-top');
  await shootWhole('preview');
  await click(strings.openAsReply);
  await shootWhole('preview-missing');
  await window.pane.getByLabel(strings.replyLanguage).selectOption(language === 'en' ? 'bg' : 'en');
  await shootWhole('preview-other-language');
  await click(strings.back);
  await click(strings.allReplies);
  await see('letters');
  await shoot('letters');
  await window.pane.getByLabel(strings.search).fill('zzz');
  await shoot('letters-none');

  await fail(CALL.bodyGet, { errorCode: 9002 }, 2);
  await window.select(calm[2] ?? '');
  await see('unreadable');
  await shoot('unreadable');
  await fail(CALL.bodyGet, 'silence', 1);
  await window.select(calm[1] ?? '');
  await window.pass('00:01');
  await see('reading');
  await shoot('reading');
}
