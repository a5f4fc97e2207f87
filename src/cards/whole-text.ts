/** A text without halves of characters, which are left where one was cut in two, and which no JSON of Google's takes. */
export function wholeText(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}
