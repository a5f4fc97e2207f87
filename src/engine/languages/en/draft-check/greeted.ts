import type { GreetedWords } from '../../../send/send-check-words';

/** What follows a greeting in English and is no name to be compared. */
export const greeted: GreetedWords = {
  nobody:
    'all team there both everyone everybody folks guys colleagues colleague customer customers client clients sir sirs madam friend friends guest guests reader user member partner valued buyer shopper ladies gentlemen subscriber applicant candidate parent parents patient student support tenant owner resident sender recipient mr mrs ms miss mx dr prof professor',
  shortNames:
    'bill billy bob bobby dick rick ted teddy ned nell nellie peggy peg meg maggie molly polly jack hank chuck sally sadie kitty bess becky',
};
