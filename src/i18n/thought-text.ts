import type { Thought } from '../engine';
import type { Strings } from './en';

/** A thought about the customer's side, in words; general ones follow each other. */
export function thoughtText(thought: Thought, strings: Strings): string | undefined {
  if (thought.kind === 'situation') return strings.thoughtAbout[thought.situation];
  return strings.thoughts[thought.number % strings.thoughts.length];
}
