import type { WordsByGender } from './name-rules';

/**
 * What shared mailboxes, machines and firms are called all over the world; known before any language is loaded, because the
 * address of a Bulgarian firm says "support" too. The parts of legal names come last.
 */
export const LATIN_ROLES = `
  support sales team service services office info information admin administrator administration billing accounts accounting account help helpdesk desk customer
  customers client clients care contact noreply no-reply donotreply do-not-reply notifications notification newsletter newsletters news marketing hr jobs career careers orders
  order shop store webmaster postmaster mailer-daemon mailer daemon abuse hello mail email e-mail mailbox inbox reception booking bookings reservations reservation department dept division the
  group company firm partner partners associates solutions systems system bank hotel university school clinic user users guest anonymous unknown me my you your nobody undisclosed recipients
  iphone ipad android scanner printer copier fax auto automatic bot robot alert alerts security member members membership manager management director ceo cfo foundation press media invoice
  invoices payments payment returns refunds warehouse feedback enquiries enquiry inquiries complaints staff crew hq headquarters secretary secretariat delivery deliveries dispatch
  update updates message messages reminder confirmation receipt receipts report reports survey welcome subscription subscriptions offers promo test tester sender reply
  server root sysadmin it ops operations purchasing procurement logistics quality website web site form online app forum community official airport fc league times video resources executive receipts international
  ltd limited inc llc llp plc gmbh ag corp corporation co sa srl bv oy ab kg pty sp zoo ood eood ead sons bros brothers tov fop
  оод еоод ад ооо оао зао ао тов ат прат
  zakaz sklad buhgalteria ofis poddrazhka podpora prodazhbi zayavki klient otdel ooo zao oao market
`;

/** Titles that stand before a name in Latin letters, in mail of any language. */
export const LATIN_TITLES: WordsByGender = {
  male: 'mr sir lord father fr brother herr monsieur',
  female: 'mrs ms miss madam lady dame mme frau',
  either: `
    mx dr prof professor rev reverend eng ing capt captain col major maj sgt hon honorable honourable judge doctor messrs lt gen general adm admiral
    bishop pastor rabbi senator sen rep president coach
  `,
};
