import type { LanguagePack } from '../../languages/language-pack';
import { givenName } from './display-name';
import type { NameWords } from './display-name';
import type { Person } from '../email';
import type { Sender } from '../reading';

const NOBODY: Sender = { given: '', address: '', formal: '' };

/** Who wrote, and the form of address in the language of `replyPack`; everything '' when nothing is sure. */
export function readSender(from: Person | undefined, packs: readonly LanguagePack[], replyPack: LanguagePack): Sender {
  if (from === undefined) return NOBODY;
  const words = nameWords(packs);
  const local = from.address.split('@')[0] ?? '';
  if (isRole(local, words)) return personalName(from.name, words, replyPack);
  const given =
    from.name.trim() === '' || from.name.includes('@')
      ? fromAddress(from.name.includes('@') ? from.name : from.address, words)
      : givenName(from.name, words);
  return senderOf(given, replyPack);
}

/** A shared mailbox can still bear a person's whole name: "Laura Stone" <hr@...>. */
function personalName(name: string, words: NameWords, replyPack: LanguagePack): Sender {
  return name.trim().split(/\s+/).length < 2 || name.includes('@')
    ? NOBODY
    : senderOf(givenName(name, words), replyPack);
}

function senderOf(given: string, replyPack: LanguagePack): Sender {
  return given === '' ? NOBODY : { given, address: replyPack.vocative?.(given) ?? given, formal: '' };
}

function isRole(local: string, words: NameWords): boolean {
  return local.split(/[._+-]/).some((part) => part.length > 1 && words.roles.has(part)) || words.roles.has(local);
}

/** "mary-jane.watson@...": two whole words, so that the first is a given name. */
function fromAddress(address: string, words: NameWords): string {
  const match = /^([a-z]{3,20}(?:-[a-z]{3,20})?)\.([a-z]{3,25})\d{0,4}@/i.exec(address.trim());
  const [, first = '', last = ''] = match ?? [];
  if (first === '' || /(ov|ev|ova|eva|enko|ski|sky|skyi|chuk)$/i.test(first)) return '';
  return givenName(`${first} ${last}`, words);
}

const prepared = new WeakMap<LanguagePack, NameWords>();

function nameWords(packs: readonly LanguagePack[]): NameWords {
  const roles = new Set<string>();
  const titles = new Set<string>();
  for (const pack of packs) {
    let own = prepared.get(pack);
    if (own === undefined) {
      const plain = (words: readonly string[]): ReadonlySet<string> =>
        new Set(words.map((word) => word.toLowerCase().replace(/[.]/g, '')));
      own = { roles: plain(pack.cues.roles), titles: plain(pack.cues.honorifics) };
      prepared.set(pack, own);
    }
    for (const role of own.roles) roles.add(role);
    for (const title of own.titles) titles.add(title);
  }
  return { roles, titles };
}
