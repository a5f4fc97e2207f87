import { makeStyles } from '@fluentui/react-components';

/** For words that only screen readers meet. */
export const useUnseen = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
