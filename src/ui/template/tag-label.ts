import { readTag } from '../../engine';
import type { TemplateEditorWords } from '../../i18n';
import type { TemplateValue } from './template-value';

/** How a tag is shown: what it says, and whether it belongs to a block, is a note, or may not stand in a letter. */
export type TagLook = { readonly label: string; readonly kind: 'value' | 'block' | 'fault' };

/** Says one tag in words. */
export function tagLook(
  source: string,
  values: readonly TemplateValue[],
  { tags }: Pick<TemplateEditorWords, 'tags'>,
): TagLook {
  const asked = (name: string) => {
    if (name === 'repeat' || name === 'warned') return tags.switches[name];
    return tags.known(labelOf(name, values));
  };
  const meaning = readTag(source);
  switch (meaning.kind) {
    case 'variable':
      return { kind: 'value', label: labelOf(meaning.name, values) };
    case 'if':
      return { kind: 'block', label: asked(meaning.name).so };
    case 'unless':
      return { kind: 'block', label: asked(meaning.name).notSo };
    case 'else-if':
      return { kind: 'block', label: `${tags.otherwise}. ${asked(meaning.name).so}` };
    case 'else':
      return { kind: 'block', label: tags.otherwise };
    case 'end':
      return { kind: 'block', label: tags.end };
    case 'vary':
      return { kind: 'value', label: tags.vary(meaning.texts) };
    case 'promise': {
      const [count = '', business] = (meaning.texts[0] ?? '').split(' ');
      return { kind: 'value', label: tags.promise(Number(count), business === 'business') };
    }
    case 'comment':
      return { kind: 'block', label: `${tags.comment}: ${meaning.texts.join('')}` };
    case 'unknown':
      return { kind: 'fault', label: `${tags.unknown}: ${source}` };
  }
}

function labelOf(name: string, values: readonly TemplateValue[]): string {
  return values.find((value) => value.name === name)?.label ?? name;
}
