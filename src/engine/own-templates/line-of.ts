import { safeAddress } from './safe-address';
import type { DocInline, DocMark } from './template-doc';
import { tidyLine } from './tidy-line';

/** A node in ProseMirror's JSON, as loose as an editor's typings give it. */
export type LooseNode = {
  readonly type?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly LooseNode[] | undefined;
  readonly text?: string | undefined;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[];
};

/** The tidy line that these nodes make; whatever else is among them is left out. */
export function lineOf(nodes: readonly LooseNode[] = []): readonly DocInline[] {
  return tidyLine(
    nodes.flatMap((node): readonly DocInline[] => {
      const marks = marksIn(node);
      const source = node.attrs?.['source'];
      if (node.type === 'text') return [{ type: 'text', text: node.text ?? '', marks }];
      if (node.type === 'hardBreak') return [{ type: 'hardBreak', marks }];
      return node.type === 'tag' && typeof source === 'string' ? [{ type: 'tag', attrs: { source }, marks }] : [];
    }),
  );
}

/** The address of a link or button, if a letter may carry it. */
export function addressIn({ attrs }: Pick<LooseNode, 'attrs'>): string | undefined {
  const href = attrs?.['href'];
  return typeof href === 'string' ? safeAddress(href) : undefined;
}

/** In the one order in which they are written. */
function marksIn({ marks = [] }: LooseNode): readonly DocMark[] {
  const link = marks.find(({ type }) => type === 'link');
  const href = link && addressIn(link);
  const has = (wanted: string) => marks.some(({ type }) => type === wanted);
  return [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } } as const]),
    ...(has('bold') ? [{ type: 'bold' } as const] : []),
    ...(has('italic') ? [{ type: 'italic' } as const] : []),
  ];
}
