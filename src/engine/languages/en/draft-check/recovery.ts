import type { RecoveryWords } from '../../../draft-check/recovery-words';

/** How the steps of a good answer are worded in English. */
export const recovery: RecoveryWords = {
  steps: {
    acknowledge:
      "you are/were right, you're right, you have/had every/good reason/right, i/we can see/tell/imagine/hear how/that/this, i/we understand/see how/that/why/what/your, i/we have read, i/we've read, must have been, that is/was/sounds frustrating/annoying/upsetting/worrying, you expected/planned/relied/waited/counted/paid, i have your email, what i/you/we understand, you were entitled, not what you .. paid/ordered/expected, what you experienced/describe",
    explain:
      'because, the/what reason/cause/happened is/was/here?, this/it happened/was_caused when/by/as?, what/here_is_what went_wrong/happened, due to, turned out, the cause, was packed/sent/labelled/entered/written without/to/with/down, our system/courier/warehouse/driver/team/colleague did/was/had/wrote/sent/missed/put',
    fix: "here is what happens/i/we, refund*, replac*, a new .., i/we have/'ve sent/ordered/booked/corrected/cancelled/changed/credited/returned/fixed/repaired/arranged, i've/we've sent/ordered/booked/corrected/cancelled/changed/credited/returned/fixed/repaired/arranged, is on its way, leaves/leave our/the/today/tonight/tomorrow, free of charge, at our expense, discount, voucher, i am/i'm/we are/we're sending/refunding/replacing, has been corrected/fixed/sent/refunded/given, keep the, yours to keep",
    prevent:
      "so that it/this .. not/never/n't happen*, not happen again, doesn't happen again, won't happen again, never happen again, from now/this_week/today on/all/every/we?, in future we, in the future we, we have changed/added/trained/spoken, we now check/pack/use, stop it happening, stop this happening, has been spoken to, i am passing this on, i have passed this/it on, made sure that",
    limits:
      "i/we cannot/can't/could_not/couldn't/am_not_able/are_not_able, unable to, what i/we can't/cannot, until i/we have, only be guessing, not possible, as far as i/we can, within what, regrettably not",
    next_step:
      "i/we will/'ll/shall, i'll, we'll, you will/'ll/shall hear/have/receive/get, you'll hear/have/receive/get, by .. at_the_latest, expect my/our/a, my next, please send/reply/call",
    thanks: 'thank you, thanks, grateful, appreciate*, obliged to you',
  },
  days: {
    day: 'today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, within .. hours/days/hour/day/week/weeks, in .. hours/days/hour/week/weeks, next week, this week, end of the/this day/week/month, this morning/afternoon/evening, noon',
  },
};
