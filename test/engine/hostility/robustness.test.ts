import fc from 'fast-check';
import { LANGUAGES } from '../../../src/engine';
import type { Email, Language, Reading } from '../../../src/engine';
import { readMails } from '../../../training/hostility/read-mails';
import { OWN_MAILS } from '../../../bench/cases/hostile-cases';
import { FRAMES } from './frames';
import { readerWithBoth } from './read-with-both';

const MAILS = readMails(OWN_MAILS, 'development');
const EVERY = 4;
/** What is found by a hair can be lost by one; letters that are spaced out are lost where HTML has one space for two. */
const isClear = ({ hostility }: Reading) => hostility.level >= 2 && hostility.score >= 0.97;

describe.each<Language>([...LANGUAGES])('a verdict on a mail in %s', (language) => {
  const own = MAILS.filter(({ lang }) => lang === language);
  const frame = FRAMES[language];
  const civil = own.filter(({ level }) => level === 0).map(({ body }) => body);
  let read: (mail: string | Email) => Reading;
  let hostile: readonly string[];
  let harsh: readonly string[];

  beforeAll(async () => {
    read = await readerWithBoth(language);
    const found = own.filter(({ level, body }) => level > 0 && read(body).hostility.level > 0);
    hostile = found.filter((_, i) => i % EVERY === 0).map(({ body }) => body);
    harsh = found
      .filter(({ level, body }) => level === 3 && isClear(read(body)) && !/(\S ){3}/.test(body.slice(0, 20)))
      .map(({ body }) => body);
  });

  /** A thousand words and more of mails in which nothing stings, to this voice either. */
  const thousand = (): string => {
    const calm = civil.filter((body) => read(body).hostility.level === 0);
    const some: string[] = [];
    for (let i = 0; some.join(' ').split(/\s+/).length < 1_000; i++) some.push(calm[i % calm.length] ?? '');
    return some.join('\n\n');
  };
  const missed = (change: (text: string) => string): readonly string[] =>
    hostile.filter((text) => read(change(text)).hostility.level === 0);

  it('has mails to be tried on', () => {
    expect(hostile.length).toBeGreaterThan(8);
    expect(harsh.length).toBeGreaterThan(3);
  });

  it('is not switched off by a polite greeting and a signature', () => {
    expect(missed((text) => `${frame.greeting}\n\n${text}\n\n${frame.closing}`)).toEqual([]);
  });

  it('is not switched off by quoted history', () => {
    expect(missed((text) => `${text}\n\n${frame.quote}`)).toEqual([]);
  });

  it('is not switched off by a thousand civil words, before or behind', () => {
    const long = thousand();
    expect(missed((text) => `${text}\n\n${long}`)).toEqual([]);
    expect(missed((text) => `${long}\n\n${text}`)).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['more white space', (text) => text.replace(/ /g, '   ')],
    ['zero-width marks', (text) => text.replace(/(?<=\p{L})(?=\p{L}{2})/gu, '\u200b')],
    ['letters of the other alphabet', (text) => text.replace(/[аеорсх]/g, (a) => 'aeopcx'['аеорсх'.indexOf(a)] ?? a)],
  ])('moves by at most one for %s', (_, change) => {
    const far = harsh.filter((text) => Math.abs(read(change(text)).hostility.level - read(text).hostility.level) > 1);
    expect(far).toEqual([]);
  });

  it('moves by at most one for HTML entities', () => {
    const coded = (text: string) => Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join('');
    const far = harsh.filter((text) => {
      const html = `<div>${text.split('\n').map(coded).join('<br>')}</div>`;
      return (
        Math.abs(
          read({ id: '', conversationId: '', to: [], subject: '', html }).hostility.level - read(text).hostility.level,
        ) > 1
      );
    });
    expect(far).toEqual([]);
  });

  it('is the same every time', () => {
    for (const text of hostile) expect(read(text)).toEqual(read(text));
  });

  it.each(frame.identities)('does not mind who people are: %s', (word) => {
    for (const sentence of frame.neutral) expect(read(sentence(word)).hostility.level).toBe(0);
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { newest, hostility } = read(text);
        for (const { start, end, text: words, in: where } of hostility.findings) {
          if (where === 'newest') expect(newest.slice(start, end)).toBe(words);
        }
        expect(hostility.findings.length > 0).toBe(hostility.level > 0);
      }),
    );
  });
});
