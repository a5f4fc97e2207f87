import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Notice } from '../../session';
import { useSurroundings } from '../surroundings';
import { saveText } from './save-text';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  link: {
    minWidth: 0,
    minHeight: '24px',
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    verticalAlign: 'baseline',
  },
});

/** One caption line about saved data. */
export function NoticeLine({ notice }: { readonly notice: Notice }): React.JSX.Element {
  const { strings } = useSurroundings();
  const styles = useStyles();
  switch (notice.kind) {
    case 'not-saved':
      return <p className={styles.line}>{strings.problem['store-refused']}</p>;
    case 'newer-data':
      return <p className={styles.line}>{strings.newerData}</p>;
    case 'broken-data':
      return (
        <p className={styles.line}>
          {strings.brokenData}{' '}
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            onClick={() => saveText('take-five.json', notice.text)}
          >
            {strings.download}
          </Button>
        </p>
      );
  }
}
