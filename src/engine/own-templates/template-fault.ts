import { decodeCharacters } from '../mail/newest/decode-characters';
import { visibleText } from '../mail/visible-text';
import { LETTERS_MAY_NAME } from '../reply/compile-letter';
import { compileTemplate } from '../template/compile-template';
import { isTemplateError } from '../template/template-error';
import type { TemplateErrorKey } from '../template/template-error';
import { bodyPieces } from './body-pieces';
import { MOST_BODY } from './own-templates';
import type { OwnText } from './own-templates';
import { MOST_SHORTCUT, MOST_TAG, MOST_TAGS, MOST_TITLE, SHORTCUT } from './template-limits';

/** Why a text cannot be saved; for a body with the place, lines from 1 and columns from 0, where there is one. */
export type TemplateFault =
  | { readonly field: 'title'; readonly key: 'empty' | 'too-long' }
  | { readonly field: 'tags'; readonly key: 'empty' | 'too-long' | 'too-many' }
  | { readonly field: 'shortcut'; readonly key: 'too-long' | 'characters' }
  | {
      readonly field: 'body';
      /** 'in-tag': a tag of Handlebars stands inside one of HTML or the other way round; the others are the template's own. */
      readonly key: TemplateErrorKey | 'empty' | 'in-tag';
      readonly line?: number;
      readonly column?: number;
    };

/** What is wrong with a text, the first of its faults; undefined when it can be saved. Whether its shortcut is free `shortcutTaken` tells. */
export function templateFault({ title, tags, shortcut, body }: OwnText): TemplateFault | undefined {
  if (visibleText(title).trim() === '') return { field: 'title', key: 'empty' };
  if (title.length > MOST_TITLE) return { field: 'title', key: 'too-long' };
  if (tags.length > MOST_TAGS) return { field: 'tags', key: 'too-many' };
  if (tags.some((tag) => tag.trim() === '')) return { field: 'tags', key: 'empty' };
  if (tags.some((tag) => tag.length > MOST_TAG)) return { field: 'tags', key: 'too-long' };
  if (!SHORTCUT.test(shortcut)) return { field: 'shortcut', key: 'characters' };
  if (shortcut.length > MOST_SHORTCUT) return { field: 'shortcut', key: 'too-long' };
  return bodyFault(body);
}

function bodyFault(body: string): TemplateFault | undefined {
  if (body.length > MOST_BODY) return { field: 'body', key: 'too-long' };
  const { pieces, clash } = bodyPieces(body);
  if (clash !== undefined) return { field: 'body', key: 'in-tag', ...placeIn(body, clash) };
  try {
    compileTemplate(body, LETTERS_MAY_NAME);
  } catch (thrown) {
    if (!isTemplateError(thrown)) throw thrown;
    return { field: 'body', key: thrown.key, line: thrown.line, column: thrown.column };
  }
  const says = pieces.some(({ kind, start, end }) => {
    const piece = body.slice(start, end);
    if (kind === 'words') return visibleText(decodeCharacters(piece)).trim() !== '';
    // Blocks and comments print nothing by themselves.
    return kind === 'mustache' && !/^\{\{~?\s*([#/!^]|else\b)/.test(piece);
  });
  return says ? undefined : { field: 'body', key: 'empty' };
}

function placeIn(body: string, at: number): { readonly line: number; readonly column: number } {
  const before = body.slice(0, at).split('\n');
  return { line: before.length, column: before[before.length - 1]?.length ?? 0 };
}
