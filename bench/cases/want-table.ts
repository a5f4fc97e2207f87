import { answerFor } from '../../src/hosts/command-line/answer-for';
import { emailFromInput } from '../../src/hosts/command-line/email-from-input';
import type { Row, Table } from '../table';
import type { PeerAnswers } from './answers-of-peers';
import { f1Of } from './f1-of';
import type { Judged } from './f1-of';
import type { PeerInput } from './peers';
import type { WantCase } from './read-cases';
import { atLeast, ratio, shareOf, shareText } from './share';

const LANGUAGE = 0.995;
const SITUATION = 0.85;
const THIRD_TIME = 0.9;

/** The question that a mail is for a peer that tells languages apart: subject and body. */
export async function wantQuestion({ subject, body }: WantCase): Promise<PeerInput> {
  return { text: `${subject}\n${body}` };
}

/** How well a mail's language and purpose are seen, in each language, beside the language detectors of others. */
export async function wantTable(cases: readonly WantCase[], peers: readonly PeerAnswers[]): Promise<Table> {
  const found: { readonly lang: string; readonly language: boolean; readonly situation: boolean }[] = [];
  const thirds: (Judged & { readonly lang: string })[] = [];
  for (const { id, lang, subject, body, situation, third_time: wanted } of cases) {
    const answer = await answerFor(id, await emailFromInput({ subject, text: body }));
    found.push({ lang, language: answer.language === lang, situation: answer.situation === situation });
    thirds.push({ lang, wanted, said: answer.thirdTime });
  }
  const languages = [...new Set(cases.map(({ lang }) => lang))].sort();
  const groups = [undefined, ...languages];
  const beside = (lang?: string): readonly string[] =>
    peers.map(({ answers }) =>
      ratio(
        shareOf(
          cases.flatMap((one, index) => (lang === undefined || one.lang === lang ? answers[index] === one.lang : [])),
        ),
      ).toFixed(3),
    );

  const rows: Row[] = [];
  for (const lang of groups) {
    const share = shareOf(found.filter((one) => (lang ?? one.lang) === one.lang).map(({ language }) => language));
    rows.push(atLeast(`language of the mail, ${lang ?? 'all'}`, share, LANGUAGE, beside(lang), 3));
  }
  for (const lang of groups) {
    const share = shareOf(found.filter((one) => (lang ?? one.lang) === one.lang).map(({ situation }) => situation));
    const row = atLeast(`situation, ${lang ?? 'all'}`, share, SITUATION);
    rows.push(lang === undefined ? row : { what: row.what, measured: shareText(share) });
  }
  for (const lang of groups) {
    const { f1, text } = f1Of(thirds.filter((one) => (lang ?? one.lang) === one.lang));
    const row = { what: `third time, ${lang ?? 'all'} (F1)`, measured: text };
    const decides = lang === undefined && !Number.isNaN(f1);
    rows.push(decides ? { ...row, goal: `at least ${THIRD_TIME.toFixed(2)}`, met: f1 >= THIRD_TIME } : row);
  }
  return {
    title: `Cases: language and purpose (${cases.length} mails)`,
    peers: peers.map(({ name }) => name),
    rows,
    notes: [
      'The peers choose among the four languages only; ours may say that it is none of them.',
      ...peers.flatMap(({ note }) => note ?? []),
    ],
  };
}
