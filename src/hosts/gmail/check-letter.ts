import type { Pane } from '../../engine';
import { runSession } from '../../session';
import type { Action, DraftNow, Outcome, Surroundings } from '../../session';
import { quoted } from './draft-item';
import type { GmailHost } from './gmail-host';
import type { GmailMail } from './mail-of-message';

/** What is needed to look at a letter as if it stood in a draft. */
export type LetterCheck = {
  readonly mail: GmailMail | undefined;
  /** A host on which a draft is open that answers the mail. */
  readonly host: GmailHost;
  readonly around: Surroundings;
};

/**
 * Checks a letter before it goes: Gmail hands no draft to an add-on, so that the letter stands in the place of one. Does what was clicked
 * on the findings first. Undefined where there is nothing to say of it.
 */
export async function checkLetter(
  { mail, host, around }: LetterCheck,
  letterHtml: string,
  actions: readonly Action[],
): Promise<(Outcome & { readonly pane: Extract<Pane, { kind: 'check' }> }) | undefined> {
  const draft: DraftNow = {
    type: 'html',
    body: mail === undefined ? letterHtml : `${letterHtml}${quoted(mail)}`,
    subject: mail?.email.subject ?? '',
    to: mail?.email.from ? [mail.email.from] : [],
    cc: [],
  };
  host.write(draft);
  const look: Action = { do: 'care', step: { care: 'all-findings' } };
  const outcome = await runSession(around, [look, ...actions]);
  const { pane } = outcome.state;
  return pane.kind === 'check' ? { ...outcome, pane } : undefined;
}
