import * as v from 'valibot';
import { LANGUAGES } from '../../engine';
import type { Language } from '../../engine';
import type { User } from '../auth/token-verifier';

/** Who writes own letters on the page, and as Gmail knows them: the language it speaks to them, their time zone by its name in the IANA list. */
export type Visitor = User & { readonly language: Language; readonly timeZone: string };

/** The claims of our own tokens. */
export const visitorClaims = v.object({
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  email: v.pipe(v.string(), v.minLength(3), v.maxLength(320)),
  language: v.picklist(LANGUAGES),
  zoneinfo: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
});
