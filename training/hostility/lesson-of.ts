import { loadPack, loadSenses, readMail, splitMail } from '../../src/engine';
import type { Language, Level } from '../../src/engine';
import { hearingOf } from '../../src/engine/hostility/voice/hearing';
import type { Hearing } from '../../src/engine/hostility/voice/hearing';
import { createSenseIndex } from '../../src/engine/hostility/voice/sense-index';
import type { SenseIndex } from '../../src/engine/hostility/voice/sense-index';
import { saidOf } from '../../src/engine/mail/read-mail';

/** A text made ready to learn from: what is hostile in it, and what the rules say. */
export type Lesson = {
  readonly lang: Language;
  /** Lessons of one scenario never teach and judge each other. */
  readonly scenario: string;
  readonly level: number;
  readonly kinds: readonly string[];
  readonly rules: Level;
  readonly hearing: Hearing;
  /** Of each sentence whether something hostile stands in it. */
  readonly stings: readonly boolean[];
  /** How much it counts beside the others; 1 where it is left out. */
  readonly counts?: number;
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

// Fewer characters of a marked phrase are the end of the one before.
const LEAST_OVERLAP = 4;
const indexes = new Map<Language, SenseIndex>();

/** Reads a written text as the add-in would without the learned voice. */
export async function lessonOf({ id, lang, scenario, subject, body, level, kinds, spans }: Written): Promise<Lesson> {
  const email = { id, conversationId: '', to: [], subject, text: body };
  const { pack } = await loadPack[lang]();
  const parts = { ...splitMail(email), language: lang };
  const { hostility } = readMail(email, parts, pack);
  const said = saidOf(parts.newest, pack);
  const index = indexes.get(lang) ?? createSenseIndex((await loadSenses[lang]()).senses);
  indexes.set(lang, index);
  const hearing = hearingOf(said, lang, index);
  const places = spans?.map((span) => ({ start: said.text.indexOf(span), length: span.length })) ?? [
    { start: 0, length: said.text.length },
  ];
  const stings = hearing.sentences.map(
    (unit) =>
      level > 0 &&
      places.some(({ start, length }) => {
        const shared = Math.min(unit.end, start + length) - Math.max(unit.start, start);
        return start >= 0 && shared >= Math.min(LEAST_OVERLAP, length, unit.end - unit.start);
      }),
  );
  return { lang, scenario, level, kinds, rules: hostility.level, hearing, stings };
}
