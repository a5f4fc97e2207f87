import type { Reading, Situation } from '../mail/reading';

/** Something went wrong in the customer's eyes. */
const COMPLAINTS: ReadonlySet<Situation> = new Set(['complaint', 'repeat_contact']);
/** Something may have gone wrong; whether it did, the mail tells. */
const PERHAPS: ReadonlySet<Situation> = new Set(['refund', 'delivery']);

/** Whether somebody complains: refunds and deliveries count only where the mail at hand is hot or names an earlier contact. */
export function isComplaint(situation: Situation | undefined, mail: Reading | undefined): boolean {
  if (situation === undefined) return false;
  if (COMPLAINTS.has(situation)) return true;
  return PERHAPS.has(situation) && mail !== undefined && (mail.hostility.level >= 2 || mail.thirdTime);
}
