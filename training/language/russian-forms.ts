import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rule = { readonly cut: string; readonly end: string; readonly after: RegExp };

const WORDS_A_TEXT = 6;
const TEXTS = 3000;

/**
 * Texts of six Russian words drawn by chance, each in a form drawn by chance, out of the spelling dictionary `dictionary-ru`
 * (hunspell's format): there is little Russian prose that may be learned from, and words have the endings that matter.
 */
export function russianForms(packages: string, chance: () => number): readonly string[] {
  const folder = join(packages, 'dictionary-ru');
  const rules = readRules(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const stems = readFileSync(join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => /^[а-яё]/.test(line));
  const form = (): string => {
    const [stem = '', flags = ''] = (stems[Math.floor(chance() * stems.length)] ?? '').trim().split('/');
    const forms = Array.from(flags)
      .flatMap((flag) => rules.get(flag) ?? [])
      .filter(({ after }) => after.test(stem));
    const rule = forms[Math.floor(chance() * (forms.length + 1))];
    return rule === undefined ? stem : stem.slice(0, stem.length - rule.cut.length) + rule.end;
  };
  return Array.from({ length: TEXTS }, () => Array.from({ length: WORDS_A_TEXT }, form).join(' '));
}

function readRules(affixes: string): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', cut = '', end = '', after] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || after === undefined) continue;
    const rule = { cut: cut === '0' ? '' : cut, end: end === '0' ? '' : end, after: new RegExp(`${after}$`) };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}
