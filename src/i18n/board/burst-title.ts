import type { Language, Situation } from '../../engine';
import type { BoardWords } from './board-words';

/** What an entry is called that a burst proposes; '' for a topic that nobody has a name for, which whoever writes it down names. */
export function burstTitle(situation: Situation, language: Language, { topics }: Pick<BoardWords, 'topics'>): string {
  const topic = topics[situation];
  return situation === 'other' ? '' : topic.slice(0, 1).toLocaleUpperCase(language) + topic.slice(1);
}
