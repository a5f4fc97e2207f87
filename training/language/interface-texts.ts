import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The name of a folder of translations, and the tongue that stands in it.
const FOLDERS =
  'bg ru uk sr sr_Latn mk be kk mn ky pl cs sk hr sl de nl sv da nb fi fr es pt it ro tr hu lt lv et sq id'.split(' ');

/** What the translations of Django's own pages and messages say: the same things in each tongue, in sentences of a plain kind. */
export function interfaceTexts(packages: string): readonly { tongue: string; text: string }[] {
  const root = join(packages, 'django');
  const apps = readdirSync(join(root, 'contrib'))
    .sort()
    .map((app) => join(root, 'contrib', app, 'locale'));
  const homes = [join(root, 'conf', 'locale'), ...apps];
  return FOLDERS.flatMap((folder) =>
    homes
      .map((home) => join(home, folder, 'LC_MESSAGES', 'django.po'))
      .filter((path) => existsSync(path))
      .flatMap((path) => messages(readFileSync(path, 'utf8')))
      .map((text) => ({ tongue: folder.toLowerCase().replace('_', '-'), text })),
  );
}

/** The translations in a file of gettext's format, without the places that are filled in. */
function messages(po: string): readonly string[] {
  const found: string[] = [];
  for (const entry of po.split('\n\n').slice(1)) {
    for (const match of entry.matchAll(/^msgstr(?:\[\d\])? ((?:"(?:[^"\\\n]|\\.)*"\n?)+)/gm)) {
      const text = (match[1] ?? '')
        .split('\n')
        .map((line) => line.slice(1, -1))
        .join('')
        .replace(/\\n|\\"|%\(\w+\)[sd]|%[sd]|\{\w+\}|<[^>]*>/g, ' ')
        .trim();
      if (text.includes(' ')) found.push(text);
    }
  }
  return found;
}
