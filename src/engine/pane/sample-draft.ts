import type { OwnLetter } from '../own-templates/own-letter';
import { sampleValues } from '../reply/sample-customer';
import type { SampleCustomer } from '../reply/sample-customer';
import type { Voice } from '../reply/letter';
import { agentValues } from './letter-draft';
import type { LetterDesk, LetterDraft } from './letter-draft';

/** An own letter to a sample customer, as it would be written now. */
export function sampleDraft(
  desk: LetterDesk,
  letter: OwnLetter,
  sample: SampleCustomer,
  voice: Voice,
  now: number,
): LetterDraft {
  const { agent, settings } = desk;
  return {
    letter,
    name: 'own.',
    language: letter.language,
    values: { ...agentValues(desk, letter.language, now), ...sampleValues(sample, voice) },
    moment: {
      now,
      utcOffsetMinutes: agent.utcOffsetMinutes,
      workDays: settings.workDays,
      holidays: settings.holidays,
      variation: { seed: 0, times: 0 },
    },
    own: [],
  };
}
