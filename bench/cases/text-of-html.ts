import { Parser } from 'htmlparser2';

const UNSEEN = ['script', 'style', 'head', 'title'];
const INLINE = ['a', 'b', 'em', 'font', 'i', 'img', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u'];

/** The words of some HTML, one line a block, for programs that read plain text only and for comparing what they give. */
export function textOfHtml(html: string): string {
  let text = '';
  let unseen = 0;
  const border = (name: string): void => {
    if (!INLINE.includes(name) && !text.endsWith('\n')) text += '\n';
  };
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (UNSEEN.includes(name)) unseen += 1;
        border(name);
      },
      ontext: (part) => {
        if (unseen === 0) text += part.replace(/[ \t\r\n]+/g, ' ');
      },
      onclosetag: (name) => {
        if (UNSEEN.includes(name)) unseen -= 1;
        border(name);
      },
    },
    // Said outright, as the older version that talonjs brings into bench/node_modules leaves them as they are.
    { decodeEntities: true },
  );
  parser.end(html);
  return text.trim();
}
