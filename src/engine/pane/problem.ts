/** What the mail program, or a template, can refuse; each has words in every language. */
export type Problem =
  | 'no-answer'
  | 'email-refused'
  | 'reply-refused'
  | 'insert-refused'
  | 'open-refused'
  | 'copy-refused'
  | 'store-refused'
  | 'store-full'
  | 'letter-too-long'
  | 'letter-broken';
