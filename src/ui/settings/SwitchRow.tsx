import { makeStyles, Switch } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { justifyContent: 'space-between', marginLeft: '-8px', marginRight: '-8px' },
});

type Props = { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };

/** A setting that is on or off. */
export function SwitchRow({ label, checked, onChange }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Switch
      className={styles.row}
      label={label}
      labelPosition="before"
      checked={checked}
      onChange={(_, data) => onChange(data.checked)}
    />
  );
}
