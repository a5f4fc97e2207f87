import { eachFeature } from '../../src/engine/hostility/voice/each-feature';
import { createWordFeatures } from '../../src/engine/hostility/voice/word-features';
import { placeOf } from '../../src/engine/hostility/voice/tally';
import type { Stretch } from '../../src/engine/hostility/voice/tally';
import { HEADS } from '../../src/engine/hostility/voice/voice-weights';
import type { Head } from '../../src/engine/hostility/voice/voice-weights';
import type { Example } from './learn-head';
import type { Lesson } from './lesson-of';

/** How many weights each head has: the first one is asked of every sentence and decides most. */
export const SIZES = Object.fromEntries(HEADS.map((head) => [head, head === 'stings' ? 1 << 17 : 1 << 15])) as Readonly<
  Record<Head, number>
>;

/** About how many words a passage has that teaches by itself. */
const PASSAGE = 40;
const NUMBERS = new WeakMap<Lesson, readonly Int32Array[]>();

/** Of each sentence of a lesson its features, worked out once. */
function numbersOf(lesson: Lesson): readonly Int32Array[] {
  const known = NUMBERS.get(lesson);
  if (known !== undefined) return known;
  const { heard, sentences } = lesson.hearing;
  const featuresOf = createWordFeatures();
  const numbers = sentences.map((unit) => {
    const some: number[] = [];
    eachFeature(heard, unit, featuresOf, (feature) => some.push(feature));
    return Int32Array.from(some);
  });
  NUMBERS.set(lesson, numbers);
  return numbers;
}

/** A stretch of a lesson as an example. */
export function exampleOf(lesson: Lesson, stretch: Stretch, head: Head, counts: number, yes: boolean): Example {
  const size = SIZES[head];
  const some = numbersOf(lesson).slice(stretch.from, stretch.to + 1);
  const places = new Int32Array(some.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const numbers of some) for (const number of numbers) places[at++] = placeOf(number, size);
  return { places, yes, counts: counts * (lesson.counts ?? 1) };
}

/** The whole of a lesson. */
export function wholeOf({ hearing }: Lesson): Stretch {
  return { from: 0, to: hearing.sentences.length - 1 };
}

/** What lessons teach about whether a text stings: each as a whole, and by passages, which of a hostile mail may be civil. */
export function stingExamples(lessons: readonly Lesson[]): readonly Example[] {
  return lessons.flatMap((lesson) => {
    const hostile = lesson.level > 0;
    const examples = [exampleOf(lesson, wholeOf(lesson), 'stings', 1, hostile)];
    if (lesson.hearing.sentences.length <= 2) return examples;
    return [
      ...examples,
      ...passagesOf(lesson).map((stretch) =>
        exampleOf(
          lesson,
          stretch,
          'stings',
          0.5,
          hostile && lesson.stings.slice(stretch.from, stretch.to + 1).includes(true),
        ),
      ),
    ];
  });
}

function passagesOf({ hearing }: Lesson): readonly Stretch[] {
  const passages: Stretch[] = [];
  const lengthOf = (at: number): number => {
    const unit = hearing.sentences[at];
    return unit === undefined ? 0 : unit.last - unit.first + 1;
  };
  for (let from = 0; from < hearing.sentences.length; from += 2) {
    let to = from;
    let length = lengthOf(from);
    while (to + 1 < hearing.sentences.length && length + lengthOf(to + 1) <= PASSAGE) length += lengthOf(++to);
    passages.push({ from, to });
  }
  return passages;
}

/** What hostile lessons teach about how bad it is, or what kind: as a whole, and by the sentences that sting. */
export function kindExamples(lessons: readonly Lesson[], head: Exclude<Head, 'stings'>): readonly Example[] {
  return lessons
    .filter(({ level }) => level > 0)
    .flatMap((lesson) => {
      const yes = answerOf(lesson, head);
      const whole = exampleOf(lesson, wholeOf(lesson), head, 1, yes);
      const single = lesson.stings.flatMap((stings, at) =>
        stings ? [exampleOf(lesson, { from: at, to: at }, head, 0.5, yes)] : [],
      );
      return [whole, ...single];
    });
}

function answerOf({ level, kinds }: Lesson, head: Exclude<Head, 'stings'>): boolean {
  if (head === 'hostile') return level >= 2;
  if (head === 'abuse') return level >= 3;
  return kinds.includes(head);
}
