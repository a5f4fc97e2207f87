/** Whose tokens are let in. */
export type TokenRules = {
  /**
   * Whom Google may name as the audience of its own token; undefined: this server's address, or the very address that is called.
   * Google does not say which of them it puts there.
   */
  readonly audiences: readonly string[] | undefined;
  /** The deployment's service account, an email address in lower case. */
  readonly serviceAccount: string;
  /** The deployment's OAuth client id, the audience of tokens that say who a person is. */
  readonly clientId: string;
};

/** Whose tokens a demo lets in. */
export const DEMO_RULES: TokenRules = {
  audiences: undefined,
  serviceAccount: 'demo@take-five.invalid',
  clientId: 'take-five-demo',
};

/** Who signs Google's identity tokens, in both spellings that Google uses. */
export const GOOGLE_ISSUERS = ['https://accounts.google.com', 'accounts.google.com'];

/** How far two clocks may be apart. */
export const CLOCK_TOLERANCE_SECONDS = 60;
