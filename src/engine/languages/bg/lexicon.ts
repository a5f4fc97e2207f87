import type { Lexicon } from '../../hostility/lexicon';

export const lexicon: Lexicon = [{ kind: 'insult', level: 2, phrases: ['пълни некадърници'] }];
