import fc from 'fast-check';
import type { CoolDown, Memory, PromiseMark } from '../../../src/engine';

/** Few keys, so that copies collide often. */
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const at = fc.integer({ min: 0, max: 400_000 });
const evidence = fc.constantFrom('opened-here' as const, 'said' as const, 'sent' as const);
const reason = fc.constantFrom('calm' as const, 'urgent' as const, 'other' as const);

const coolDown: fc.Arbitrary<Omit<CoolDown, 'message'>> = fc.record(
  {
    conversation: key,
    sender: key,
    level: fc.constantFrom(1, 2, 3),
    startedAt: at,
    joined: fc.dictionary(key, key),
    answered: fc.dictionary(key, fc.record({ at, evidence })),
    undone: fc.dictionary(key, at),
    skipped: fc.record({ at, reason }),
    holding: fc.record({ at, by: fc.constantFrom('16:30', '17:00') }),
    marks: fc.dictionary(key, fc.integer({ min: 1, max: 40 })),
    holdingSentAt: at,
    nudgedAt: at,
    endedAt: at,
  },
  { requiredKeys: ['conversation', 'sender', 'level', 'startedAt', 'joined', 'answered', 'undone'] },
);

const said = fc.record({ at: fc.nat(3), on: fc.boolean() });
const promise: fc.Arbitrary<PromiseMark> = fc.record(
  {
    due: at,
    kind: fc.constantFrom('answer' as const, 'holding' as const),
    conversation: key,
    madeAt: fc.nat(3),
    moved: fc.record({ at: fc.nat(3), due: at }),
    snoozed: fc.record({ at: fc.nat(3), until: at }),
    kept: said,
    removed: said,
  },
  { requiredKeys: ['due', 'kind', 'conversation', 'madeAt'] },
);

/** Any Memory, as several windows might have left it, some before and some after a forgetting. */
export const anyMemory: fc.Arbitrary<Memory> = fc
  .record(
    {
      coolDowns: fc.dictionary(key, coolDown),
      notHeated: fc.dictionary(key, at),
      sendEventsSince: at,
      sent: fc.dictionary(key, at),
      muted: fc.dictionary(key, said),
      promises: fc.dictionary(key, promise),
      waiting: fc.dictionary(key, said),
      forgottenAt: fc.nat(2),
    },
    { requiredKeys: ['coolDowns', 'notHeated'] },
  )
  .map(({ coolDowns, ...rest }) => ({
    version: 1 as const,
    ...rest,
    coolDowns: Object.fromEntries(
      Object.entries(coolDowns).map(([message, value]) => [message, { message, ...value }]),
    ),
  }));

/** Any Memory in which nothing was ever to be forgotten. */
export const neverForgotten: fc.Arbitrary<Memory> = anyMemory.map(({ forgottenAt: _, ...rest }) => rest);
