import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TemplateValue } from './template-value';
import type { Completion } from './use-completion';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    zIndex: 2,
    left: 0,
    right: 0,
    top: '100%',
    maxWidth: '360px',
    maxHeight: '220px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  label: { ...typographyStyles.body1, display: 'block' },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly completion: Completion;
  readonly label: string;
  /** Pixels from the top of what holds the list; without it, the list hangs below. */
  readonly top?: number | undefined;
  readonly onPick: (value: TemplateValue) => void;
};

/** The values that fit, below the caret; the focus stays in the text. */
export function CompletionList({ completion, label, top, onPick }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { id, found, active } = completion;
  useEffect(() => {
    const element = list.current;
    const line = element?.children[active];
    if (!element || !(line instanceof HTMLElement)) return;
    if (line.offsetTop < element.scrollTop) element.scrollTop = line.offsetTop;
    const over = line.offsetTop + line.offsetHeight - element.clientHeight;
    if (over > element.scrollTop) element.scrollTop = over;
  }, [active, found.length]);

  if (found.length === 0) return null;
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.list}
      style={top === undefined ? {} : { top }}
    >
      {found.map((value, index) => (
        <li
          key={value.name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={mergeClasses(styles.option, index === active && styles.active)}
          // A press would take the focus out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(value)}
        >
          <span className={styles.label}>{value.label}</span>
          <span className={styles.more}>{[value.name, value.example].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
