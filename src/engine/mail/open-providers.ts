/** Providers with a domain in many countries. */
const EVERYWHERE =
  /^(?:gmail|googlemail|hotmail|live|msn|outlook|yahoo|ymail|rocketmail|yandex|gmx|proton|protonmail|zoho)\.(?:[a-z]{2,4}|com?\.[a-z]{2})$/;
/** Providers of the countries of our languages, and those that are met everywhere. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'icloud.com me.com mac.com aol.com pm.me hey.com mail.com email.com fastmail.com tutanota.com tuta.com hushmail.com web.de ' +
    'abv.bg mail.bg dir.bg gbg.bg data.bg email.bg ' +
    'mail.ru bk.ru inbox.ru list.ru internet.ru ya.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru ' +
    'ukr.net i.ua ua.fm meta.ua bigmir.net online.ua email.ua mail.ua ' +
    'btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com comcast.net verizon.net att.net sbcglobal.net cox.net charter.net ' +
    'shaw.ca rogers.com bigpond.com optusnet.com.au libero.it orange.fr wanadoo.fr free.fr sfr.fr laposte.net t-online.de freenet.de ' +
    'wp.pl o2.pl interia.pl onet.pl seznam.cz centrum.cz azet.sk inbox.lv'
  ).split(' '),
);

/** Whether people who do not know each other have their mailboxes at a domain, which is in lower case. */
export function isOpenProvider(domain: string): boolean {
  return EVERYWHERE.test(domain) || ELSEWHERE.has(domain);
}
