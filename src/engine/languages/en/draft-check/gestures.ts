import type { GestureWords } from '../../../draft-check/gesture-words';

/** How English offers a gesture. */
export const gestures: GestureWords = {
  says: {
    gesture:
      'discount*, voucher*, coupon*, compensat*, gift card*, gift certificate*, gift, store/shop/account credit, store/shop/account? credit of/for/note/towards, as a gesture, gesture of goodwill, goodwill, bonus*, off your/the/any next? order/purchase/bill/invoice/stay/booking, off the? price, off your next, reduction of, rebate*, reduced by, as an apology, for your trouble',
    price:
      'refund*, reimburs*, paid, pay, payment*, price*, cost/costs, charge*, invoice*, bill, total, deposit, postage, shipping, fee/fees, money back, give/gives/gave/get/got/gets/send/sent/pay/transfer back, returned, orders/order of/from/worth, instead of, worth of goods, balance',
    least: 'over, above, at least, minimum, minimum of, from',
    none: "cannot/can't/can_not/unable_to/not_able_to/do_not/don't/does_not/doesn't you? offer/give/grant/make/provide/add, no discount/discounts/voucher/vouchers/compensation, used, redeemed, already/was applied, expired, you bought/purchased/ordered/entered/used, your gift card/voucher, sale, promotion*, campaign, black friday, you asked/requested/demanded/demand",
  },
};
