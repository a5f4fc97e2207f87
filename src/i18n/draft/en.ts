import type { DraftWords } from './draft-words';

export const draft: DraftWords = {
  problems: {
    placeholder: { title: 'A blank is left', why: 'Something is still to be filled in here.' },
    wrong_name: { title: 'Another name', why: 'The greeting names somebody who is not the customer.' },
    internal_note: { title: 'A note for colleagues', why: 'This reads like a note that the customer should not see.' },
    confidential: {
      title: 'Something secret',
      why: 'A card number, password or document number does not belong in an email.',
    },
    hostile_tone: { title: 'This may sting', why: 'The customer may hear blame or mockery here.' },
    missing_apology: { title: 'No apology yet', why: 'They complain, and the reply does not say sorry.' },
    weak_apology: { title: 'Half an apology', why: 'An apology with “if” or “but” takes itself back.' },
    cliche: { title: 'A worn phrase', why: 'Customers have read this too often to believe it.' },
    attachment: { title: 'No attachment', why: 'The reply speaks of an attachment, and there is none.' },
    language: { title: 'Another language', why: 'The customer wrote in another language.' },
    unanswered: { title: 'Not answered', why: 'The reply does not touch what they asked.' },
    asks_again: { title: 'Asked again', why: 'The customer has already given this.' },
    quoted_insult: { title: 'The insult, quoted', why: 'Harsh words said back keep the quarrel going.' },
    pressure: { title: 'This may press', why: 'The customer may hear a threat or a reproach here.' },
    policy_only: { title: 'Only the rules say no', why: 'A no is easier to take with a reason or another way.' },
    people_first: {
      title: 'The person comes first',
      why: 'They have it hard, and the reply has no kind word for it.',
    },
    plain_language: { title: 'Could be plainer', why: 'Plain and short sentences are understood at once.' },
    gesture: { title: 'Above your limit', why: 'This gesture is larger than the limit that is set for you.' },
    stale_policy: { title: 'An outdated rule', why: 'This wording was valid until a day that has passed.' },
    humour: { title: 'No time for a joke', why: 'A joke or a smiley can sound like mockery to them.' },
    tone_deaf: { title: 'Out of tune', why: 'This does not fit what is going on now.' },
    same_again: { title: 'The same again', why: 'This reply went out before.' },
    reply_all: { title: 'Others get this too', why: 'The answer to one customer also goes to an outsider.' },
  },
  rules: {
    'tone_deaf:avoid': { title: 'A word to avoid', why: 'It does not fit what is going on now.' },
    'tone_deaf:cheer': { title: 'Too cheerful for now', why: 'Something sad is going on, and this sounds like joy.' },
    'tone_deaf:invitation': { title: 'An open invitation', why: 'While this goes on, replies invite no questions.' },
    'tone_deaf:line': { title: 'A line is missing', why: 'While this goes on, every reply says it.' },
    'same_again:customer': { title: 'The same letter again', why: 'This customer has had nearly this letter before.' },
    'same_again:others': { title: 'A form letter', why: 'Several customers have just had this, word for word.' },
    'confidential:person': { title: 'Another customer’s name', why: 'This person wrote about something else.' },
    'confidential:address': {
      title: 'Another customer’s address',
      why: 'It belongs to somebody who wrote about something else.',
    },
  },
};
