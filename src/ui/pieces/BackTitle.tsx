import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useSurroundings } from '../surroundings';
import { Title } from './Title';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginLeft: '-6px',
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
  first: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { flexGrow: 1 },
});

type BackTitleProps = {
  readonly title: string;
  readonly extra?: ReactNode;
  /** Nothing lies before this view, so that there is no way back. */
  readonly first?: boolean | undefined;
};

/** The head of a sub-view: Back, its title and, while a pause runs, the small dial. */
export function BackTitle({ title, extra, first = false }: BackTitleProps): React.JSX.Element {
  const { strings, act } = useSurroundings();
  const styles = useStyles();
  return (
    <div className={first ? styles.first : styles.row}>
      {!first && (
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={strings.back}
          aria-keyshortcuts="Escape"
          onClick={() => act({ do: 'back' })}
        />
      )}
      <Title className={styles.title}>{title}</Title>
      {extra}
    </div>
  );
}
