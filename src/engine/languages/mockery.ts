import type { Hint } from '../hostility/hostile-context';

type Phrases = readonly string[];

/** The ways of looking down on a reader without a bad word; any of them may also stand in a civil mail. */
export type Mockery = {
  /** What is hardly ever said in earnest; it needs only one of the others beside it. */
  readonly telling: Phrases;
  /** Praise where there is nothing to praise. */
  readonly praise: Phrases;
  /** Doubt that the reader can do what everybody can: read, count, think. */
  readonly wits: Phrases;
  /** What the reader is measured by, a child, an animal or a machine, and taught with: pictures, large letters. */
  readonly schooling: Phrases;
  /** Somebody else, who would understand. */
  readonly somebodyElse: Phrases;
  /** The reader's work and what is paid for it. */
  readonly job: Phrases;
  /** Chance, contests and inborn gifts in the place of work. */
  readonly chance: Phrases;
  /** What the writer must conclude about the reader. */
  readonly verdict: Phrases;
  /** Care for a reader who must not be strained. */
  readonly care: Phrases;
};

/** What makes a threat of harmless words when it stands in one sentence. */
export type Menace = {
  readonly knownPlace: Phrases;
  readonly knownHours: Phrases;
  readonly coming: Phrases;
  readonly andThen: Phrases;
  /** A talk in person, which after the reader's hours is no invitation. */
  readonly inPerson: Phrases;
};

/**
 * The hints of a language. Children and politeness are in many civil mails, so they only help where more is said.
 */
export function hintsOf(mockery: Mockery, menace: Menace): readonly Hint[] {
  const { telling, praise, wits, schooling, somebodyElse, job, chance, verdict, care } = mockery;
  const { knownPlace, knownHours, coming, andThen, inPerson } = menace;
  const scorn = [praise, wits, somebodyElse, job, chance, verdict];
  return [
    { kind: 'contempt', level: 2, families: [telling, telling, ...scorn], needs: 3, within: 'passage' },
    {
      kind: 'contempt',
      level: 2,
      families: [telling, telling, telling, schooling, care, ...scorn],
      needs: 4,
      within: 'passage',
    },
    { kind: 'threat', level: 3, families: [knownPlace, knownHours], needs: 2, within: 'sentence' },
    { kind: 'threat', level: 3, families: [knownHours, inPerson], needs: 2, within: 'passage' },
    { kind: 'threat', level: 3, families: [[...coming, ...knownPlace], andThen], needs: 2, within: 'sentence' },
  ];
}
