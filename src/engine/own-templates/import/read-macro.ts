import type { ForeignText } from './found-text';
import type { TakeNote } from './imported-templates';
import { recordOf, recordsOf, stringOf } from './json-fields';
import type { JsonRecord } from './json-fields';

type Text = { body: string; html: boolean };

/**
 * A macro of Zendesk, as its API lists them: https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/
 * One that is not active comes archived; what it does to a ticket besides answering is noted, save that tags become tags.
 */
export function readZendesk(macro: JsonRecord, note: TakeNote): ForeignText {
  let text: Text = { body: '', html: false };
  const tags: string[] = [];
  for (const { field, value } of recordsOf(macro['actions'])) {
    const name = stringOf(field);
    // A comment may come as its channel and its text.
    const said = stringOf(Array.isArray(value) ? (value as readonly unknown[]).at(-1) : value);
    if (name === 'comment_value_html') text = { body: said, html: true };
    else if (name === 'comment_value') text = text.html ? text : { body: said, html: false };
    else if (/^(?:current|set)_tags$/.test(name)) tags.push(...said.split(/\s+/));
    else note('other-action', `${name} ${said}`);
  }
  const { title, active } = macro;
  return {
    ...text,
    title: stringOf(title),
    dialect: 'braces',
    tags,
    shortcut: '',
    language: '',
    archived: active === false,
  };
}

/**
 * A macro of Gorgias: https://developers.gorgias.com/reference/macros
 * What it is meant for and what it tags tickets with become tags; attachments and other actions are noted.
 */
export function readGorgias(macro: JsonRecord, note: TakeNote): ForeignText {
  let text: Text = { body: '', html: false };
  const { name, intent, language } = macro;
  const tags = stringOf(intent) === '' ? [] : [stringOf(intent)];
  for (const action of recordsOf(macro['actions'])) {
    const said = recordOf(action['arguments']) ?? action;
    const html = stringOf(said['body_html']);
    const plain = stringOf(said['body_text']);
    const kind = stringOf(action['name']);
    if (html.trim() !== '' || plain.trim() !== '')
      text = html.trim() === '' ? { body: plain, html: false } : { body: html, html: true };
    else if (kind === 'addTags') tags.push(...stringOf(said['tags']).split(','));
    else if (kind === 'addAttachments') note('attachment');
    else if (kind !== 'setResponseText') note('other-action', stringOf(action['title']) || kind);
  }
  return { ...text, title: stringOf(name), dialect: 'braces', tags, shortcut: '', language: stringOf(language) };
}

/**
 * A snippet of Text Blaze as "Export all folders" writes it. Text Blaze itself does not describe the file; its keys are those that
 * programs written to read it name: https://pypi.org/project/textblaze-to-espanso/
 */
export function readBlaze(snippet: JsonRecord, folder: string): ForeignText {
  const { name, shortcut, type, html, text } = snippet;
  const rich = stringOf(html).trim() !== '' && (type !== 'text' || stringOf(text) === '');
  return {
    title: stringOf(name) || stringOf(shortcut),
    body: rich ? stringOf(html) : stringOf(text),
    html: rich,
    dialect: 'blaze',
    tags: [folder],
    shortcut: stringOf(shortcut),
    language: '',
  };
}
