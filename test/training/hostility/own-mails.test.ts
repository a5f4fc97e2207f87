import { LANGUAGES } from '../../../src/engine';
import { OWN_MAILS } from '../../../bench/cases/hostile-cases';
import { isWordless } from '../../../bench/cases/score-hostility';
import { wordsOf } from '../../../src/engine/mail/words';
import { readMails } from '../../../training/hostility/read-mails';
import type { LabelledMail } from '../../../training/hostility/read-mails';

const train = readMails(OWN_MAILS, 'train');
const development = readMails(OWN_MAILS, 'development');
const all = [...train, ...development];

/** Three words in a row, of which two mails of their own authors share few. */
function shinglesOf({ body }: LabelledMail): ReadonlySet<string> {
  const words = wordsOf(body).map(({ forms }) => forms[0] ?? '');
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** The two mails that share the largest part of their shingles, by the shorter one. */
function mostAlike(mails: readonly LabelledMail[]): { readonly share: number; readonly ids: string } {
  const sets = mails.map(shinglesOf);
  const where = new Map<string, number[]>();
  sets.forEach((set, i) => set.forEach((shingle) => where.set(shingle, [...(where.get(shingle) ?? []), i])));
  let most = { share: 0, ids: '' };
  sets.forEach((set, i) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      for (const j of where.get(shingle) ?? []) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      const share = count / Math.min(set.size, sets[j]?.size ?? 1);
      if (share > most.share) most = { share, ids: `${mails[j]?.id} and ${mails[i]?.id}` };
    }
  });
  return most;
}

describe.each([...LANGUAGES])('our own mails in %s', (language) => {
  const mine = all.filter(({ lang }) => lang === language);
  const hostile = mine.filter(({ level }) => level > 0);
  const civil = mine.filter(({ level }) => level === 0);

  it('are at least 400, half of them hostile, over at least 40 scenarios', () => {
    const scenarios = new Set(mine.map(({ scenario }) => scenario)).size;
    console.log(`${language}: ${mine.length} mails, ${hostile.length} of them hostile, ${scenarios} scenarios`);
    expect(mine.length).toBeGreaterThanOrEqual(400);
    expect(Math.abs(hostile.length / mine.length - 0.5)).toBeLessThan(0.05);
    expect(scenarios).toBeGreaterThanOrEqual(40);
  });

  it('share at most 30 % of their shingles, two by two', () => {
    const { share, ids } = mostAlike(mine);
    console.log(`${language}: at most ${(share * 100).toFixed(0)} % of their 3-shingles shared (${ids})`);
    expect(share).toBeLessThanOrEqual(0.3);
  });

  it('sting without a bad word in a third of the hostile ones, and are hard in half of the civil ones', () => {
    expect(hostile.filter(isWordless).length).toBeGreaterThanOrEqual(hostile.length / 3);
    expect(civil.filter(({ hard }) => hard.length > 0).length).toBeGreaterThanOrEqual(civil.length / 2);
  });

  it('are parted by scenario: none teaches and judges', () => {
    const teaching = new Set(train.filter(({ lang }) => lang === language).map(({ scenario }) => scenario));
    const judging = development.filter(({ lang }) => lang === language).map(({ scenario }) => scenario);
    expect(judging.filter((scenario) => teaching.has(scenario))).toEqual([]);
  });

  it('have labels that fit each other: phrases that stand in the text, and none in a civil mail', () => {
    expect(mine.filter(({ body, spans }) => spans.some((span) => !body.includes(span)))).toEqual([]);
    expect(civil.filter(({ kinds, spans }) => kinds.length + spans.length > 0)).toEqual([]);
    expect(hostile.filter(({ kinds, spans }) => kinds.length === 0 || spans.length === 0)).toEqual([]);
    expect(new Set(mine.map(({ id }) => id)).size).toBe(mine.length);
  });
});
