import bgCrackedBoiler from './bg-cracked-boiler.eml';
import bgLampThanks from './bg-lamp-thanks.eml';
import bgSofaInProcessing from './bg-sofa-in-processing.eml';
import bgTableQuestion from './bg-table-question.eml';
import bgVacuumClaim from './bg-vacuum-claim.eml';
import enBlueArmchair from './en-blue-armchair.eml';
import enBounce from './en-bounce.eml';
import enFilterQuestion from './en-filter-question.eml';
import enMissingBookcase from './en-missing-bookcase.eml';
import enNewsletter from './en-newsletter.eml';
import enThirdCoffeeMachine from './en-third-coffee-machine.eml';
import enWrongSizeTwice from './en-wrong-size-twice.eml';
import ruBedLinenQuestion from './ru-bed-linen-question.eml';
import ruCoffeeMachineClaim from './ru-coffee-machine-claim.eml';
import ruDentedFridge from './ru-dented-fridge.eml';
import ruHammockThanks from './ru-hammock-thanks.eml';
import ruWhereIsTheDresser from './ru-where-is-the-dresser.eml';
import ukDamagedDesk from './uk-damaged-desk.eml';
import ukGiftQuestion from './uk-gift-question.eml';
import ukLeakingKettle from './uk-leaking-kettle.eml';
import ukNightLightThanks from './uk-night-light-thanks.eml';
import ukOutOfOffice from './uk-out-of-office.eml';
import ukWhereIsTheGenerator from './uk-where-is-the-generator.eml';

/** The addresses of the simulated mailbox's mails, newest first: made-up letters to a made-up shop. */
export const mailboxFiles: readonly string[] = [
  enThirdCoffeeMachine,
  ukGiftQuestion,
  enFilterQuestion,
  ruDentedFridge,
  bgTableQuestion,
  enBounce,
  ukWhereIsTheGenerator,
  ruBedLinenQuestion,
  bgCrackedBoiler,
  ukNightLightThanks,
  enWrongSizeTwice,
  bgLampThanks,
  ruWhereIsTheDresser,
  enBlueArmchair,
  ukOutOfOffice,
  ukLeakingKettle,
  bgSofaInProcessing,
  enMissingBookcase,
  ukDamagedDesk,
  ruHammockThanks,
  ruCoffeeMachineClaim,
  bgVacuumClaim,
  enNewsletter,
];
