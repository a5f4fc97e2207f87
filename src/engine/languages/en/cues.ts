import type { MailCues } from '../../mail/wants/mail-cues';
import { phraseList } from '../phrase-list';
import { contact } from './contact';
import { situations } from './situations';
import { frail, hardship, idioms, urgent } from './urgent';

/** What tells what a mail in English wants. */
export const cues: MailCues = {
  situations,
  gratitude: phraseList(`
    thank you for sorting, thanks for sorting, thank you for fixing, thanks for fixing, thank you for solving, thank you for resolving
    thank you for going out of your way, thank you for helping, thanks for helping me, thank you so much for helping
    wanted to thank, want to thank, i'd like to thank, would like to thank, wanted to say thank, want to say thank, writing to thank
    just to thank, just to say thank, write to thank, to say a big thank, pass on my thanks, pass my thanks, please thank, thank everyone
    thank everybody, noted with thanks, received with thanks
    how grateful, so grateful, am grateful, are grateful, grateful to, thankful, my gratitude, our gratitude, acknowledge receipt
    much obliged to, obliged to you, god bless, bless you, bless your, appreciate the quick
    credit where
  `),
  negations: phraseList(`
    not, no, don't, dont, do not, didn't, isn't, wasn't, never, without, hardly, nothing, far from, less than
  `),
  demands: phraseList(`
    please, tell me, let me know, kindly, i want, i demand, i expect, i need, i require, i would like, i'd like
    refund me, give me, send me, call me, fix it, fix this, sort it, sort this, cancel my, return my, you must, get me
    put me through, pay me, confirm, unless, at once, immediately
  `),
  imperatives: [],
  greetings: [],
  contact,
  urgent,
  frail,
  hardship,
  idioms,
  numbers: [
    {
      kind: 'order',
      words: [
        'order',
        'order number',
        'order no',
        'booking',
        'booking number',
        'reservation',
        'ticket',
        'case',
        'request',
        'service request',
        'reference',
        'ref',
        'claim',
        'policy no',
        'policy',
        'contract',
        'account',
        'file',
      ],
    },
    { kind: 'invoice', words: ['invoice', 'invoice number', 'invoice no', 'bill'] },
    {
      kind: 'tracking',
      words: [
        'tracking',
        'tracking number',
        'tracking no',
        'tracking id',
        'consignment',
        'parcel',
        'shipment',
        'waybill',
      ],
    },
  ],
};
