import {
  checkDraft,
  LANGUAGES,
  languageOfTag,
  loadDraftWords,
  loadNames,
  loadPack,
  readMail,
  splitMail,
} from '../../engine';
import type { DraftKnowledge, DraftProblem, Language, Reading, Situation } from '../../engine';
import { draftStrings } from '../../i18n';
import { emailFromInput } from './email-from-input';
import { dayIn, offsetIn } from './time-zone';

/** What `check` prints for one draft. */
export type CheckAnswer = {
  readonly id: string | number | null;
  readonly problems: readonly (Omit<DraftProblem, 'rule'> & { readonly why: string })[];
  /** `due` is a day of the time zone that was given, "YYYY-MM-DD". */
  readonly promises: readonly {
    readonly text: string;
    readonly due: string;
    readonly start: number;
    readonly end: number;
  }[];
};

type Fields = Readonly<Record<string, unknown>>;

/** Mondays to Fridays, as the contract has it. */
const WORK_DAYS = [1, 2, 3, 4, 5];
const SITUATIONS: readonly Situation[] = [
  'question',
  'complaint',
  'refund',
  'delivery',
  'thanks',
  'praise',
  'repeat_contact',
  'other',
];

/** Checks one draft; rejects with words for people where a field cannot be understood. */
export async function checkAnswer(id: string | number | null, fields: Fields): Promise<CheckAnswer> {
  const text = textOf(fields.draft) ?? '';
  const sentAt = Date.parse(textOf(fields.sentAt) ?? '');
  if (!Number.isFinite(sentAt)) throw new Error('sentAt is no date.');
  const timeZone = textOf(fields.timeZone) ?? 'UTC';
  const offset = offsetIn(timeZone, sentAt);
  const mail = await mailOf(fields.mail);
  const language = languageOfTag(textOf(fields.language)) ?? spoken(text) ?? 'en';
  const { from } = await emailFromInput({ id, from: fields.customerFrom });
  const situation = SITUATIONS.find((one) => one === fields.context) ?? mail?.situation;
  const words = draftStrings[language].problems;
  const { problems, promises } = checkDraft(
    {
      text,
      language,
      ...(mail && mail.language !== 'other' && { customerLanguage: mail.language }),
      ...(from && { customer: from }),
      ...(situation && { situation }),
      ...(mail && { mail }),
      sentAt,
      utcOffsetMinutes: offset,
      workDays: WORK_DAYS,
    },
    await knowledgeFor(language),
  );
  return {
    id,
    problems: problems.map(({ rule: _, ...problem }) => ({ ...problem, why: words[problem.kind].why })),
    promises: promises.map(({ dueAt, ...promise }) => ({ ...promise, due: dayIn(timeZone, dueAt) })),
  };
}

/** The words and names of all languages, and the pack of the draft's. */
async function knowledgeFor(language: Language): Promise<DraftKnowledge> {
  const [{ pack }, words, names] = await Promise.all([
    loadPack[language](),
    Promise.all(LANGUAGES.map(async (one) => [one, (await loadDraftWords[one]()).draftWords] as const)),
    Promise.all(LANGUAGES.map(async (one) => [one, (await loadNames[one]()).names] as const)),
  ]);
  return { pack, words: Object.fromEntries(words), names: Object.fromEntries(names) };
}

/** The mail that is answered: its text, or an object as `read` takes it. */
async function mailOf(mail: unknown): Promise<Reading | undefined> {
  const fields = typeof mail === 'string' ? { text: mail } : mail;
  if (typeof fields !== 'object' || fields === null) return undefined;
  const email = await emailFromInput(fields as Fields);
  const parts = splitMail(email);
  const { pack } = await loadPack[parts.language === 'other' ? 'en' : parts.language]();
  return readMail(email, parts, pack);
}

function spoken(text: string): Language | undefined {
  const { language } = splitMail({ id: '', conversationId: '', to: [], subject: '', text });
  return LANGUAGES.find((one) => one === language);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
