import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLaterWords } from '../surroundings';

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1,
    minHeight: '24px',
    alignContent: 'center',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
  },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  name: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  numberHead: { textAlign: 'right' },
});

type Props = {
  readonly caption: string;
  /** The head of each column; the first one is of names. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly numbers: readonly (number | undefined)[] }[];
};

/** The numbers of a picture as a table, folded away until somebody wants them. */
export function TableBelow({ caption, heads: [first, ...heads], rows }: Props): React.JSX.Element {
  const { showTable } = useLaterWords().day;
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{showTable}</summary>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {first}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                <div className={styles.numberHead}>{head}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, numbers }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {numbers.map((number, index) => (
                <td key={heads[index]} className={styles.number}>
                  {number ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
