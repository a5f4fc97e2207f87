/** A wording with a capital letter where the words that it stands for have one; what begins with one keeps its own. */
export function likeWritten(said: string, wording: string): string {
  const first = said.charAt(0);
  return first === first.toLowerCase() ? wording : wording.charAt(0).toUpperCase() + wording.slice(1);
}
