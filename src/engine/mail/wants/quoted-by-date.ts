// A few words and a colon before an answer in quotation marks: «Монтёр от 5-го: «это роутер»».
const ANSWERED = /([^.!?:;\n]{1,40}):\s?[«„“"]/g;

/**
 * Where a text begins to set down what it was told on three occasions, at least two of them with their date: "On the 5th: “in
 * the post”. On the 19th: “in the post”. Today: “which post?”"; undefined where it does not.
 */
export function quotedByDate(text: string): number | undefined {
  const answers: { readonly start: number; readonly dated: boolean }[] = [];
  ANSWERED.lastIndex = 0;
  for (let match = ANSWERED.exec(text); match !== null; match = ANSWERED.exec(text)) {
    answers.push({ start: match.index, dated: /(^|[^\d])\d{1,2}([^\d:]|$)/.test(match[1] ?? '') });
    if (answers.length >= 3 && answers.filter(({ dated }) => dated).length >= 2) return answers[0]?.start;
  }
  return undefined;
}
