import * as v from 'valibot';
import { LANGUAGES } from '../../engine';
import type { Language } from '../../engine';
import type { User } from '../auth/token-verifier';

/** Who writes own letters on the page, and in which language Gmail speaks to them. */
export type Visitor = User & { readonly language: Language };

/** The claims of our own tokens. */
export const visitorClaims = v.object({
  sub: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  email: v.pipe(v.string(), v.minLength(3), v.maxLength(320)),
  language: v.picklist(LANGUAGES),
});
