import type { TopicWords } from '../../../draft-check/find-unanswered';

/** What customers ask about in English, and what answers speak of. */
export const topics: TopicWords = {
  topics: `
    when: when, how long, how soon, by what date, how much, how many, what time, today, tomorrow, tonight, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, day*, week*, hour*, month*, soon
    refund: refund*, money, reimburs*, credited, chargeback, transfer*, repay, repaid, the sum, the amount, paid back, to your card, to your account
    invoice: invoice*, receipt*, bill, bills, credit note, vat
    warranty: warranty, guarantee*
    exchange: exchang*, replac*, swap*, another one, new one
    return: return*, send back, send it back, sending back, collect*, pick up, picked up, pickup
    cancel: cancel*, unsubscribe, terminate, stop the, closed, withdraw*
    repair: repair*, fix*, technician, engineer, service centre, mend*, spare part*
    password: password, log in, login, sign in, locked out, reset link, access
    compensation: compensat*, voucher*, discount*, goodwill, gesture, credit, coupon*, promo*, code
    hours: opening hours, open on, are you open, opening times, working hours, open from, closed on, open until
    delivery: deliver*, ship*, parcel*, package*, courier*, dispatch*, tracking, arrive*, driver*, box, boxes, on its way, on the way, carrier
    manager: manager, supervisor, your boss, head office, director
    apology: apolog*, sorry, regret
    size: size, sizes, dimensions, measure*, width, length, centimet*, inches
    stock: in stock, available, availability, out of stock, back in stock, restock*
    manual: manual, instructions, guide, leaflet
    address: change the address, new address, wrong address, other address, address
    phone: call me, phone me, ring me, call back, call you, phone you, ring you, telephone, called
    data: delete my data, personal data, gdpr, my account, delete my account, erase*, deleted
  `,
};
