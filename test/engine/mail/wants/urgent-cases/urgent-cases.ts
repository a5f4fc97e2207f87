/** What one language says of danger, and what only sounds like it. */
export type UrgentCases = {
  /** Added to each urgent phrase, as an attack on the reader. */
  readonly insult: string;
  readonly urgent: readonly string[];
  readonly harmless: readonly string[];
  /** Threats to the reader, which stay attacks. */
  readonly threats: readonly string[];
};
