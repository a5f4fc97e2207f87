import { LANGUAGES } from '../engine';
import type { Language } from '../engine';

type Fetch<T> = () => Promise<T>;

/** Fetches at the first call and keeps what came; what failed is fetched anew by the next. */
export function fetchedOnce<T>(fetch: Fetch<T>): Fetch<T> {
  let coming: Promise<T> | undefined;
  return () =>
    (coming ??= fetch().catch((error: unknown) => {
      coming = undefined;
      throw error;
    }));
}

/** The same for what each language has of its own. */
export function eachFetchedOnce<T>(fetches: Readonly<Record<Language, Fetch<T>>>): Record<Language, Fetch<T>> {
  const kept = LANGUAGES.map((language) => [language, fetchedOnce(fetches[language])] as const);
  return Object.fromEntries(kept) as Record<Language, Fetch<T>>;
}
