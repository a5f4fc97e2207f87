import { Parser } from 'htmlparser2';

const TAGS: Readonly<Record<string, readonly string[]>> = {
  table: ['lang', 'role', 'width', 'cellpadding', 'cellspacing', 'border', 'style'],
  tbody: [],
  tr: [],
  td: ['align', 'valign', 'bgcolor', 'style'],
  p: ['style'],
  br: [],
  b: ['style'],
  span: ['data-own'],
  mark: ['data-missing'],
};
/** What Word's engine drops or what could load something. */
const STYLES = /flex|grid|url|expression|position|float|@|\\/i;

/** Everything in a letter's HTML that should not be there. */
export function htmlFaults(html: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let tables = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'table') tables += 1;
      if (name !== 'br') open.push(name);
      const allowed = TAGS[name];
      if (!allowed) faults.push(`tag ${name}`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!allowed?.includes(attribute)) faults.push(`attribute ${attribute}`);
        if (attribute === 'style' && STYLES.test(value)) faults.push(`style ${value}`);
      }
    },
    onclosetag: (name, implied) => {
      if (name === 'br') return;
      if (implied || open.pop() !== name) faults.push(`unbalanced ${name}`);
    },
    oncomment: () => faults.push('comment'),
    onprocessinginstruction: () => faults.push('instruction'),
  });
  parser.end(html);
  if (tables !== 1 || !html.startsWith('<table') || !html.endsWith('</table>')) faults.push('not one table');
  return faults;
}

/** The words a reader sees, one line a line. */
export function htmlText(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (piece) => (text += piece),
    onopentag: (name) => {
      if (name === 'br' || name === 'p') text += '\n';
    },
  });
  parser.end(html);
  return text;
}
