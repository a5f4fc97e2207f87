import * as v from 'valibot';
import { epochMs } from '../documents/epoch-ms';
import type { DocumentKind } from '../documents/open-document';
import { LANGUAGES } from '../languages/language';
import { VOICES } from '../reply/letter';
import { FONT_STACKS } from './brand';
import type { Brands } from './brand';
import { BRAND_LIMITS, isColour, isLogoAddress, isLogoSize, isMailbox } from './brand-limits';

const words = v.pipe(v.string(), v.maxLength(BRAND_LIMITS.words));
const legal = v.pipe(v.string(), v.maxLength(BRAND_LIMITS.legal));
const filled = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => text.trim() !== ''),
  );
const pixels = (most: number) =>
  v.pipe(
    v.number(),
    v.check((one) => isLogoSize(one, most)),
  );
const colour = v.pipe(v.string(), v.check(isColour));

const brand = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  name: filled(BRAND_LIMITS.name),
  mailboxes: v.pipe(v.array(v.pipe(v.string(), v.check(isMailbox))), v.maxLength(BRAND_LIMITS.mailboxes)),
  logo: v.exactOptional(
    v.object({
      src: v.pipe(v.string(), v.check(isLogoAddress)),
      alt: filled(BRAND_LIMITS.alt),
      width: pixels(BRAND_LIMITS.logoWidth),
      height: pixels(BRAND_LIMITS.logoHeight),
    }),
  ),
  colours: v.object({
    text: colour,
    paper: colour,
    accent: colour,
    link: colour,
    button: colour,
    buttonText: colour,
  }),
  font: v.picklist(FONT_STACKS),
  button: v.picklist(['square', 'rounded', 'pill']),
  voice: v.exactOptional(v.picklist(VOICES)),
  words: v.object({ signOff: words, agentTitle: words, company: words, legal }),
  inLanguage: v.record(
    v.picklist(LANGUAGES),
    v.object({
      signOff: v.exactOptional(words),
      agentTitle: v.exactOptional(words),
      company: v.exactOptional(words),
      legal: v.exactOptional(legal),
    }),
  ),
});

/** How Brands are stored. */
export const BRANDS_DOCUMENT: DocumentKind<Brands> = {
  version: 1,
  schema: v.object({
    version: v.literal(1),
    changedAt: epochMs,
    brands: v.pipe(
      v.array(brand),
      v.maxLength(BRAND_LIMITS.brands),
      v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
      // Of two brands for one mailbox nobody could say which its letters take.
      v.check((all) => {
        const mailboxes = all.flatMap((one) => one.mailboxes);
        return new Set(mailboxes).size === mailboxes.length;
      }),
    ),
  }),
  migrations: {},
};
