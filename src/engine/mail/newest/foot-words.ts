// What is sent from a phone or by a program, in the language of that program: so all languages stand together.
const VERB =
  '(?:sent|изпратен[оа]?|пратено|отправлено|послано|написано|надісланий|надіслано|відправлено|gesendet|envoyé|enviado|verzonden|verstuurd|inviato|wysłan[eo]|odesláno|skickat|sendt)';
const THIS = '((?:this|този|това|тази|это|этот|цей|це) \\S{1,12} (?:was |is |е |беше |было |було )?)?';
const BY =
  '(?:wirelessly )?(from|от|від|depuis|à partir|de mon|desde|do|vanaf|da|från|fra|von|via|with|by|using|чрез|през|с|със|из|со|через|з|із|зі|met|dal|z|med|sans fil)';
const SENT_LINE = new RegExp(`^${THIS}${VERB} ${BY} (.{1,150})$`);
const FROM = /^(?:from|от|від|depuis|à partir|de mon|desde|do|vanaf|da|från|fra|von)$/;
const OTHER_SENT_LINE =
  /^(?:from my |\S+ from mobile$|von meine|diese nachricht wurde von meine|get bluemail|(?:please excuse|простите|извините|извинете|вибачте) .{0,20}(?:brevity|typo|кратк|стисл)|從我的|.{1,20} outlook\S* (?:for|за|для|pour|für|para|per|voor) )/;
const MINE = /^(?:my|моя|моят|мой|моего|моей|моєї|мого|мобил\S*|мобіл\S*|mon|min|mijn|mi|mio|mojego|meu|meinem) /;
const PRODUCT =
  /phone|i?pad\b|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|honor|pixel|nokia|blackberry|windows|outlook|mail|gmx|yahoo|proton|ukr\.net|abv|i\.ua|почт|пошт|поща|мобил|мобіл|телефон|смартф|таблет|планшет|mobile|device|устро[йи]|пристр|приложени|застосунк|додатк|tablet|app\b/;
const EXCUSE = /excuse|brevity|typo|извин|вибач/;

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
  /this (?:e-?mail|message|communication|transmission)|contained in|това (?:съобщение|писмо)|този (?:имейл|e-?mail)|настоящ\S* (?:съобщ|писмо|имейл|e-?mail|сообщ|письмо|електрон|электрон)|съдържаща се|данное (?:сообщ|письмо|электрон)|это (?:сообщ|письмо|электрон)|содержащ\S* в|(?:це|цей|даний|дане) (?:повідом|лист|електрон)|міститься|тази (?:електронна|кореспонденция)/;
const SECRET = /confidential|privileged|поверител|конфиденциал|конфіденц|конфиденц/;
const RECIPIENT =
  /intended|recipient|addressee|disclos|адресат|получател|отримувач|одержувач|предназначен|призначен|приложени|вложени|прикачен|вкладен|изтрий|удалит|видаліт|разпростран|распростран|розповсюд/;
const PLEA = /please|consider|think|помисл|мислете|пазете|подума|береж|берег/;
const TREES =
  /environment|trees|околната среда|природата|дървета|экологи|окружающей сред|природе|деревь|довкілл|навколишн|екологі|природу|дерев/;
const PRINTING = /print|печат|принт|друк/;
const SCANNED = /virus|вирус|вірус|avast|kaspersky|\beset\b|nod32/;
const SCAN_START =
  /^(?:virus-free|no virus|scanned|checked|this|без вирус|без вірус|вірусів немає|това|този|тази|проверено|это|этот|данное|це|цей|перевірено)/;
const LIST =
  /^(?:you (?:received|are receiving) this .{0,40}because|to unsubscribe|unsubscribe|получавате това .{0,40}защото|получавате този .{0,40}защото|за да се отпишете|отписване|вы получили это .{0,40}(?:потому|поскольку|так как)|вы получаете .{0,60}(?:потому|поскольку|так как)|чтобы отписаться|отписаться|ви (?:отримали|отримуєте) .{0,40}(?:тому|оскільки)|щоб відписатися|відписатися)/;
const LINKED = /https?:|www\.|@|group|груп/;

/** Whether a last paragraph is no writing of the sender's: a disclaimer, a plea for trees, a virus scan, a list's foot. */
export function isFoot(paragraph: string): boolean {
  const text = paragraph
    .slice(0, 1500)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_=-]+/, '');
  if (text.length < 250 && PRINTING.test(text) && TREES.test(text) && PLEA.test(text)) return true;
  if (text.length < 300 && SCAN_START.test(text) && SCANNED.test(text) && !text.includes('?')) return true;
  if (LIST.test(text)) return LINKED.test(text) && !text.includes('?');
  return text.length >= 90 && SECRET.test(text) && RECIPIENT.test(text) && THIS_MAIL.test(text);
}
