import type { PolicyOnlyWords } from '../../../draft-check/policy-only-words';

/** How English says no by the rules, and what it says besides. */
export const policyOnly: PolicyOnlyWords = {
  says: {
    refuses: `
      our? policy/policies/terms/rules/regulations/guidelines/procedures/conditions do_not/does_not/don't/doesn't/cannot/will_not/won't allow/permit/cover/provide/let/entitle/foresee/support
      our? policy/policies/terms/rules/regulations/guidelines/procedures/conditions forbid/forbids/prohibit/prohibits/exclude/excludes/rule_out/preclude/precludes/prevent/prevents
      against our/the/company/store .. policy/policies/rules/terms/regulations, not/n't allowed/permitted/covered/possible/eligible by/under our/the/company .. policy/policies/terms/rules/conditions, not our policy to, our policy not to, our policy is not to, outside our/the/of_our/of_the .. policy/terms/rules, no refund/return/refunds/returns/exchange/exchanges policy
    `,
    rule: `
      according_to/per/as_per/under/in_line_with/in_accordance_with/based_on/due_to/because_of/by/pursuant_to/subject_to our/the/company/store .. policy/policies/terms/rules/regulations/conditions/guidelines/procedures/t&c
      our? policy/policies/terms/rules/regulations/conditions/guidelines say/says/state/states/require/requires/is/are/stipulate/stipulates/specify/specifies
    `,
    such: `
      that/this/it is our/the/company/store .. policy, that/this/it is company/store policy, these/those/such are our/the .. rules/terms/conditions/policies, such is our policy, rules are rules, policy is policy
    `,
    no: `
      cannot, can't, can not, could not, couldn't, unable, not possible, impossible, not able, decline, declined, refuse, refused, reject, rejected, not/n't eligible/entitled/accept/accepted/refund/refunded/return/returned/exchange/exchanged/replace/replaced/cover/covered/compensate/offer/allowed/permitted/refundable/returnable, no refund/refunds/return/returns/exchange/exchanges/compensation, non refundable, nonrefundable
    `,
  },
  besides: {
    offer: `
      instead, alternative*, alternatively, another/other/different way/option/solution/possibility, what we/i can, we/i can/could/may still/also/however/gladly/certainly/of_course? offer/send/repair/replace/give/help/arrange/exchange/refund/return/extend/credit/book/try/check/ask/look/make/provide/suggest/do/clean/fix/change/move/find/propose/pay/cover/issue/add/reduce
      we/i will/'ll/would gladly/happily/also/still/however/of_course? offer/send/repair/replace/help/arrange/ask/try/look/give/refund/return/credit/exchange/clean/fix/pay/cover/extend/make/check/see/find/issue/add, we'll/i'll gladly/happily/also? offer/send/repair/replace/help/arrange/ask/try/look/give/refund/credit/exchange/fix/check/see/find
      happy/glad/willing/ready/pleased to offer/send/repair/replace/exchange/give/arrange/make/look/check/extend/refund/ask/find/try/do/cover/pay, would you like/prefer, if you like/prefer/wish, you can/could/may still/instead/also/always/however? return/exchange/use/sell/choose/keep/have/send/ask/bring/pick/apply/turn/swap/transfer/move/change/rebook/cancel
      exception*, goodwill, gesture, voucher, discount, free of charge, at our expense, at no cost, on us, let me see/check/ask/look, but we/i can/will/could, refund* you, refunded to you, as soon as you
    `,
    reason:
      'because, the reason, that is why, for hygiene/hygienic/safety/health/legal reasons, for reasons of, by law, the law, legally, law requires, so that, otherwise',
  },
};
