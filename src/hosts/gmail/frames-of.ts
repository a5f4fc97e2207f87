/** What stands in a stack before the error's own words: its kind, and Node's code. */
const HEAD = /^[\w$]{0,60}(?: \[\w{1,60}\])?(?:: )?/;
const FRAME = /^ {4}at \S.*(?::\d+:\d+\)?|\(<anonymous>\))$/;
const LONGEST = 300;

/**
 * Where an error was thrown, as lines of its stack, `most` at the most. Its words may quote a mail, and a mail may look like such lines, so
 * a stack that does not begin with the words that the error has now tells nothing.
 */
export function framesOf({ stack = '', message }: Error, most: number): readonly string[] {
  const rest = stack.replace(HEAD, '');
  if (!rest.startsWith(message)) return [];
  const [end, ...lines] = rest.slice(message.length).split('\n');
  if (end !== '') return [];
  return lines
    .filter((line) => FRAME.test(line))
    .slice(0, most)
    .map((line) => line.trim().slice(0, LONGEST));
}
