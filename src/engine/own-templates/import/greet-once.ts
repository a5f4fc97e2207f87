import type { BodyToken } from './body-token';

const GREETINGS = new Set(
  [
    'hi|hello|hey|dear|greetings|good morning|good afternoon|good evening|good day',
    'здравей|здравейте|уважаеми|уважаема|скъпи|скъпа|добър ден|добро утро|добър вечер',
    'здравствуйте|здравствуй|уважаемый|уважаемая|дорогой|дорогая|добрый день|доброе утро|добрый вечер|привет',
    'вітаю|вітаємо|шановний|шановна|шановні|дорогий|дорога|добрий день|доброго дня|доброго ранку|доброго вечора|добрий вечір|привіт',
  ]
    .join('|')
    .split('|'),
);

/**
 * Puts our greeting, which knows the vocative and does without a name, in place of "Hello {{name}}" where a line says nothing else
 * before its comma, exclamation mark or end.
 */
export function greetOnce(tokens: readonly BodyToken[]): readonly BodyToken[] {
  const out: BodyToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = out.at(-1);
    if (isName(token) && word?.kind === 'words' && isGreeting(word.text)) {
      const before = out.at(-2);
      const after = tokens[index + 1];
      if (startsLine(before) && endsGreeting(after)) {
        out[out.length - 1] = { kind: 'variable', variable: 'greeting' };
        continue;
      }
    }
    out.push(token);
  }
  return out;
}

function isName(token: BodyToken): boolean {
  return token.kind === 'variable' && (token.variable === 'customer.given' || token.variable === 'customer.address');
}

function isGreeting(text: string): boolean {
  const words = text.trim().toLowerCase().replace(/[,!]$/, '');
  return words.length < 30 && GREETINGS.has(words.replace(/\s+/g, ' ').trim());
}

function startsLine(before: BodyToken | undefined): boolean {
  return before === undefined || before.kind === 'line' || before.kind === 'block' || opensItem(before);
}

function opensItem(token: BodyToken): boolean {
  return (token.kind === 'open' || token.kind === 'close') && /^(ul|ol|li)$/.test(token.tag);
}

function endsGreeting(after: BodyToken | undefined): boolean {
  return after?.kind === 'words' ? /^\s*(?:[,!.:;–—-]|$)/.test(after.text) : startsLine(after);
}
