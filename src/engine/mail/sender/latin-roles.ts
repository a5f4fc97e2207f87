/**
 * What shared mailboxes, machines and firms are called all over the world; known before English is loaded, because the address
 * of a Bulgarian firm says "support" too.
 */
export const LATIN_ROLES = `
  support sales team service services office info admin billing accounts accounting account help helpdesk customer
  customers client care contact noreply no-reply donotreply do-not-reply notifications notification newsletter news
  marketing hr jobs orders order shop store webmaster postmaster mailer-daemon mail email department dept group company
  bank hotel system auto bot alerts security manager director press invoice invoices payments returns feedback robot
  online web site ltd inc llc gmbh corp co ood eood ooo tov fop оод еоод ооо ао тов
`;

/** Titles in Latin letters, in mail of any language: "mr" and the like by gender. */
export const LATIN_TITLES = { male: 'mr', female: 'mrs ms miss', either: 'dr prof eng' };
