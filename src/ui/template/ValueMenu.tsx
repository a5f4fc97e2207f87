import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { BracesVariable20Regular } from '@fluentui/react-icons';
import type { TemplateValue } from './template-value';

const useStyles = makeStyles({
  list: { maxHeight: '50vh', overflowY: 'auto' },
  item: { maxWidth: '300px' },
  example: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { fontWeight: tokens.fontWeightRegular },
});

type Props = {
  readonly label: string;
  readonly values: readonly TemplateValue[];
  readonly disabled?: boolean;
  readonly onPick: (value: TemplateValue) => void;
};

/** All values with what they would say for the open mail. */
export function ValueMenu({ label, values, disabled = false, onPick }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<BracesVariable20Regular />}
          disabled={disabled}
        >
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {values.map((value) => (
            <MenuItem
              key={value.name}
              className={styles.item}
              secondaryContent={<span className={styles.example}>{value.example}</span>}
              onClick={() => onPick(value)}
            >
              {value.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
