import { loadPack, readMail, splitMail } from '../../src/engine';
import type { Hostility, Language } from '../../src/engine';
import { eachFeature } from '../../src/engine/hostility/voice/each-feature';
import { placeOf } from '../../src/engine/hostility/voice/hear-unit';
import { hearingOf } from '../../src/engine/hostility/voice/hearing';
import type { Hearing, Part } from '../../src/engine/hostility/voice/hearing';
import { createSenseIndex } from '../../src/engine/hostility/voice/sense-index';
import type { SenseIndex } from '../../src/engine/hostility/voice/sense-index';
import { HEADS } from '../../src/engine/hostility/voice/voice-weights';
import type { Head } from '../../src/engine/hostility/voice/voice-weights';
import { saidOf } from '../../src/engine/mail/read-mail';
import type { Said } from '../../src/engine/mail/wants/said';
import type { Example } from './learn-head';
import { loadSenses } from '../../src/engine/languages';

/** A text made ready to learn from: what is hostile in it, and what the rules say. */
export type Lesson = {
  readonly id: string;
  readonly lang: Language;
  /** Lessons of one scenario never teach and judge each other. */
  readonly scenario: string;
  readonly level: number;
  readonly kinds: readonly string[];
  readonly said: Said;
  readonly rules: Hostility;
  readonly hearing: Hearing;
  /** Of each part whether it stings; undefined where nobody said. */
  readonly stings: readonly (boolean | undefined)[];
};

/** What a lesson is made of. */
export type Written = {
  readonly id: string;
  readonly lang: Language;
  readonly scenario: string;
  readonly subject: string;
  readonly body: string;
  readonly level: number;
  readonly kinds: readonly string[];
  /** The phrases that are hostile; undefined where the whole text is. */
  readonly spans: readonly string[] | undefined;
};

const indexes = new Map<Language, SenseIndex>();

/** Reads a written text as the add-in would, without the learned voice. */
export async function lessonOf(written: Written): Promise<Lesson> {
  const { id, lang, scenario, subject, body, level, kinds, spans } = written;
  const email = { id, conversationId: '', to: [], subject, text: body };
  const { pack } = await loadPack[lang]();
  const parts = splitMail(email);
  const rules = readMail(email, { ...parts, language: lang }, pack).hostility;
  const said = saidOf(parts.newest, pack);
  const index = indexes.get(lang) ?? createSenseIndex((await loadSenses[lang]()).senses);
  indexes.set(lang, index);
  const hearing = hearingOf(said, lang, index, rules.findings);
  const places = spans?.map((span) => ({ start: said.text.indexOf(span), length: span.length }));
  const stings = hearing.parts.map(({ unit }) => {
    if (level === 0) return false;
    if (places === undefined) return hearing.sentences.length <= 2 ? true : undefined;
    return places.some(({ start, length }) => start >= 0 && overlap(unit, start, start + length) >= 4);
  });
  return { id, lang, scenario, level, kinds, said, rules, hearing, stings };
}

function overlap(unit: { readonly start: number; readonly end: number }, start: number, end: number): number {
  return Math.min(unit.end, end) - Math.max(unit.start, start);
}

/** How many weights each head has: the first is asked of every sentence and knows the most words. */
export const SIZES: Readonly<Record<Head, number>> = Object.fromEntries(
  HEADS.map((head) => [head, head === 'stings' ? 1 << 16 : 1 << 15]),
) as Record<Head, number>;

/** The examples that some lessons give for one head. */
export function examplesOf(lessons: readonly Lesson[], head: Head): readonly Example[] {
  return lessons.flatMap((lesson) =>
    lesson.hearing.parts.flatMap((part, i): Example[] => {
      const stings = lesson.stings[i];
      if (stings === undefined || (head !== 'stings' && !stings)) return [];
      const counts = part.double ? 0.5 : stings ? 1.5 : 1;
      return [{ places: placesOf(lesson.hearing, part, SIZES[head]), yes: answerOf(lesson, stings, head), counts }];
    }),
  );
}

function answerOf({ level, kinds }: Lesson, stings: boolean, head: Head): boolean {
  if (head === 'stings') return stings;
  if (head === 'hostile') return level >= 2;
  if (head === 'abuse') return level >= 3;
  return kinds.includes(head);
}

function placesOf({ heard }: Hearing, { unit, signs }: Part, size: number): Int32Array {
  const places: number[] = [];
  eachFeature(heard, unit, (feature) => places.push(placeOf(feature, size)));
  for (const sign of signs) places.push(placeOf(sign, size));
  return Int32Array.from(places);
}
