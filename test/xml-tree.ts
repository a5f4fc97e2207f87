import { Parser } from 'htmlparser2';

/** An element of an XML document. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly inside it, trimmed. */
  readonly text: string;
};

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

/** Reads an XML document; throws when an element is not closed. */
export function xmlTree(xml: string): XmlNode {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node = { name, attributes: { ...attributes }, children: [], text: '' };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        const node = open.at(-1);
        if (node) node.text = (node.text + text).trim();
      },
      onclosetag(name, implied) {
        const written = new RegExp(`<${name}\\b[^>]*/>`).test(xml);
        if (implied && !written) throw new Error(`<${name}> is not closed`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const root = top.children[0];
  if (!root || top.children.length > 1) throw new Error('the document has not one root');
  return root;
}

/** Every element below `node`, in the order of the document; `enter` says whether to look inside one. */
export function below(node: XmlNode, enter: (node: XmlNode) => boolean = () => true): readonly XmlNode[] {
  return node.children.flatMap((child) => [child, ...(enter(child) ? below(child, enter) : [])]);
}
