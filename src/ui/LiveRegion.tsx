import { useEffect, useRef } from 'react';
import type { LaterWords, Strings } from '../i18n';
import type { SessionState } from '../session';
import { useUnseen } from './pieces/unseen';

type News = NonNullable<SessionState['announcement']>['announcement'];

type Props = {
  readonly announcement: SessionState['announcement'];
  readonly strings: Strings;
  readonly later: LaterWords | undefined;
};

/** The one polite live region: speaks once per number; there at load and empty, as whenever there is nothing to say. */
export function LiveRegion({ announcement, strings, later }: Props): React.JSX.Element {
  const region = useRef<HTMLDivElement>(null);
  const said = useRef<number>(undefined);
  useEffect(() => {
    if (announcement?.number === said.current) return;
    said.current = announcement?.number;
    // A new text node speaks even when the words are the same as before; what was said about another email goes.
    const news = announcement?.announcement;
    const words = news && wordsFor(news, strings, later);
    if (region.current) region.current.textContent = words ?? '';
  }, [announcement, strings, later]);
  return <div ref={region} role="status" aria-live="polite" className={useUnseen().unseen} />;
}

function wordsFor(news: News, strings: Strings, later: LaterWords | undefined): string | undefined {
  if ('say' in news) return strings.announce(news);
  return 'left' in news ? later?.check.left(news.left) : later?.insertion.news[news.insertion];
}
