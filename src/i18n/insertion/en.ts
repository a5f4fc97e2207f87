import type { InsertionWords } from './insertion-words';

export const insertion: InsertionWords = {
  news: {
    inserted: 'Letter inserted.',
    'taken-back': 'The letter was taken back.',
    stays: 'You have changed the draft since, so the letter stays.',
    refused: 'Outlook did not take the letter back. Try again, or undo it in the draft.',
  },
  takeBack: 'Take back',
  whoSigns: 'Who signs in your drafts',
  signs: { letter: 'The letter, with your name', program: 'Outlook, with its signature' },
  doubled: 'Outlook adds its own signature to this draft too.',
  leaveToOutlook: 'Let Outlook sign',
  outlookAddsNone: 'Outlook adds no signature here, so the letter signs with your name.',
};
