import type { DocBlock, DocInline, DocItem, DocMark, TemplateDoc } from './template-doc';
import { isStructure, sameMark, tidyLine } from './tidy-line';

/** Where blocks are put: the document, an item of a list, or a list, whose items they become. */
type Frame =
  | { readonly kind: 'blocks'; readonly item: boolean; readonly blocks: DocBlock[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: DocItem[] };

/** Builds a document from what a reader of HTML meets, in its order; every `open` is closed by its `close`. */
export type DocWriter = {
  readonly add: (node: DocInline) => void;
  readonly putOn: (mark: DocMark) => void;
  readonly takeOff: (mark: DocMark) => void;
  /** `kept` for a paragraph that counts even when it is empty. */
  readonly startLine: (kept: boolean) => void;
  readonly endLine: () => void;
  readonly startLink: (button: boolean) => void;
  readonly endLink: () => void;
  readonly openList: (ordered: boolean) => void;
  readonly closeList: () => void;
  readonly openItem: () => void;
  readonly closeItem: () => void;
  readonly finish: () => TemplateDoc;
};

/** Lists in lists beyond this are read as lines. */
const MOST_DEPTH = 6;
const ORDER = ['link', 'bold', 'italic'] as const;

/** Starts with nothing written. */
export function createDocWriter(): DocWriter {
  const root: DocBlock[] = [];
  const frames: Frame[] = [{ kind: 'blocks', item: false, blocks: root }];
  /** For each list or item that was opened, whether it became a frame. */
  const opened: boolean[] = [];
  const on: DocMark[] = [];
  let line: DocInline[] = [];
  let kept = false;
  /** How many buttons the line holds, whether we are within one, and whether something stands beside it. */
  let buttons = 0;
  let inButton = false;
  let beside = false;

  /** Innermost of each kind, in one order. */
  const marks = (): readonly DocMark[] => ORDER.flatMap((type) => on.filter((mark) => mark.type === type).slice(-1));

  const put = (block: DocBlock): void => {
    const frame = frames.at(-1);
    if (frame?.kind === 'blocks') frame.blocks.push(block);
    else frame?.items.push(itemOf([block]));
  };

  const flush = (): void => {
    const tidy = tidyLine(line);
    const link =
      buttons === 1 && !beside ? tidy.flatMap((node) => node.marks).find((mark) => mark.type === 'link') : undefined;
    if (isStructure(tidy)) {
      for (const node of tidy) if (node.type === 'tag') put({ type: 'paragraph', content: [node] });
    } else if (link?.type === 'link' && frames.length === 1 && tidy.every(({ type }) => type !== 'hardBreak')) {
      const content = tidy.map((node) => ({ ...node, marks: [] }));
      put({ type: 'button', attrs: link.attrs, content });
    } else if (tidy.length > 0 || (kept && frames.at(-1)?.kind === 'blocks')) {
      put({ type: 'paragraph', content: tidy });
    }
    line = [];
    kept = beside = false;
    buttons = inButton ? 1 : 0;
  };

  const openFrame = (frame: Frame | undefined): void => {
    flush();
    opened.push(frame !== undefined);
    if (frame) frames.push(frame);
  };
  const closeFrame = (): Frame | undefined => {
    flush();
    return opened.pop() === true ? frames.pop() : undefined;
  };

  return {
    add: (node) => {
      if (!inButton && (node.type !== 'text' || node.text.trim() !== '')) beside = true;
      // A break alone is an empty line.
      if (node.type === 'hardBreak') kept = true;
      line.push({ ...node, marks: marks() });
    },
    putOn: (mark) => on.push(mark),
    takeOff: (mark) => {
      for (let at = on.length - 1; at >= 0; at--) {
        const worn = on[at];
        if (worn && sameMark(worn, mark)) {
          on.splice(at, 1);
          return;
        }
      }
    },
    startLine: (empty) => {
      flush();
      kept = empty;
    },
    endLine: flush,
    startLink: (button) => {
      inButton = button;
      if (button) buttons += 1;
    },
    endLink: () => {
      inButton = false;
    },
    openList: (ordered) => openFrame(opened.length < MOST_DEPTH * 2 ? { kind: 'list', ordered, items: [] } : undefined),
    closeList: () => {
      const frame = closeFrame();
      if (frame?.kind !== 'list' || frame.items.length === 0) return;
      const list: DocBlock = { type: frame.ordered ? 'orderedList' : 'bulletList', content: frame.items };
      const around = frames.at(-1);
      const last = around?.kind === 'list' ? around.items.pop() : undefined;
      if (around?.kind === 'list') around.items.push(itemOf([...(last?.content ?? []), list]));
      else put(list);
    },
    openItem: () => openFrame(frames.at(-1)?.kind === 'list' ? { kind: 'blocks', item: true, blocks: [] } : undefined),
    closeItem: () => {
      const frame = closeFrame();
      const around = frames.at(-1);
      if (frame?.kind === 'blocks' && around?.kind === 'list') around.items.push(itemOf(frame.blocks));
    },
    finish: () => {
      flush();
      return { type: 'doc', content: root.length > 0 ? root : [{ type: 'paragraph', content: [] }] };
    },
  };
}

/** An item begins with a paragraph. */
function itemOf(blocks: readonly DocBlock[]): DocItem {
  const content: readonly DocBlock[] =
    blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph', content: [] }, ...blocks];
  return { type: 'listItem', content };
}
