import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { minWidth: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    ...typographyStyles.body1Strong,
    minHeight: '24px',
    padding: `${tokens.spacingVerticalM} 0`,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // A heading in a summary would stand under its triangle.
    '& h2': { display: 'inline', margin: 0, font: 'inherit' },
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalL,
  },
});

type Props = { readonly title: string; readonly open?: boolean; readonly children: ReactNode };

/** A part of the form that can be folded away; the browser keeps whether it is, once it is drawn. */
export function FormSection({ title, open = false, children }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.head}>
        <h2>{title}</h2>
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
