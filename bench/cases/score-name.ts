import type { Sender } from '../../src/engine';
import type { NameCase } from './read-cases';

/** How a greeting compares with the right one; `formal` is left out where it is not scored. */
export type NameScore = {
  readonly given: boolean;
  readonly address: boolean;
  readonly formal?: boolean;
  /** A name for somebody who has given none. */
  readonly invented: boolean;
  /** A form that is felt as rude or wrong. */
  readonly rude: boolean;
};

/** Scores how the engine would greet the writer of one mail. */
export function scoreName(wanted: NameCase, sender: Sender): NameScore {
  const nothing = wanted.given === '' && wanted.addresses.every((form) => form === '');
  return {
    given: sender.given === wanted.given,
    address: wanted.addresses.includes(sender.address),
    ...(wanted.formal !== '' && { formal: sender.formal === wanted.formal }),
    invented: (wanted.given === '' && sender.given !== '') || (nothing && sender.address !== ''),
    rude: wanted.forbidden.includes(sender.address),
  };
}
