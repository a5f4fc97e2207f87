import type { Styles } from './lint-styles';

/** All that letters are made of. */
const TAGS = 'table tbody tr td p br span mark b strong em a ul ol li img'.split(' ');
/** Tags that hold nothing and are never closed. */
export const EMPTY_TAGS: readonly string[] = ['br', 'img'];

/** What is wrong with a tag in a mail. */
export function tagFaults(name: string): readonly string[] {
  return TAGS.includes(name) ? [] : [`tag ${name}`];
}

/** What is wrong with the attributes of a tag, or missing from them. */
export function attributeFaults(
  name: string,
  attributes: Readonly<Record<string, string>>,
  styles: Styles,
): readonly string[] {
  const faults: string[] = [];
  for (const attribute of Object.keys(attributes)) {
    if (/^(class|id|background|srcset|on.*)$/.test(attribute)) faults.push(`attribute ${attribute}`);
  }
  const wide = attributes.width?.replace(/^\d+$/, '$&px');
  if (['table', 'td', 'img'].includes(name) && styles.get('width') !== wide)
    faults.push('width not as attribute and style');
  if (name === 'table' && attributes.role !== 'presentation') faults.push('table without role');
  if (name === 'a' && !/^(https?:\/\/|mailto:|tel:)/i.test(attributes.href ?? ''))
    faults.push(`link to ${attributes.href ?? 'nothing'}`);
  if (name === 'img') {
    if (!attributes.src?.startsWith('https://')) faults.push(`picture from ${attributes.src ?? 'nowhere'}`);
    if (!attributes.alt?.trim()) faults.push('picture without words');
    for (const size of ['width', 'height'])
      if (!/^\d+$/.test(attributes[size] ?? '')) faults.push(`picture without ${size}`);
    if (attributes.border !== '0') faults.push('picture with a border');
  }
  return faults;
}
