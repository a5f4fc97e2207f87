// What is sent from a phone or by a program, in the language of that program: so all languages stand together.
const SENT_LINE =
  /^((?:this|този|това|это|этот|цей|це) \S{1,12} (?:was |is |е |беше )?)?(?:sent|изпратен[оа]?|отправлено|послано|надісланий|надіслано|відправлено|gesendet|envoyé|enviado|verzonden|verstuurd|inviato|wysłane|skickat|sendt) (\S{1,10}) (.{1,150})$/;
const OTHER_SENT_LINE =
  /^(?:from my |\S+ from mobile$|von meine|diese nachricht wurde von meine|get bluemail|從我的|(?:please excuse|простите|извин\S+|вибачте) .{0,20}(?:brevity|кратк|стисл)|.{1,20} outlook\S* (?:for|за|для|pour|für|para|per) )/;
const FROM = /^(?:from|от|від|depuis|desde|vanaf)$/;
const MINE = /^(?:my|мо[яй]т?|моето|mon|mi|mijn) /;
const PRODUCT =
  /phone|i?pad\b|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|honor|blackberry|windows|outlook|mail|yahoo|proton|ukr\.net|abv|почт|пошт|поща|телефон|смартф|таблет|планшет|mobile|мобил|мобіл|device|устро|пристр/;
const EXCUSE = /excuse|brevity|извин|вибач/;

/** A line that a phone or a mail program added: "Sent from my iPhone", "Отправлено из Почты Mail". */
export function isSentFrom(line: string): boolean {
  if (line.length > 200) return false;
  const bare = line
    .replace(/^[\s<(*_[\]-]+/, '')
    .toLowerCase()
    .replace(/\s{2,}/g, ' ');
  if (OTHER_SENT_LINE.test(bare)) return true;
  const [, sentence, by, what] = SENT_LINE.exec(bare.trim()) ?? [];
  if (by === undefined || what === undefined || what.endsWith('?')) return false;
  if (EXCUSE.test(what)) return true;
  const words = what
    .replace(/[<(].*$/, '')
    .trim()
    .split(' ');
  if (words.length > (sentence === undefined ? 8 : 5) || (words.length > 4 && what.includes(','))) return false;
  if (PRODUCT.test(what) || (FROM.test(by) && MINE.test(what))) return true;
  // A program that nobody listed: "Sent from Nine", "Sent with Sparrow".
  return words.length <= 2 && /^[\s<(]*Sent (?:from|via|with) [A-Z]/.test(line);
}

const THIS_MAIL =
  /(?:this|тов?а|този|тази|настоящ\S*|данное|это|цей?|даний|дане) (?:e-?mail|mess|comm|съобщ|писм|имейл|електрон|сообщ|письм|электрон|повід|лист)|contained in|съдържаща|содержащ|міститься/;
const SECRET = /confidential|privileged|поверител|конф[иі]денц/;
const RECIPIENT = /intended|recipient|addressee|адресат|получател|отримувач|одержувач|предназначен|призначен/;
const PLEA = /please|consider|think|помисл|подума|береж|берег/;
const TREES = /environment|околната среда|природ|эколог|окружающ|довкіл|навколишн|дерев/;
const PRINTING = /print|печат|принт|друк/;
const SCANNED =
  /^(?:virus-free|без в[иі]рус|вірусів немає|(?:this|това|този|это|це) .{0,60}(?:scan|check|провер|перевір).{0,60}(?:virus|в[иі]рус))/;
const LIST =
  /^(?:you (?:received|are receiving) this .{0,40}because|получавате .{0,60}защото|вы получили это .{0,40}(?:потому|поскольку|так как)|ви отрима\S+ .{0,40}(?:тому|оскільки)|(?:to )?unsubscribe|за да се отпишете|чтобы отписаться|щоб відписатися)/;
const LINKED = /https?:|www\.|@|group|груп/;

/** Whether a last paragraph is no writing of the sender's: a disclaimer, a plea for trees, a virus scan, a list's foot. */
export function isFoot(paragraph: string): boolean {
  const text = paragraph
    .slice(0, 1500)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_=-]+/, '');
  if (text.length < 250 && PRINTING.test(text) && TREES.test(text) && PLEA.test(text)) return true;
  if (text.length < 300 && SCANNED.test(text) && !text.includes('?')) return true;
  if (LIST.test(text)) return LINKED.test(text) && !text.includes('?');
  return text.length >= 90 && SECRET.test(text) && RECIPIENT.test(text) && THIS_MAIL.test(text);
}
