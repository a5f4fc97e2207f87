// A few words and a colon before an answer in quotation marks: «Монтёр от 5-го: «это роутер»».
const ANSWER = /:\s?[«„“"]/g;
const WORDS_BEFORE = /[^.!?:;\n]+$/;
const MOST_BEFORE = 40;

/**
 * Where a text begins to set down what it was told on three occasions, at least two of them with their date: "On the 5th: “in
 * the post”. On the 19th: “in the post”. Today: “which post?”"; undefined where it does not.
 */
export function quotedByDate(text: string): number | undefined {
  const answers: { readonly start: number; readonly dated: boolean }[] = [];
  let from = 0;
  ANSWER.lastIndex = 0;
  for (let match = ANSWER.exec(text); match !== null; match = ANSWER.exec(text)) {
    const [words = ''] = WORDS_BEFORE.exec(text.slice(Math.max(from, match.index - MOST_BEFORE), match.index)) ?? [];
    from = ANSWER.lastIndex;
    if (words === '') continue;
    answers.push({ start: match.index - words.length, dated: /(^|[^\d])\d{1,2}([^\d:]|$)/.test(words) });
    if (answers.length >= 3 && answers.filter(({ dated }) => dated).length >= 2) return answers[0]?.start;
  }
  return undefined;
}
