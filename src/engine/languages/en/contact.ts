import type { ContactWords } from '../../mail/wants/contact-words';
import { phraseList } from '../phrase-list';

/** The words that tell of earlier contacts in English. */
export const contact: ContactWords = {
  ordinals: phraseList(`
    third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, hundredth, umpteenth, nth
    thousandth, twentieth
  `),
  seconds: phraseList('second, another'),
  counts: phraseList(`
    three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, fifty, hundred, a dozen, dozens, several
    countless, numerous, a million
  `),
  times: phraseList(`
    time, time's, times, occasions, go round
  `),
  nth: [],
  thrice: phraseList('thrice'),
  twice: phraseList('twice'),
  two: phraseList('two'),
  both: phraseList('both'),
  earlier: phraseList('previous, earlier, past, prior, last, unanswered, first, other'),
  letters: phraseList(`
    letter, letters, email, emails, mail, mails, message, messages, call, calls, reminder, reminders, complaint
    complaints, ticket, tickets, request, requests, enquiry, enquiries, inquiry, contact, try, follow up, phone call, phone calls, voicemail, voicemails, msgs, chaser, note
    claim form
  `),
  attempts: phraseList(`
    attempt, attempts, visit, visits, repair, repairs, replacement, replacements, engineer, engineers, technician
    technicians, plumber, operator, operators, agent, agents, appointment, missed delivery, no show, failure
    breakdown, pair, unit, delivery, form, reschedule, rep, advisor, adviser, person i, person i've
  `),
  wrote: phraseList(`
    wrote, written, emailed, mailed, called, rang, rung, phoned, telephoned, contacted, messaged, texted, chased, spoke to, spoken to, followed up
    complained, raised, writing to you
  `),
  write: phraseList(`
    write, writing, email, emailing, call, calling, ring, ringing, phone, contact, contacting, ask, asking, chase
    chasing
  `),
  deeds: phraseList(`
    asked, told, said, promised, came, sent, tried, been, explained, reported, requested, reminded, broke, broken
    failed, cancelled, rescheduled, moved, missed, repaired, fixed, visited, submitted, uploaded, assured, postponed
  `),
  told: phraseList(`
    you said, you told, you claimed, you promised, you wrote, you say, you tell, i was told, rang, phoned, called, emailed, wrote
  `),
  today: phraseList('today, now, this time, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
  again: phraseList('again, once more, already, as i, still'),
  counting: phraseList('already, now, my, count, counting, number, is the, this is, was the'),
  number: phraseList('number, no, nr'),
  months: phraseList(`
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar
    apr, jun, jul, aug, sept, sep, oct, nov, dec
  `),
  joints: phraseList('and, again, on, the, of, then, also'),
  mine: phraseList('my'),
  unanswered: phraseList(`
    reminder, no reply, no answer, no response, still waiting, haven't heard, not heard, heard nothing, following up
    follow up, nobody replied, nobody has replied, ignored, chaser, last email, my last, not had an answer
    not had a reply, any update, get my message, as i said
  `),
  others: phraseList(`
    day, days, week, weeks, month, months, year, years, floor, child, module, party, parties, hour, hours, minute
    minutes, class, grade, item, row, person, size, night, room, of, one, generation, quarter, degree, hand, star
    stars
  `),
  pleasures: phraseList(`
    order*, buy, buying, bought, stay*, visit, visited, visiting, shop*, purchase*, book, booked, a day, a week
    a month, per day
  `),
  received: phraseList('got, get, received, receive, sent me, your'),
  unwanted: phraseList(`
    not have to, won't have to, don't make me, don't want to, if i have to, rather not, before i, hope not, without a
  `),
};
