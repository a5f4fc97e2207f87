import type { Email, LanguagePack } from '../../src/engine';

/** A kind of text, of which a mail can be made as long as one likes. */
export type Kind = {
  readonly name: string;
  /** Written as people and mail programs write, or made to be slow to read. */
  readonly usual: boolean;
  readonly mail: (length: number) => Email;
};

const EMPTY = { id: '', conversationId: '', to: [], subject: '' };

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const inText = (name: string, piece: string, usual = false): Kind => ({
  name,
  usual,
  mail: (length) => ({ ...EMPTY, text: fill(piece, length) }),
});

const inHtml = (name: string, piece: string, usual = false): Kind => ({
  name,
  usual,
  mail: (length) => ({ ...EMPTY, html: fill(piece, length) }),
});

const nested = (tag: string): Kind => ({
  name: `${tag} in ${tag}`,
  usual: false,
  mail: (length) => {
    const [open, close] = [`<${tag}>`, `</${tag}>`];
    const depth = Math.floor(length / (open.length + close.length));
    return { ...EMPTY, html: `${open.repeat(depth)}hello${close.repeat(depth)}` };
  },
});

/** Phrases of the lexicon without their last word, so that a reader follows each of them in vain. */
function almostPhrases({ lexicon }: LanguagePack): string {
  const phrases = lexicon.flatMap((group) => group.phrases).filter((phrase) => phrase.includes(' '));
  return `${phrases.map((phrase) => phrase.slice(0, phrase.lastIndexOf(' ')).replace(/\*/g, '')).join(' ')} `;
}

/** All kinds; `written` is what people write, one text a language. */
export function textKinds(written: readonly string[], packs: readonly LanguagePack[]): readonly Kind[] {
  const people = `${written.join('\n\n')}\n\n`;
  const paragraphs = people.replace(/[&<>]/g, ' ').replace(/\n+/g, '</p><p class="MsoNormal">');
  return [
    inText('plain text', people, true),
    {
      name: 'plain text above a quote',
      usual: true,
      mail: (length) => {
        const own = fill(people, Math.floor(length / 10));
        const announced = 'On Tue, 10 Mar 2026 at 9:00, Anna <anna@shop.example> wrote:';
        const quoted = fill(`> ${people.replace(/\n/g, '\n> ')}`, length - own.length);
        return { ...EMPTY, text: `${own}\n\n${announced}\n${quoted}` };
      },
    },
    inHtml('HTML', `<p class="MsoNormal">${paragraphs}</p>`, true),
    inHtml(
      'HTML with a picture inside',
      `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(5_000)}">Hello.`,
      true,
    ),
    nested('div'),
    nested('blockquote'),
    nested('span style="display:none"'),
    inText('empty lines with ">"', '>\n'),
    inText('">" without end', '>'),
    inText('empty lines', '\n'),
    inText('lines of one letter', 'a\n'),
    inText('announcements of a quote', 'On 10 Mar 2026 at 9:00, Anna <a@b.c> wrote:\n'),
    inText('announcements that run into each other', 'On a@b.c wrote\nOn 9:00 wrote\n'),
    inText('heads of mails', 'From: Anna\nSubject\nSent: now\n'),
    inText('long lines of heads', `From: ${'a'.repeat(390)}\n`),
    inText('signatures', '-- \nSent from my iPhone\n'),
    inText('one long word', 'a'),
    inText('one long word in Cyrillic', 'ж'),
    inText('spaced letters', 'i d i o t '),
    inText('stretched letters', `${'и'.repeat(30)} `),
    inText('masked words', 'f*** b*tch '),
    inText('stars', '*'),
    inText('zero-width marks', 'i\u200bd\u200bi\u200bo\u200bt '),
    inText('accents', 'i\u0301d\u0308i\u0300o\u0302t '),
    inText('emoji', '🙂'),
    inText('question marks', `${'?'.repeat(590)}x. `),
    inText('quotation marks that never close', '«a „b “c "d '),
    inText('capitals', 'AAAA BBBB! '),
    inText('numbers', '1 234 567.89 12.03.2026 '),
    inText('addresses', 'a@b.c http://www.'),
    ...packs.flatMap((pack) => [
      inText(`almost-phrases (${pack.language})`, almostPhrases(pack)),
      inText(
        `every phrase (${pack.language})`,
        `${pack.lexicon.flatMap((group) => group.phrases.map((phrase) => phrase.replace(/\*/g, ''))).join(' ')} `,
      ),
    ]),
    {
      name: 'a subject without end',
      usual: false,
      mail: (length) => ({ ...EMPTY, subject: fill('You idiots! Order 4471? ', length), text: 'Hello.' }),
    },
    {
      name: 'a sender’s name without end',
      usual: false,
      mail: (length) => ({ ...EMPTY, from: { name: fill('Ivan (Petrov) - “', length), address: '' }, text: 'Hello.' }),
    },
    inHtml('"<"', '<'),
    inHtml('"&"', '&'),
    inHtml('entities', '&amp;&#1078;&nbsp;'),
    inHtml('tags that never close', '<div><p><b>'),
    inHtml('tags that never end', '<div class="'),
    inHtml('comments that never close', '<!-- '),
    inHtml('hidden parts that never close', '<p style="display:none">x'),
    inHtml('drawings that never close', '<svg><text>'),
    inHtml('attributes', '<p a=1 b=2 class="c" '),
    inHtml('table cells', '<tr><td>a</td>'),
    inHtml('line breaks', '<br>'),
  ];
}
