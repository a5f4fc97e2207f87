import type { Location } from './syntax';

/** Why a template is refused, or its rendering stopped. */
export type TemplateErrorKey =
  | 'not-text'
  | 'too-long'
  | 'too-deep'
  | 'too-much-output'
  | 'control-character'
  | 'syntax'
  | 'stray-braces'
  | 'helper'
  | 'partial'
  | 'decorator'
  | 'raw-output'
  | 'variable';

/** A fault in a template: what is wrong and where; lines from 1, columns from 0. */
export type TemplateError = Error & {
  readonly name: 'TemplateError';
  readonly key: TemplateErrorKey;
  readonly line: number;
  readonly column: number;
};

/** Makes a template error; without a place it points to the start. */
export function templateError(key: TemplateErrorKey, place?: Location['start']): TemplateError {
  const { line, column } = place ?? { line: 1, column: 0 };
  return Object.assign(new Error(`${key} at ${line}:${column}`), { name: 'TemplateError' as const, key, line, column });
}

/** Whether a thrown value is a template's own fault, as opposed to a defect here. */
export function isTemplateError(thrown: unknown): thrown is TemplateError {
  return thrown instanceof Error && thrown.name === 'TemplateError';
}
