import { Button } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';

/** The way to the situation board, as soon as its words are here. */
export function BoardWay(): React.JSX.Element | null {
  const { later, act } = useSurroundings();
  if (later === undefined) return null;
  return <Button onClick={() => act({ do: 'show', view: 'board' })}>{later.board.title}</Button>;
}
