import type { Digest } from '../pane/digest';
import { oneLine } from '../pane/who-of';
import { escapeHtml } from '../template/escape-html';

/** Words of the agent's language around what a colleague is shown. */
export type ColleagueLetterWords = {
  /** `name` is the customer's, '' where it is not known. */
  readonly subject: (name: string) => string;
  readonly hello: string;
  readonly please: (name: string) => string;
  readonly aboutHead: string;
  readonly asksHead: string;
  readonly draftHead: string;
  readonly questionsHead: string;
  readonly questions: Readonly<Record<ColleagueQuestion, string>>;
  readonly thanks: string;
  /** What the email is about, how long it waits and what is known of earlier ones, a line each. */
  readonly about: (digest: Digest) => readonly string[];
};

/** What the agent asks: whether the answer is right, whether it is time for a boundary, whether so much may be offered. */
export type ColleagueQuestion = 'answer' | 'tone' | 'boundary' | 'gesture';

/** What a colleague is shown of an email and of the answer to it. */
export type AskedAbout = {
  readonly customer: string;
  readonly agent: string;
  readonly digest?: Digest;
  /** What the agent wrote so far, without the mail below and the signature; '' for nothing. */
  readonly draft: string;
  readonly questions: readonly ColleagueQuestion[];
};

/** A message to a colleague, as HTML and as the same in plain text. */
export type ColleagueLetter = { readonly subject: string; readonly html: string; readonly text: string };

/** Outlook opens no message whose HTML is longer; the draft gives way. */
const MOST_HTML = 32_000;
const MOST_DRAFT = 20_000;
const MOST_NAME = 80;

/** One piece of the message: a paragraph, the head of what follows, a list, or the agent's draft. */
type Piece =
  | { readonly is: 'line' | 'head'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly language?: string }
  | { readonly is: 'draft'; readonly paragraphs: readonly string[] };

/**
 * Asks a colleague to look at an answer before it goes. Everything in it comes from the calm digest and the agent's own draft, and is
 * escaped: no word that made the email hot is in it. Pure.
 */
export function colleagueLetter(asked: AskedAbout, words: ColleagueLetterWords): ColleagueLetter {
  const name = oneLine(asked.customer, MOST_NAME);
  const subject = words.subject(name);
  for (let most = MOST_DRAFT; ; most = Math.floor(most / 2)) {
    const pieces = piecesOf({ ...asked, draft: cut(asked.draft, most) }, name, words);
    const html = pieces.map(htmlOf).join('');
    if (html.length <= MOST_HTML || most === 0) return { subject, html, text: pieces.map(textOf).join('\n\n') };
  }
}

function piecesOf(
  { digest, draft, questions, agent }: AskedAbout,
  name: string,
  words: ColleagueLetterWords,
): readonly Piece[] {
  const section = (head: string, piece: Piece): readonly Piece[] => [{ is: 'head', text: head }, piece];
  const facts = digest?.facts.map(({ text }) => oneLine(text, MOST_NAME)).join(', ') ?? '';
  const about = digest ? [...words.about(digest), ...(facts === '' ? [] : [facts])] : [];
  const asks = digest?.asks ?? [];
  const paragraphs = draft.split(/\n\s*\n/).flatMap((paragraph) => (paragraph.trim() === '' ? [] : [paragraph.trim()]));
  return [
    { is: 'line', text: words.hello },
    { is: 'line', text: words.please(name) },
    ...(about.length > 0 ? section(words.aboutHead, { is: 'list', items: about }) : []),
    ...(asks.length > 0
      ? section(words.asksHead, { is: 'list', items: asks, ...(digest?.language && { language: digest.language }) })
      : []),
    ...(paragraphs.length > 0 ? section(words.draftHead, { is: 'draft', paragraphs }) : []),
    ...section(words.questionsHead, { is: 'list', items: questions.map((question) => words.questions[question]) }),
    { is: 'line', text: words.thanks },
    ...(agent === '' ? [] : [{ is: 'line', text: agent } as const]),
  ];
}

function htmlOf(piece: Piece): string {
  switch (piece.is) {
    case 'line':
      return `<p>${escapeHtml(piece.text)}</p>`;
    case 'head':
      return `<p><strong>${escapeHtml(piece.text)}</strong></p>`;
    case 'list': {
      const lang = piece.language === undefined ? '' : ` lang="${escapeHtml(piece.language)}"`;
      return `<ul${lang}>${piece.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    }
    case 'draft':
      return `<blockquote>${piece.paragraphs.map(paragraphHtml).join('')}</blockquote>`;
  }
}

const paragraphHtml = (paragraph: string): string => `<p>${paragraph.split('\n').map(escapeHtml).join('<br>')}</p>`;

function textOf(piece: Piece): string {
  switch (piece.is) {
    case 'line':
    case 'head':
      return piece.text;
    case 'list':
      return piece.items.map((item) => `- ${item}`).join('\n');
    case 'draft':
      return piece.paragraphs.join('\n\n');
  }
}

/** The beginning of a text, never half a character. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
