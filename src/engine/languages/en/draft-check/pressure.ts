import type { PressureWords } from '../../../draft-check/pressure-words';

/** What presses a customer who reads English. */
export const pressure: PressureWords = {
  presses: {
    deadline: `
      you must/need_to/have_to/are_required_to/are_obliged_to reply/respond/answer .. within/by/before/in
      or/else we/i will/shall/must/have_to? close/reject/terminate/suspend/block/delete/charge your/the/this/it/you, or/otherwise we will/shall be forced
      or your/the/this case/ticket/account/request/claim/complaint/booking/refund is/will_be/gets closed/rejected/terminated/suspended/blocked/deleted/forfeited/refused
      final reminder/notice/chance/opportunity/warning, a/one/your last reminder/notice/chance/opportunity/warning, last chance to, this is your last, this is the last time/email/message we/i/that, our/this decision is final, our/my final answer/offer/decision/word
      reply/respond/answer/pay immediately/at_once/without_delay/urgently, immediately reply/respond/pay, or lose/forfeit your/the, settle .. immediately/at_once/without_delay, we expect your reply/answer/payment/confirmation
    `,
    threat: `
      we/i will/shall/would/may be forced/compelled/obliged/constrained to close/cancel/charge/suspend/terminate/block/refuse/reject/stop/take/hand/pass/report
      we/i will/shall/may/can/reserve_the_right_to take legal action/steps, we/i will/shall/may/can hand/pass .. to .. debt/collection/collections/lawyers/solicitors, take you to court, debt collector*/collection, collection agency
      you leave/left us no choice/option/alternative, we have no other? choice/option/alternative but to close/cancel/refuse/reject/block/suspend/terminate/stop, you will/may lose your/the/any right/claim, you risk losing
    `,
    duty: `
      we/i insist/demand that? you/on_your, we expect you to, you are/were obliged/obligated/bound to, you are/were required to pay/reply/respond/answer/confirm/provide, you have/had an? obligation/duty to, it_is/it's/was your duty/obligation/responsibility, you have/had no right/choice, in your own interest
    `,
    undone: `
      you failed/neglected/omitted/refused to, you have/had/'ve failed/neglected/omitted/refused to, your failure/refusal to, failure/fault/error/mistake/delay/oversight/negligence/misuse on your part/side/end
      you did_not/didn't/have_not/haven't/never provide/provided/send/sent/supply/supplied/specify/specified/inform/informed/notify/notified/respond/responded/reply/replied/answer/answered/comply/complied/follow/followed/meet/met/observe/observed/pay/paid/return/returned/submit/submitted/cancel/cancelled/confirm/confirmed/report/reported/state/stated/check/checked/read/complete/completed/keep/kept/bother/bothered
      due_to/because_of/owing_to/caused_by/result_of/given your late_reply/late_response/late_payment/late_cancellation/failure/delay_in/refusal/inaction/negligence/misuse/mishandling/oversight/error/mistake/silence/carelessness/inattention
      you violated/breached/broke our/the, you have violated/breached/broken our/the, in breach/violation of our/the terms/rules/policy/contract
    `,
    should: `
      you should/ought_to have/'ve first/already? informed/contacted/reported/returned/sent/ordered/paid/cancelled/chosen/selected/opened/kept/used/updated/registered/signed/provided/specified/mentioned/stated/submitted/applied/consulted/inspected/tested/realised/realized/understood/acted/entered/called/notified/warned/confirmed/replied/answered/responded/written/waited/raised/claimed/let_us
      you should've/could've/ought've informed/contacted/reported/returned/sent/ordered/paid/cancelled/chosen/selected/opened/kept/used/updated/registered/signed/provided/specified/mentioned/stated/submitted/applied/consulted/inspected/tested/realised/understood/acted/entered/called/notified/warned/confirmed/replied/answered/written/waited
      you could have/'ve simply/first/easily? informed/contacted/told/reported/asked/waited/called/written, had you told/informed/contacted/asked/called/written/notified us, you were warned, you were supposed/meant/required/expected to
    `,
    yourself: `
      you yourself/yourselves have? chose/chosen/ordered/entered/wrote/written/gave/given/selected/confirmed/signed/agreed/accepted/decided/asked/said/told/cancelled/requested/damaged/broke/caused, you chose/decided/ordered/entered/selected/confirmed/signed/agreed/cancelled/broke/damaged/caused .. .. yourself, you gave/entered/provided/sent/wrote/ordered/chose/selected .. wrong/incorrect/invalid
      it was you who, it was your own? choice/decision, it is/was entirely/solely? up to you to, as you should/must/surely/well/certainly/very_well/full_well? know, you knew very_well/full_well/perfectly_well/that/about, you are/were fully/well/perfectly/already aware, you should/must be aware
      by ordering/buying/signing/ticking/paying/booking .. you have? agreed/accepted/confirmed/consented, terms/conditions/rules/policy that/which? you have? accepted/agreed/signed/confirmed, terms/conditions/rules accepted/agreed/signed by you
    `,
  },
  fine: {
    fine: `
      if/unless/whether/when/once/while/until/although/though/why you did_not/didn't/have_not/haven't/never/failed/were/should/could, in case you did_not/didn't/have_not/haven't, even if you, as you know, you have_not/haven't .. yet, you did_not/didn't get/receive/have/need
      if/whether/when/unless/perhaps/maybe/that you gave/entered/provided/sent/wrote/ordered/chose/selected, you could have been, you should have already/also? received/got, before you were supposed/meant, when you were supposed/meant to get/receive/have, you were supposed/meant/expected to get/receive/have/be/fly/arrive/travel/see/hear, did_not/didn't make you aware, nothing you could/should have, not something you should/could have, you never have/had to, none of your
      no/any/not_an/not_a/without failure/fault/error/mistake/delay/oversight/negligence/misuse, or we can/could close, you did nothing, we would be obliged, we will take legal action against the courier
    `,
  },
  ultimatum: {
    if_not: `
      if you do_not/don't/fail_to/refuse_to/are_not_going_to/will_not/won't reply/respond/answer/confirm/pay/contact/send/provide/return/comply/cooperate/agree/accept/act/submit/get_back/do_so, if we/i do_not/don't/have_not/haven't hear/heard/receive/received/get, unless you/we/i reply/respond/answer/confirm/pay/contact/send/provide/return/hear/receive/get, failure to reply/respond/answer/pay/comply/provide/confirm/send/return/do_so, without your/a reply/answer/response/confirmation/payment, if no reply/response/answer/payment/confirmation, if there is no reply/response/answer, should you not/fail, should we not hear/receive, in the absence of, ^ otherwise, or else
    `,
    then: `
      close your/the/this/it .., will/shall/would/may/to be automatically? closed/cancelled/canceled/rejected/forfeited/terminated/suspended/blocked/deleted/discontinued/refused, is/are closed/cancelled/canceled/rejected/forfeited/terminated, will lapse/expire, consider the/this/your .. closed/settled/resolved/withdrawn/finished, consider it closed/settled/resolved/withdrawn, considered/regarded_as/treated_as/deemed closed/settled/resolved/withdrawn, no longer help/assist/deal/consider/process, not/unable be_able_to/to help/assist/process/refund/consider, lose your/the/any right/claim, forced/obliged/compelled to, legal action/steps/proceedings, debt collect*, charge you, cancel your/the/this, reject your/the/this, terminate your/the/this, suspend your/the/this, refuse your/the/this, stop processing, take further action/steps
    `,
    has: `you only/now? have, you've, you are given, you still have`,
    to_answer: `hours/days to reply/respond/answer/confirm/pay/decide, until .. to reply/respond/answer/confirm/decide`,
    soft: `reopen*, re-open*, open it again, any time, at any time, whenever, refund* you/your/the/it, money/sum back, full refund, no problem, no rush, no hurry, take your time, happy to, glad to, gladly, pick it up again, start again, write again, new order, free of charge, at our expense, so that you do, so that you are not charged, at no cost, your wish, as you wish/asked`,
  },
};
