import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Problem } from '../../engine';
import { useSurroundings } from '../surroundings';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the mail program refused and what to do instead, in one calm line. */
export function ProblemLine({ problem }: { readonly problem: Problem | undefined }): React.JSX.Element | null {
  const { strings } = useSurroundings();
  const styles = useStyles();
  return problem === undefined ? null : <p className={styles.line}>{strings.problem[problem]}</p>;
}
