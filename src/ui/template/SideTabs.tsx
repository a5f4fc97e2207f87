import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { TemplateEditorWords } from '../../i18n';

export const SIDES = ['text', 'source'] as const;

/** The text with chips, or the body as it is stored. */
export type Side = (typeof SIDES)[number];

const useStyles = makeStyles({
  tabs: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  chosen: {
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    // Contrast themes draw no shadows.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

type Props = {
  /** Its panels have this and the name of their side. */
  readonly id: string;
  readonly side: Side;
  readonly words: TemplateEditorWords;
  readonly onChange: (side: Side) => void;
};

/** The two sides as tabs where only one has room. Fluent's own tabs bring focusable elements that are hidden, which a page may not have. */
export function SideTabs({ id, side, words, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const to = {
      ArrowLeft: 'text',
      ArrowUp: 'text',
      Home: 'text',
      ArrowRight: 'source',
      ArrowDown: 'source',
      End: 'source',
    };
    const next = SIDES.find((one) => one === to[event.key as keyof typeof to]);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    event.currentTarget.querySelectorAll('button')[SIDES.indexOf(next)]?.focus();
  };
  return (
    <div role="tablist" className={styles.tabs} onKeyDown={onKey}>
      {SIDES.map((name) => (
        <Button
          key={name}
          id={`${id}-${name}-tab`}
          role="tab"
          size="small"
          appearance="subtle"
          aria-selected={side === name}
          aria-controls={`${id}-${name}`}
          tabIndex={side === name ? 0 : -1}
          {...(side === name && { className: styles.chosen })}
          onClick={() => onChange(name)}
        >
          {words[name]}
        </Button>
      ))}
    </div>
  );
}
