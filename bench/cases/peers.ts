import { functionAt, loadPackage, valueAt } from './load-package';
import type { Callable } from './load-package';
import { textOfHtml } from './text-of-html';

/** A program of other people, made to answer a text with a text; '' where it has no answer. */
export type Peer = (input: PeerInput) => string;

/** What a peer is asked about. */
export type PeerInput = { readonly text: string; readonly html?: string };

type PeerKind = 'splitter' | 'detector' | 'namer' | 'accuser';

const OURS = ['en', 'bg', 'ru', 'uk'];
const LONG_CODES: Readonly<Record<string, string>> = { eng: 'en', bul: 'bg', rus: 'ru', ukr: 'uk' };

/**
 * The peers by name, in the order of the tables. A splitter answers with the newest message, an accuser with 'hostile' or ''.
 */
export const PEERS: Readonly<Record<string, { readonly kind: PeerKind; readonly load: () => Promise<Peer> }>> = {
  'email-reply-parser': {
    kind: 'splitter',
    load: async () => {
      const found = await loadPackage('email-reply-parser');
      const Parser = valueAt(found) as new () => unknown;
      return ({ text }) => string(functionAt(new Parser(), 'parseReply')(text));
    },
  },
  'node-email-reply-parser': {
    kind: 'splitter',
    load: async () => {
      const parse = functionAt(await loadPackage('node-email-reply-parser'));
      return ({ text }) => string(parse(text, true));
    },
  },
  planer: {
    kind: 'splitter',
    load: async () => {
      const extract = functionAt(await loadPackage('planer'), 'extractFrom');
      return ({ text }) => string(extract(text, 'text/plain'));
    },
  },
  talonjs: {
    kind: 'splitter',
    load: async () => {
      const talon = await loadPackage('talonjs');
      const plain = functionAt(talon, 'quotations', 'extractFromPlain');
      const rich = functionAt(talon, 'quotations', 'extractFromHtml');
      return ({ text, html }) =>
        html === undefined ? string(valueAt(plain(text), 'body')) : textOfHtml(string(valueAt(rich(html), 'body')));
    },
  },
  eld: {
    kind: 'detector',
    load: async () => {
      const found = await loadPackage('eld/extrasmall');
      functionAt(found, 'setLanguageSubset')(OURS);
      const detect = functionAt(found, 'detect');
      return ({ text }) => string(valueAt(detect(text), 'language'));
    },
  },
  tinyld: {
    kind: 'detector',
    load: async () => {
      const detect = functionAt(await loadPackage('tinyld'), 'detect');
      return ({ text }) => string(detect(text, { only: OURS }));
    },
  },
  'franc-min': {
    kind: 'detector',
    load: async () => {
      const franc = functionAt(await loadPackage('franc-min'), 'franc');
      return ({ text }) => LONG_CODES[string(franc(text, { only: Object.keys(LONG_CODES), minLength: 1 }))] ?? '';
    },
  },
  humanparser: {
    kind: 'namer',
    load: async () => firstNameOf(functionAt(await loadPackage('humanparser'), 'parseName'), 'firstName'),
  },
  obscenity: {
    kind: 'accuser',
    load: async () => {
      const found = await loadPackage('obscenity');
      const Matcher = valueAt(found, 'RegExpMatcher') as new (options: object) => unknown;
      const words = functionAt(found, 'englishDataset', 'build')() as object;
      const has = functionAt(
        new Matcher({ ...words, ...(valueAt(found, 'englishRecommendedTransformers') as object) }),
        'hasMatch',
      );
      return ({ text }) => accused(has(text));
    },
  },
  'leo-profanity': {
    kind: 'accuser',
    load: async () => {
      const found = await loadPackage('leo-profanity');
      functionAt(found, 'add')(functionAt(found, 'getDictionary')('ru'));
      const check = functionAt(found, 'check');
      return ({ text }) => accused(check(text));
    },
  },
  'naughty-words': {
    kind: 'accuser',
    load: async () => {
      const found = await loadPackage('naughty-words');
      return listed([valueAt(found, 'en'), valueAt(found, 'ru')].flat() as readonly string[]);
    },
  },
  'russian-bad-words': {
    kind: 'accuser',
    load: async () => listed(valueAt(await loadPackage('russian-bad-words'), 'flatWords') as readonly string[]),
  },
  'vader-sentiment': {
    kind: 'accuser',
    load: async () => {
      const found = await loadPackage('vader-sentiment');
      const scores = functionAt(found, 'SentimentIntensityAnalyzer', 'polarity_scores');
      // Its own authors call a text negative from here on.
      return ({ text }) => accused(Number(valueAt(scores(text), 'compound')) <= -0.05);
    },
  },
  'parse-full-name': {
    kind: 'namer',
    load: async () => firstNameOf(functionAt(await loadPackage('parse-full-name'), 'parseFullName'), 'first'),
  },
};

/** The names of the peers of one kind. */
export function peersOf(kind: PeerKind): readonly string[] {
  return Object.keys(PEERS).filter((name) => PEERS[name]?.kind === kind);
}

function firstNameOf(parse: Callable, field: string): Peer {
  return ({ text }) => string(valueAt(parse(text), field));
}

function accused(value: unknown): string {
  return value === true ? 'hostile' : '';
}

/** A list of words as most people use one: a text that holds one of them as a whole word. */
function listed(words: readonly string[]): Peer {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return ({ text }) =>
    accused(
      text
        .toLowerCase()
        .split(/[^\p{L}'’-]+/u)
        .some((word) => known.has(word)),
    );
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
