import { plural } from '../plural';
import type { SendWords } from './send-words';

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('bg', count, { one, other })}`;
const left = (count: number) => plural('bg', count, { one: 'остава', other: 'остават' });

/** What is said at Send in Bulgarian. */
export const bg: SendWords = {
  stillCooling: (minutes, emails) =>
    `Имейлът, на който отговаряте, още е на пауза: ${left(minutes)} ${counted(minutes, 'минута', 'минути')} или ${counted(emails, 'друг имейл', 'други имейла')}. Можете да изпратите отговора сега или да се върнете към него след малко.`,
};
