import { checkAnswer } from '../../src/hosts/command-line/check-answer';
import type { Row, Table } from '../table';
import { f1Of } from './f1-of';
import type { DraftCase } from './read-cases';
import { MARKED_KINDS, scoreDraft } from './score-draft';
import type { DraftScore } from './score-draft';
import { atLeast, atMost, shareOf, shareText } from './share';

const MACRO_F1 = 0.92;
const DUE = 0.92;
const NAGGED = 0.05;

/** The hour at which the drafts of the cases go, in UTC: within any team's working day. */
const SENT = 'T09:00:00Z';

type Scored = { readonly lang: string; readonly score: DraftScore };

/** How well drafts are checked: each kind that was marked, days of promises, and drafts in order that are left in peace. */
export async function draftTable(cases: readonly DraftCase[]): Promise<Table> {
  const scored: Scored[] = [];
  for (const one of cases) {
    const { id, lang: language, customerFrom, context, sendDate, draft } = one;
    const answer = await checkAnswer(id, { language, customerFrom, context, sentAt: `${sendDate}${SENT}`, draft });
    scored.push({ lang: one.lang, score: scoreDraft(one, answer) });
  }
  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  const scores = scored.map(({ score }) => score);
  const inIt = (lang: string) => scored.filter((one) => one.lang === lang).map(({ score }) => score);
  const nagged = scores.flatMap((score) => score.nagged ?? []);
  return {
    title: `Cases: drafts before they go (${cases.length} drafts, ${nagged.length} of them in order)`,
    rows: [
      macroRow(scores),
      ...languages.map((lang): Row => ({ what: `all seven, ${lang} (macro-F1)`, measured: macroText(inIt(lang)) })),
      ...MARKED_KINDS.map((kind) => kindRow(kind, scores)),
      atLeast('day of a promise', shareOf(scores.flatMap(({ due }) => due ?? [])), DUE),
      { what: 'words that were marked', measured: shareText(shareOf(scores.flatMap(({ evidence }) => evidence))) },
      atMost('drafts in order with one of the seven', shareOf(nagged.map(({ marked }) => marked)), NAGGED),
      {
        what: 'drafts in order with anything else',
        measured: shareText(shareOf(nagged.map(({ other }) => other))),
      },
    ],
    notes: [
      'A kind counts once a draft, whatever its number. The cases hold no mail that is answered, only what it is about.',
      'A promise is found where any is; its day is right where the first one found is.',
    ],
  };
}

/** The mean over the kinds that occur or were said at all; NaN where none was. */
function macroF1(scores: readonly DraftScore[]): number {
  const each = MARKED_KINDS.map((kind) => f1Of(scores.map(({ kinds }) => kinds[kind])).f1);
  const known = each.filter((f1) => !Number.isNaN(f1));
  return known.reduce((sum, f1) => sum + f1, 0) / known.length;
}

function macroText(scores: readonly DraftScore[]): string {
  const f1 = macroF1(scores);
  return Number.isNaN(f1) ? 'no cases' : f1.toFixed(3);
}

function macroRow(scores: readonly DraftScore[]): Row {
  const f1 = macroF1(scores);
  return {
    what: 'all seven (macro-F1)',
    measured: macroText(scores),
    goal: `at least ${MACRO_F1.toFixed(2)}`,
    ...(!Number.isNaN(f1) && { met: f1 >= MACRO_F1 }),
  };
}

function kindRow(kind: (typeof MARKED_KINDS)[number], scores: readonly DraftScore[]): Row {
  const judged = scores.map(({ kinds }) => kinds[kind]);
  const { text } = f1Of(judged);
  const said = judged.filter((one) => one.said);
  const wanted = judged.filter((one) => one.wanted);
  const share = (all: typeof judged): string =>
    all.length === 0 ? 'none' : (all.filter((one) => one.said && one.wanted).length / all.length).toFixed(2);
  return {
    what: `${kind} (F1)`,
    measured: text === 'no cases' ? text : `${text}; precision ${share(said)}, recall ${share(wanted)}`,
  };
}
