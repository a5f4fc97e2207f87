import type { Language } from '../../../src/engine';
import type { ApologyWords } from '../../../src/engine/draft-check/apology-words';
import type { Draft } from '../../../src/engine/draft-check/draft';
import type { RecoveryWords } from '../../../src/engine/draft-check/recovery-words';
import type { StingWords } from '../../../src/engine/draft-check/sting-words';
import type { LanguagePack } from '../../../src/engine/languages/language-pack';
import { pack as bgPack } from '../../../src/engine/languages/bg';
import { apologies as bgApologies } from '../../../src/engine/languages/bg/draft-check/apologies';
import { recovery as bgRecovery } from '../../../src/engine/languages/bg/draft-check/recovery';
import { stings as bgStings } from '../../../src/engine/languages/bg/draft-check/stings';
import { pack as enPack } from '../../../src/engine/languages/en';
import { apologies as enApologies } from '../../../src/engine/languages/en/draft-check/apologies';
import { recovery as enRecovery } from '../../../src/engine/languages/en/draft-check/recovery';
import { stings as enStings } from '../../../src/engine/languages/en/draft-check/stings';
import { pack as ruPack } from '../../../src/engine/languages/ru';
import { apologies as ruApologies } from '../../../src/engine/languages/ru/draft-check/apologies';
import { recovery as ruRecovery } from '../../../src/engine/languages/ru/draft-check/recovery';
import { stings as ruStings } from '../../../src/engine/languages/ru/draft-check/stings';
import { pack as ukPack } from '../../../src/engine/languages/uk';
import { apologies as ukApologies } from '../../../src/engine/languages/uk/draft-check/apologies';
import { recovery as ukRecovery } from '../../../src/engine/languages/uk/draft-check/recovery';
import { stings as ukStings } from '../../../src/engine/languages/uk/draft-check/stings';

/** What judging the tone of a draft takes, by language. */
export const DRAFT_WORDS: Readonly<
  Record<
    Language,
    {
      readonly stings: StingWords;
      readonly apologies: ApologyWords;
      readonly recovery: RecoveryWords;
      readonly pack: LanguagePack;
    }
  >
> = {
  en: { stings: enStings, apologies: enApologies, recovery: enRecovery, pack: enPack },
  bg: { stings: bgStings, apologies: bgApologies, recovery: bgRecovery, pack: bgPack },
  ru: { stings: ruStings, apologies: ruApologies, recovery: ruRecovery, pack: ruPack },
  uk: { stings: ukStings, apologies: ukApologies, recovery: ukRecovery, pack: ukPack },
};

/** A draft about something, written on a Tuesday. */
export function draftOf(text: string, language: Language, situation?: Draft['situation']): Draft {
  const base = { text, language, sentAt: Date.UTC(2026, 2, 10, 9), utcOffsetMinutes: 0, workDays: [1, 2, 3, 4, 5] };
  return situation === undefined ? base : { ...base, situation };
}

/** The lines of a table, without empty ones. */
export function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}
