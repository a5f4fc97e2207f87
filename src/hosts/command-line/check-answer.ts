import { DEFAULT_SETTINGS, languageOfTag, loadPack, readMail, SITUATIONS, splitMail } from '../../engine';
import type { DraftProblem, Language, Reading, RecoveryStep } from '../../engine';
import { dayIn, draftStrings, offsetIn } from '../../i18n';
import { draftCheckFor } from './draft-check-for';
import { emailFromInput } from './email-from-input';

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
  /** The steps of a good answer that the draft takes or the mail calls for. */
  readonly steps: readonly { readonly step: RecoveryStep; readonly there: boolean; readonly calledFor: boolean }[];
};

type Fields = Readonly<Record<string, unknown>>;

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
  const check = await draftCheckFor(language);
  const { problems, promises, steps } = check({
    text,
    language,
    ...(mail && mail.language !== 'other' && { customerLanguage: mail.language }),
    ...(from && { customer: from }),
    ...(situation && { situation }),
    ...(mail && { mail }),
    sentAt,
    utcOffsetMinutes: offset,
    workDays: DEFAULT_SETTINGS.workDays,
  });
  return {
    id,
    problems: problems.map(({ rule: _, ...problem }) => ({ ...problem, why: words[problem.kind].why })),
    promises: promises.map(({ dueAt, ...promise }) => ({ ...promise, due: dayIn(timeZone, dueAt) })),
    steps: steps
      .filter(({ at, isCalledFor }) => at !== undefined || isCalledFor)
      .map(({ step, at, isCalledFor }) => ({ step, there: at !== undefined, calledFor: isCalledFor })),
  };
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
  return languageOfTag(language);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
