import type { SituationCue } from '../../mail/wants/mail-cues';
import { phraseList } from '../phrase-list';

/** What tells what a mail in English is for. */
export const situations: readonly SituationCue[] = [
  {
    situation: 'refund',
    phrases: phraseList(`
      refund*, money back, cash back, reimburs*, compensat*, chargeback, pay me back, paid back, send back my money
      overcharged, credit note, overpaid, overpayment, out of pocket, repay*
      pay it back, pay back, give it back, want it back, have it back, credited back, small claims, letter before action, revers*, hand it over
    `),
  },
  {
    situation: 'refund',
    phrases: phraseList(`
      charged, billed, charge, debited, took, taken, paid, bill, bought, ordered, payment, payments
    `),
    beside: phraseList('twice, two times, double, duplicate'),
  },
  {
    situation: 'refund',
    phrases: phraseList(`
      give, get, want, return, send, transfer, owed, owe, see, have, returned, back, credit, repay, receive
      waiting for, reaches, reach, put, transfer*, remit*, where, where's
    `),
    beside: phraseList(`
      half of it, half the, my money, the money, my cash, fare, deposit, bond, the fee, full amount, the sum
      full price, back to my card, on my card, the card, my card, i paid, to my account, ¤ back, the difference, every penny
    `),
  },
  {
    situation: 'refund',
    phrases: phraseList('money, fee, fees, quid, pounds, dollars, euros, payment, deposit, fare, tenner, price'),
    beside: phraseList('back, return, returned, await*, claim, owe*, be with me, would rather have'),
  },
  {
    situation: 'refund',
    phrases: phraseList('back, owed, owe, reaches, repay, return*, reverse, remit*, kept, keep'),
    beside: phraseList('¤'),
  },
  {
    situation: 'refund',
    hint: true,
    phrases: phraseList('took, taken, charged, debited, charging, billed'),
    beside: phraseList('¤, extra, money'),
  },
  {
    situation: 'refund',
    hint: true,
    phrases: phraseList('deposit, bond refund, paid for nothing, my money'),
  },
  {
    situation: 'delivery',
    phrases: phraseList(`
      never came, hasn't come, nobody has come, wrong item, wrong size
      wrong colour, wrong order, wrong product, wrong one, wrong address, missing from, in transit
      left with a neighbour, somebody else's, someone else's, not what i ordered, came with no, came without, tried to deliver
      waited in, gone missing, went missing, signed for, where are they, where is it, eta, reach me, no one came, on its way, any idea when
      bring the, out for delivery, lost in the post, still not here, not received, haven't received
      never received, didn't receive
    `),
  },
  {
    situation: 'delivery',
    phrases: phraseList(`
      where is, where's, wheres, where are, where the, where on earth, when will, when is, when does
    `),
    beside: phraseList(`
      parcel, package, my sofa, my stuff, my things, my shoes, order, delivery, courier, arrive, arriving
      be delivered, come, get here, is my, get it, are my, turn up, shipment
    `),
  },
  {
    situation: 'delivery',
    phrases: phraseList('ordered, paid for, asked for'),
    beside: phraseList(`
      you've sent, you sent, sent me, been sent, got, turned up, instead, received, arrived, came
    `),
  },
  {
    situation: 'delivery',
    phrases: phraseList('box, parcel, package, delivery, order'),
    beside: phraseList(`
      isn't in, not in, missing, wasn't in, empty, without the
    `),
  },
  {
    situation: 'delivery',
    phrases: phraseList('supposed to, was to, were to, should have, meant to, due'),
    beside: phraseList('arrive, arrived, be with, delivered, come, get here, been here'),
  },
  {
    situation: 'delivery',
    phrases: phraseList('parcel, package, box, driver, courier'),
    beside: phraseList('dumped, left, threw, stolen, rain, neighbour, lost'),
  },
  {
    situation: 'delivery',
    phrases: phraseList('send, deliver, redirect, delivery, delivered'),
    beside: phraseList('address, to my work, instead'),
  },
  {
    situation: 'delivery',
    phrases: phraseList("hasn't, haven't, isn't, not, never, didn't, nothing, still waiting, meant for, yet"),
    beside: phraseList(
      'arriv*, deliver*, turned up, turn up, shown up, shipped, dispatched, posted, parcel, package, courier',
    ),
  },
  {
    situation: 'delivery',
    phrases: phraseList('parcel*, package*, shipment, courier, tracking, delivery'),
    beside: phraseList(
      "where, still, says, said, stuck, since, waiting, yet, promised, nobody, days, hasn't, isn't, wrong, late",
    ),
  },
  {
    situation: 'delivery',
    phrases: phraseList('wrong, instead, missing, only, empty, smashed, but no'),
    beside: phraseList('ordered, sent, box, parcel, arrived, came, turned up, delivered, opened, bag, packet'),
  },
  {
    situation: 'delivery',
    phrases: phraseList('lose, lost, losing'),
    beside: phraseList('suitcase, luggage, bags, van'),
  },
  {
    situation: 'delivery',
    hint: true,
    phrases: phraseList(`
      tracking, parcel, package, courier, delivery, delivered, shipment, shipped, dispatch*, driver, depot, van
    `),
  },
  {
    situation: 'repeat_contact',
    phrases: phraseList(`
      reminder, following up, follow up, any update, any news, any progress, any luck
      still waiting for a reply, still waiting for an answer, still waiting to hear, no reply, no answer, no response
      haven't heard, not heard, heard nothing, heard back, nobody has replied, nobody answered, no one has replied
      my previous email, my last email, my earlier email, my letters of, get my message, get my email
      not had an answer, not had a reply, without a reply, without reply
      ignored my, ignoring my, chasing, chaser, nudging, nudge, already written, raised the same
      called me back, nobody called back, radio silence
      me again, once more, chance to look, just checking, to date
      still nothing, further to my, refer to my, not a peep
      anyone there, did you get, call back, back to me
      of asking, awaiting your, unanswered, came to you, who's there
    `),
  },
  {
    situation: 'repeat_contact',
    phrases: phraseList('letter*, email*, message*, calls, requests, enquir*, ticket*'),
    beside: phraseList(
      'second, my previous, earlier, unanswered, none of, neither of, nobody, again, ignored, so far, since',
    ),
  },
  {
    situation: 'repeat_contact',
    phrases: phraseList('wrote, written, emailed, rang, phoned, asked, chased'),
    beside: phraseList('again, twice, already, before, nobody, nothing, since, weeks ago, still'),
  },
  {
    situation: 'complaint',
    phrases: phraseList(`
      complain*, disappoint*, unacceptable, not acceptable, not happy, unhappy, appalling, appalled, ombudsman
      poor service, bad service, never again, not good enough, expect better, expected better, rude
      shouted at, disgust*, shame on, shambles, disgrace*, thanks for nothing, outrageous, worst
      terrible, awful, horrible, dreadful, sort your, let down, not be coming back
      won't be coming back, incandescent, fed up, sick of, had enough, explanation, lied, liar*
      shocking, fobbed off, cut off, hung up on, on hold, food poisoning, do you even, does anyone, do you lot even
      brain*
      regulator, shouted, incompeten*
      not ok, is a joke, rubbish
      how dare, expect you to, i supposed
      waste of, ruined, congratulations, running
      incorrect, freezes, no signal
      no water, no power
    `),
  },
  {
    situation: 'complaint',
    phrases: phraseList('what, how'),
    beside: phraseList(`
      your courier wrote, your driver wrote, your courier said, your driver said, your courier replied
      your colleague wrote, your agent wrote, your manager wrote, your employee wrote
    `),
  },
  {
    situation: 'complaint',
    phrases: phraseList('bill, price, premium, charge'),
    beside: phraseList('gone up, gone from, doubled, wrong, tripled, why'),
  },
  {
    situation: 'complaint',
    hint: true,
    phrases: phraseList(`
      broken, broke, does not work, doesn't work, isn't working, not working, stopped working, won't work, faulty
      defective, damaged, dirty, filthy, no internet, no heating, no hot water, outage, is down, app down, down again
      technical issue, useless, no show, fix it, fail*, leak*, sticky, cold, freezing, noisy
      mould, mouldy, stains, stained, cracked, scratched, ripped, smells, stinks, sick all night, logs me out
      keeps crashing, slow, frozen, cancelled on, late again, overheat*, cockroach*, wrong with, ignored
      repair it
      crash*, stuck, stopped, nobody, no one
      still, wrong, hours
    `),
  },
  {
    situation: 'question',
    phrases: phraseList(`
      can i, could i, can you tell, could you tell, do you, does the, does it, is it possible, is there, are there
      how do i, how to, how much, how long, what do i, what should i, which one, when does, where do i, i want to know
      like to know, wondering, please let me know, question about, quick question, cancel my, cancel the, end my
      close my account, would you, may i, please send, invoice please, can you send, could you send, update my
      change my, move my, move our, change our, are you open, opening hours, book a, booking for, need to update
      need to change, need a copy, forward me, kindly forward, am i doing, do they need, vat invoice, is it ok
      any chance of, stop the delivery
      cancel, stop it from, won't need, unsubscribe, give notice, swap, reschedul*, a quote, what time
      what is the, do i need, please advise, please confirm, a copy of, grateful if
      need to know, please tell, can we, could we, should i, how does
    `),
  },
  {
    situation: 'praise',
    phrases: phraseList(`
      brilliant, faith in, fantastic, excellent, amazing, wonderful, outstanding, superb, love it, love the, loved
      perfect, great job, great service, great work, well done, impressed, best service, five stars
      5 stars, a star, legend, legends, made my day, saved my, above and beyond, a pleasure, credit to
      could not be happier, couldn't be happier, highly recommend, recommend you, a gem
      a raise, so kind, how kind, is sick, are sick, exactly like, delighted, over the moon
      hats off, chuffed, kudos, best ever, beautiful, gorgeous, it came, so patient, angel
      extraordinary, incredible, splendid, flawless*
      hero, genius, first class
      fault, no contest, out of ten, quite like, so good, very good, best i've
      keep him, keep it up, more of this, what you're doing, telling people, tell everyone
      well made, made me smile, smiling, deserve*, at ease
      held my hand, delicious, let her know, let him know, took the time
      
    `),
  },
  {
    situation: 'thanks',
    phrases: phraseList(`
      thank you so much, thanks so much, thanks a lot, thanks a million, thanks ever so, thank you ever so
      thank you thank you, thank you for, thanks for, say thank*, much appreciated, grateful to, grateful for
      fixed it, did the trick, all sorted, sorted now, works now, working now
      arrived today, arrived safely, came today, thank everyone, thank your, you can close, can be closed
      treat the matter as closed, money's in, found it, ta, cheers for
      got it, is back, back on, working again, did it, resolved, no further action
      in order, bless, no words, obliged, arrived this morning, waived
      appreciate the
    `),
  },
  {
    situation: 'other',
    phrases: phraseList(`
      apology, apologise, apologize, apologies, truly sorry, say sorry, i was rude, i was very short, short with
      i'm so sorry, my mistake, my own fault, that was on me, i was a jerk, owe you, won't make it, can't make it
      not be able to come, cannot come, meter reading, for your information, fyi, just to let you know
      taken this morning, out of office
      out of the office, am away, on leave, leave until, be forwarded, please note that
      great interest, the post of, position of, your website, you're aware, to let you know, not read
      so you know, for info, you ask how, one to ten, automatic reply, for urgent matters, nothing further, no action, no reply needed
      no need to reply, for your records, inform you, notify you
      will be closed, i was wrong, ignore my, disregard, forgive me, sorry for shouting
      sorry for my, ashamed
      kill myself, want to die, my cv, vacanc*, apply for, applying, we offer
      our company, seo, by mistake
      intended for, wrong person, how likely
    `),
  },
  {
    situation: 'other',
    hint: true,
    phrases: phraseList('attached, enclosed'),
  },
  {
    situation: 'thanks',
    hint: true,
    phrases: phraseList('thanks, thank you, cheers'),
  },
  {
    situation: 'praise',
    hint: true,
    phrases: phraseList(
      'lovely, kind*, helpful, patien*, gentle, polite, cheerful, calm, thoughtful, best, happy, enjoy*, laughed',
    ),
  },
  {
    situation: 'other',
    hint: true,
    phrases: phraseList('passed away, died, funeral, survey'),
  },
];
