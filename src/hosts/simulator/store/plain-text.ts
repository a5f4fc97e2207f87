const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'BLOCKQUOTE',
  'PRE',
  'TABLE',
  'UL',
  'OL',
  'HR',
]);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'NOSCRIPT']);

/** The words of an HTML mail with its line breaks; parsed in a document of its own, where nothing runs or loads. */
export function plainText(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const parts: string[] = [];
  const pending: (Node | string)[] = [body];
  // A list instead of recursion, because a hostile mail may nest thousands of elements.
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === Node.TEXT_NODE) parts.push((next.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
    else if (next.nodeName === 'BR') parts.push('\n');
    else if (!UNSEEN.has(next.nodeName)) {
      if (BLOCKS.has(next.nodeName)) pending.push('\n');
      for (let child = next.lastChild; child !== null; child = child.previousSibling) pending.push(child);
    }
  }
  return tidy(parts.join(''));
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
