import { plural } from '../plural';
import type { SendWords } from './send-words';

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('bg', count, { one, other })}`;
const left = (count: number) => plural('bg', count, { one: 'остава', other: 'остават' });

/** What is said at Send in Bulgarian. */
export const bg: SendWords = {
  stillCooling: (minutes, emails) =>
    `Имейлът, на който отговаряте, още е на пауза: ${left(minutes)} ${counted(minutes, 'минута', 'минути')} или ${counted(emails, 'друг имейл', 'други имейла')}. Можете да изпратите отговора сега или да се върнете към него след малко.`,
  found: {
    placeholder: 'Остана празно място',
    wrong_name: 'Обръщението е\u00a0с\u00a0друго име',
    internal_note: 'Има бележка за колеги',
    confidential: 'Има нещо поверително',
    hostile_tone: 'Може да жегне',
    attachment: 'Споменат е\u00a0прикачен файл, а\u00a0такъв няма',
  },
  quote: (words) => `„${words}“`,
  asItIs: 'Можете да изпратите отговора така или да се върнете към него.',
};
