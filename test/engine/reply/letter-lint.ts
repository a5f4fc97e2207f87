import { Parser } from 'htmlparser2';
import { contrast, forcedDark } from '../../../src/engine';
import { attributeFaults, EMPTY_TAGS, tagFaults } from './lint-tags';
import { styleFaults, stylesOf } from './lint-styles';

const MOST = 32_000;
const LEAST_CONTRAST = 4.5;

/** What an element hands down to the text in it. */
type Shown = {
  readonly name: string;
  readonly colour: string;
  readonly ground: string;
  readonly size: string;
  /** Corners that were rounded, which only a cell with a link in it may be. */
  readonly round: boolean;
  readonly at: number;
};

const ROOT: Shown = { name: '', colour: '', ground: '', size: '', round: false, at: 0 };

/**
 * Why this HTML would not look in an email as it was meant to: what classic Outlook on Word's engine, Gmail or Apple
 * Mail drop or show otherwise, and text that could not be read, as it is or turned dark. Empty for HTML that all of them keep.
 */
export function wordSafeFaults(html: string): string[] {
  const faults: string[] = [];
  const open: Shown[] = [];
  let paragraph: string | undefined;
  let links = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const styles = stylesOf(attributes.style ?? '');
      const above = open[open.length - 1] ?? ROOT;
      if (above.name === '' && !attributes.lang) faults.push('no lang');
      faults.push(...tagFaults(name), ...attributeFaults(name, attributes, styles), ...styleFaults(name, styles));
      const ground = attributes.bgcolor ?? styles.get('background-color') ?? '';
      const inline = ['span', 'a', 'img'].includes(name);
      if (ground !== (styles.get('background-color') ?? '') || (ground && !inline && !attributes.bgcolor))
        faults.push('background not as attribute and style');
      if (name === 'a') links += 1;
      open.push({
        name,
        colour: styles.get('color') ?? above.colour,
        ground: ground || above.ground,
        size: styles.get('font-size') ?? above.size,
        round: styles.has('border-radius'),
        at: links,
      });
      if (name === 'img') faults.push(...textFaults(open[open.length - 1] ?? ROOT));
      if (name === 'p') paragraph = '';
      else if (name === 'img' && paragraph !== undefined) paragraph += name;
    },
    ontext(text) {
      if (paragraph !== undefined) paragraph += text;
      if (text.trim() !== '') faults.push(...textFaults(open[open.length - 1] ?? ROOT));
    },
    onclosetag(name, implied) {
      if (name === 'p') {
        if (paragraph?.trim() === '') faults.push('empty paragraph');
        paragraph = undefined;
      }
      if (implied && !EMPTY_TAGS.includes(name)) faults.push(`unclosed ${name}`);
      const closed = open.pop();
      if (closed?.round && (closed.name !== 'td' || closed.at === links)) faults.push('round corners on no button');
    },
    oncomment: () => faults.push('comment'),
  });
  parser.end(html);
  if (html.length > MOST) faults.push(`${html.length} characters`);
  return [...new Set(faults)];
}

/** Why text in such a place could not be read. */
function textFaults({ colour, ground, size }: Shown): readonly string[] {
  if (!colour) return ['text without a colour'];
  if (!ground) return ['colour without a background'];
  const faults: string[] = [];
  if (!(contrast(colour, ground) >= LEAST_CONTRAST)) faults.push(`contrast of ${colour} on ${ground}`);
  else if (!(contrast(forcedDark(colour), forcedDark(ground)) >= LEAST_CONTRAST))
    faults.push(`contrast of ${colour} on ${ground} turned dark`);
  if (!(Number.parseFloat(/^\d+px$/.exec(size)?.[0] ?? '') >= 12)) faults.push(`text of ${size || 'no'} size`);
  return faults;
}
