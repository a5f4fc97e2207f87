import { Button } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';

/** The way to the list of promises, also while none is open, as soon as its words are here. */
export function PromisesWay(): React.JSX.Element | null {
  const { later, act } = useSurroundings();
  if (later === undefined) return null;
  return <Button onClick={() => act({ do: 'show', view: 'promises' })}>{later.promises.title}</Button>;
}
