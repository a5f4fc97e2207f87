import type { LetterPart, Line, Paragraph, Span } from './letter-part';

/** What a brand says around the agent's name; '' leaves it as the letter has it. */
export type SignOffWords = {
  /** Above the name. */
  readonly signOff: string;
  /** Under the name. */
  readonly agentTitle: string;
};

/**
 * The sign-off of a letter as its brand has it: whatever stands above the line with the agent's name gives way to the brand's words, and
 * the title follows the name where the letter does not print one itself. `end` is what the language puts after such words, such as a
 * comma. A sign-off without a name stays as it is.
 */
export function signOffOf(
  parts: readonly LetterPart[],
  { signOff, agentTitle }: SignOffWords,
  end: string,
): readonly LetterPart[] {
  const at = parts.findIndex((part) => nameLine(part) >= 0);
  const named = parts[at];
  if (named?.kind !== 'paragraph') return parts;
  const name = nameLine(named);
  const titled = agentTitle === '' || parts.some((part) => part.kind === 'paragraph' && part.lines.some(isTitle));
  const lines: Paragraph = [
    ...(signOff ? [[{ text: /[,.!?…]$/.test(signOff) ? signOff : signOff + end }]] : named.lines.slice(0, name)),
    ...named.lines.slice(name, name + 1),
    ...(titled ? [] : [[{ text: agentTitle }]]),
    ...named.lines.slice(name + 1),
  ];
  return [...(signOff ? [] : parts.slice(0, at)), { kind: 'paragraph', lines }, ...parts.slice(at + 1)];
}

/**
 * The sign-off up to the agent's name, for a mail program that signs itself: the words above it or before it in its line, without
 * whatever follows. A sign-off without a name stays as it is.
 */
export function signOffWords(parts: readonly LetterPart[]): readonly LetterPart[] {
  const at = parts.findIndex((part) => nameLine(part) >= 0);
  const named = parts[at];
  if (named?.kind !== 'paragraph') return parts;
  const name = nameLine(named);
  const line = named.lines[name] ?? [];
  const before = line.slice(0, line.findIndex(isName));
  const last = before.length - 1;
  const trimmed = before.map((span, index) => (index === last ? { ...span, text: span.text.trimEnd() } : span));
  const words = trimmed.some(({ text }) => text.trim() !== '') ? [trimmed] : [];
  const lines: Paragraph = [...named.lines.slice(0, name), ...words];
  return [...parts.slice(0, at), ...(lines.length > 0 ? [{ kind: 'paragraph' as const, lines }] : [])];
}

function isName({ variable }: Span): boolean {
  return variable === 'agent.name';
}

function nameLine(part: LetterPart): number {
  return part.kind === 'paragraph' ? part.lines.findIndex((line) => line.some(isName)) : -1;
}

function isTitle(line: Line): boolean {
  return line.some(({ variable }) => variable === 'agent.title');
}
