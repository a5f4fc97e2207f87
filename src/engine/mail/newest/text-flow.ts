/** Collects text as a browser would lay it out: spaces run together, blocks stand on lines of their own. */
export type TextFlow = {
  readonly text: (text: string, asWritten: boolean) => void;
  /** A space between two cells, where there is none. */
  readonly space: () => void;
  readonly newLine: () => void;
  /** Starts a new line unless one has just begun. */
  readonly breakLine: () => void;
  /** Leaves one line empty before what follows. */
  readonly blankLine: () => void;
  readonly full: () => boolean;
  readonly result: () => string;
};

/** A flow that takes at most `limit` characters and drops the rest. */
export function createTextFlow(limit: number): TextFlow {
  const parts: string[] = [];
  let length = 0;
  let lineStart = true;
  let blankBefore = true;
  let spaceWaiting = false;

  const push = (text: string): void => {
    if (text === '' || length >= limit) return;
    const taken = text.slice(0, limit - length);
    parts.push(taken);
    length += taken.length;
    lineStart = taken.endsWith('\n');
    blankBefore = false;
  };
  const newLine = (): void => {
    const blank = lineStart;
    push('\n');
    lineStart = true;
    blankBefore = blank;
    spaceWaiting = false;
  };
  const breakLine = (): void => {
    spaceWaiting = false;
    if (!lineStart) newLine();
  };
  return {
    text: (text, asWritten) => {
      if (asWritten) {
        push(text.replace(/\r\n?/g, '\n'));
        return;
      }
      const joined = text.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
      const body = joined.trim();
      if (joined.startsWith(' ')) spaceWaiting = true;
      if (body === '') return;
      push((spaceWaiting && !lineStart ? ' ' : '') + body);
      spaceWaiting = joined.endsWith(' ');
    },
    space: () => {
      spaceWaiting = true;
    },
    newLine,
    breakLine,
    blankLine: () => {
      breakLine();
      if (!blankBefore) newLine();
    },
    full: () => length >= limit,
    result: () => parts.join(''),
  };
}
