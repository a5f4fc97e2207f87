import { useMemo } from 'react';
import type { Session } from '../../session';
import { useSurroundings } from '../surroundings';

/** A letter cleaned for the page, in the form that React takes; undefined where there is none. */
export function useCleanHtml(
  html: string | undefined,
): { readonly __html: ReturnType<Session['cleanForPage']> } | undefined {
  const { cleanForPage } = useSurroundings();
  return useMemo(() => (html === undefined ? undefined : { __html: cleanForPage(html) }), [html, cleanForPage]);
}
