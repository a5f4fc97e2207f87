import { join } from 'node:path';
import { readMails } from '../../training/hostility/read-mails';
import type { WantCase } from './read-cases';
import type { HostileCase } from './score-hostility';

/** Where our own labelled mails stand. */
export const OWN_MAILS = join(__dirname, '../../test/fixtures/hostility');

/** Those of the cases whose hostility somebody labelled. */
export function hostileCases(cases: readonly WantCase[]): readonly HostileCase[] {
  return cases.flatMap(({ level, hard, spans, ...rest }) =>
    level === undefined
      ? []
      : [{ ...rest, level, spans: spans ?? undefined, hard: typeof hard === 'string' ? hard.split(',') : hard }],
  );
}

/** The half of our own mails that judges: written by people who had not seen the rules. */
export function developmentCases(): readonly HostileCase[] {
  return readMails(OWN_MAILS, 'development');
}
