import { useEffect, useRef } from 'react';
import type { Strings } from '../i18n';
import type { SessionState } from '../session';
import { useUnseen } from './pieces/unseen';

type Props = { readonly announcement: SessionState['announcement']; readonly strings: Strings };

/** The one polite live region: empty at load, so that screen readers know it before it speaks; once per number. */
export function LiveRegion({ announcement, strings }: Props): React.JSX.Element {
  const region = useRef<HTMLDivElement>(null);
  const said = useRef<number>(undefined);
  useEffect(() => {
    if (announcement === undefined || announcement.number === said.current) return;
    said.current = announcement.number;
    // A new text node speaks even when the words are the same as before.
    if (region.current) region.current.textContent = strings.announce(announcement.announcement);
  }, [announcement, strings]);
  return <div ref={region} role="status" aria-live="polite" className={useUnseen().unseen} />;
}
