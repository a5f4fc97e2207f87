// What is sent from a phone or by a program, in the language of that program: so all languages stand together.
const VERB =
  '(?:sent|изпратен[оа]?|пратено|отправлено|послано|написано|надісланий|надіслано|відправлено|gesendet|envoyé|enviado|verzonden|verstuurd|inviato|wysłan[eo]|odesláno|skickat|sendt)';
const THIS = '((?:this|този|това|тази|это|этот|цей|це) \\S{1,12} (?:was |is |е |беше |было |було )?)?';
const BY =
  '(?:wirelessly )?(?:from|via|with|by|using|от|чрез|през|с|със|из|со|через|з|із|зі|від|depuis|à partir|de mon|desde|do meu|met|vanaf|da|dal|z|från|fra|med|von|sans fil)';
const SENT_LINE = new RegExp(`^${THIS}${VERB} ${BY} (.{1,150})$`);
const OTHER_SENT_LINE =
  /^(?:from my |\S+ from mobile$|von meine|diese nachricht wurde von meine|get bluemail|從我的|.{1,20} outlook\S* (?:for|за|для|pour|für|para|per|voor) )/;
const MINE = /^(?:my|моя|моят|мой|моего|моей|моєї|мого|мобил\S*|мобіл\S*|mon|min|mijn|mi|mio|mojego|meu|meinem) /;
const PRODUCT =
  /phone|i?pad\b|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|honor|pixel|nokia|blackberry|windows|outlook|mail|gmx|yahoo|proton|ukr\.net|abv|i\.ua|поча|пошт|поща|телефон|смартф|таблет|планшет|mobile|device|устро[йи]|пристр|приложени|застосунк|додатк|tablet|app\b/;
const EXCUSE = /excuse|brevity|typo|извин|вибач/;

/** A line that a phone or a mail program added: "Sent from my iPhone", "Отправлено из Почты Mail". */
export function isSentFrom(line: string): boolean {
  if (line.length > 200) return false;
  const bare = line
    .replace(/^[\s<(*_[\]-]+/, '')
    .toLowerCase()
    .replace(/\s{2,}/g, ' ');
  if (OTHER_SENT_LINE.test(bare)) return true;
  const [, sentence, what] = SENT_LINE.exec(bare.trim()) ?? [];
  if (what === undefined || what.endsWith('?')) return false;
  if (sentence !== undefined) return MINE.test(what);
  if (EXCUSE.test(what)) return true;
  const words = what
    .replace(/[<(].*$/, '')
    .trim()
    .split(' ');
  if (words.length > 8 || (words.length > 4 && what.includes(','))) return false;
  return MINE.test(what) || PRODUCT.test(what) || (/^[\x20-\x7e]+$/.test(bare) && words.length <= 2);
}

const THIS_MAIL =
  /this (?:e-?mail|message|communication|transmission)|contained in|това (?:съобщение|писмо)|този (?:имейл|e-?mail)|настоящ\S* (?:съобщ|писмо|имейл|e-?mail|сообщ|письмо|електрон|электрон)|съдържаща се|данное (?:сообщ|письмо|электрон)|это (?:сообщ|письмо|электрон)|содержащ\S* в|(?:це|цей|даний|дане) (?:повідом|лист|електрон)|міститься|тази (?:електронна|кореспонденция)/;
const SECRET =
  /confidential|privileged|intended (?:solely|only|recipient|for)|поверител|конфиденциал|предназначен|конфіденц|призначен|конфиденц/;
const GREEN =
  /(?:environment|околната среда|природата|экологи|окружающей сред|природе|довкілл|навколишн|екологі|природу).{0,80}(?:print|печат|принт|друк)|(?:print|печат|принт|друк).{0,80}(?:environment|околната среда|природата|экологи|окружающей сред|природе|довкілл|навколишн|екологі|природу)/;
const SCANNED =
  /www\.avast|avg\.com|^(?:virus-free|без вирус|вірусів немає|без вірус)|(?:scanned|checked|провер\S*|перевір\S*) .{0,40}(?:virus|вирус|вірус|avast|kaspersky|eset|nod32)/;
const LIST =
  /^(?:you (?:received|are receiving|have received) this|to unsubscribe|unsubscribe|получавате т|получихте т|за да се отпишете|отпишете|отписване|вы получили это|вы получаете|чтобы отписаться|отписаться|ви отримали ц|ви отримуєте|щоб відписатися|відписатися)/;
const LINKED = /https?:|www\.|@|group|груп/;

/** Whether a last paragraph is no writing of the sender's: a disclaimer, a plea for trees, a virus scan, a list's foot. */
export function isFoot(paragraph: string): boolean {
  const text = paragraph
    .slice(0, 1500)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s*_=-]+/, '');
  if (GREEN.test(text) || (SCANNED.test(text) && text.length < 300)) return true;
  if (LIST.test(text)) return LINKED.test(text) && !text.includes('?');
  return text.length >= 90 && SECRET.test(text) && THIS_MAIL.test(text);
}
