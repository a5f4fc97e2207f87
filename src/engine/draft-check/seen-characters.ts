import { Tokenizer } from 'htmlparser2';
import { decodeCharacters } from '../mail/newest/decode-characters';
import { SHAPELESS } from '../mail/fold-word';
import type { DraftBody } from './draft-body';

/** The characters of a body that somebody can see, spaces left out, and where each is written in it. */
export type SeenCharacters = {
  readonly text: string;
  /** First and past-the-last place of each character in the body. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Stretches of the body that are text, not tags. */
  readonly texts: readonly { readonly start: number; readonly end: number }[];
};

const REFERENCE = /^&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,9}|[a-zA-Z][a-zA-Z0-9]{1,15});?/;

/** Whether a character counts where texts are compared: spaces are laid out anew by every program. */
export const isSeen = (character: string): boolean => !/\s/.test(character) && !SHAPELESS.test(character);

/** A text as it is compared, without spaces and what has no shape. */
export function seenText(text: string): string {
  let seen = '';
  for (let at = 0; at < text.length; at++) if (isSeen(text.charAt(at))) seen += text.charAt(at);
  return seen;
}

function textsOf({ type, body }: DraftBody): SeenCharacters['texts'] {
  if (type === 'text') return [{ start: 0, end: body.length }];
  const texts: { start: number; end: number }[] = [];
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (start, end) => texts.push({ start, end }),
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(body);
  tokenizer.end();
  return texts;
}

/** All characters of a body that can be seen. Linear in its length, whatever it holds. */
export function seenCharacters(draft: DraftBody): SeenCharacters {
  const { type, body } = draft;
  const texts = textsOf(draft);
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  const add = (shown: string, start: number, end: number): void => {
    for (const character of shown.split('')) {
      if (!isSeen(character)) continue;
      parts.push(character);
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { start, end } of texts) {
    for (let at = start; at < end;) {
      const character = body.charAt(at);
      const reference =
        type === 'html' && character === '&' ? REFERENCE.exec(body.slice(at, Math.min(end, at + 20)))?.[0] : undefined;
      if (reference === undefined) {
        add(character, at, at + 1);
        at++;
      } else {
        add(decodeCharacters(reference), at, at + reference.length);
        at += reference.length;
      }
    }
  }
  return { text: parts.join(''), starts, ends, texts };
}
