import type { QuotingWords } from '../../../draft-check/quoting-words';

/** How English repeats what somebody was called. */
export const quoting: QuotingWords = {
  quotes: {
    quotes: `
      call/called/calling us/me/him/her/them/our/my/anybody/people/names, to be called, being called, name calling, names like/such_as, word/words/language/expressions/terms like/such_as/as, as you put/call/called/say/said/wrote it/us/me?, in your words, you wrote/write/said/say/claim/claimed/state/stated/think/thought/believe that? we/i/our/my, that we are/we're/were, we/i are/am/were not/no, we're/i'm not/no, nobody here is, accus* us/me/our of, refer* to us/me/our as, describ* us/me/our as, with/without insults/words like/such_as, insult*
    `,
  },
  common:
    "you your yours youre you're u ya are is was were be been being all so such just what how who why the a an of and or with for this that these those there here they them their our ours my me mine have has had do does did not no nor any every each some most more much many too very really quite bunch pack load lot lots shower gang team staff crew company firm shop people person man men woman women lady guy guys customer service support department office manager job work absolute absolutely utter utterly complete completely total totally pure proper full real nothing but like from into over under at by on in it its one two can could would should will shall must get got give gave go went come came make made take took say said call called thing things time times day days money order email mail phone answer stop now again ever never always only even still yet",
};
