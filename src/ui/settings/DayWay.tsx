import { Button } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';

/** The way to the page about the day, as soon as its words are here. */
export function DayWay(): React.JSX.Element | null {
  const { later, act } = useSurroundings();
  if (later === undefined) return null;
  return <Button onClick={() => act({ do: 'show', view: 'day' })}>{later.day.title}</Button>;
}
