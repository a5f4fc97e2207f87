import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '../src/engine';
import type { Email, Language } from '../src/engine';
import { openEml } from '../src/session';

/** A mail of the simulated mailbox. */
export type BenchMail = { readonly language: Language; readonly email: Email };

const MAILBOX = resolve(__dirname, '../src/hosts/simulator/mailbox');

/** The mails of the simulated mailbox, in four languages, always in the same order. */
export async function mailboxMails(): Promise<readonly BenchMail[]> {
  const files = (await readdir(MAILBOX)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(
    files.map(async (name) => {
      const language = LANGUAGES.find((one) => name.startsWith(`${one}-`));
      if (language === undefined) throw new Error(`The name of ${name} does not begin with its language.`);
      return { language, email: await openEml(await readFile(join(MAILBOX, name))) };
    }),
  );
}

/** A mail's body as Outlook hands it over, which is always HTML. */
export function htmlOf({ html, text = '' }: Email): string {
  if (html !== undefined) return html;
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<html><body><div>${escaped.replace(/\r?\n/g, '<br>')}</div></body></html>`;
}
