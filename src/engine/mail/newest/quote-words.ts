/** Which line of a mail's head a label stands for. */
export type HeadLabel = 'from' | 'sent' | 'to' | 'subject';

// Mail programs write these in the language of the program, not of the mail; so all languages stand together.
const LABELS: Record<HeadLabel, string> = {
  from: 'from|от|от кого|від|від кого|von|de|from name|da|van|från|fra|od|lähettäjä|отправитель|відправник|изпратено от|изпращач|подател|expéditeur|发件人|差出人|보낸 사람',
  sent: 'sent|date|изпратено|изпратено на|изпратен|получено|дата|отправлено|дата отправки|отправлен|надіслано|надіслано на|відправлено|дата надсилання|gesendet|datum|envoyé|enviado|enviada em|enviado el|fecha|data|verzonden|skickat|sendt|dato|wysłano|odesláno|lähetetty|päiväys|inviato|发送时间|送信日時|보낸 날짜',
  to: 'to|cc|bcc|reply-to|до|кому|получател|получатель|отримувач|копие|копие до|копия|копія|отговор до|як|an|à|a|para|aan|till|til|do|komu|kopie|copie à|kopia|vastaanottaja|vast.ott|destinataire|收件人|抄送|宛先|받는 사람',
  subject:
    'subject|re|относно|тема|betreff|objet|asunto|assunto|onderwerp|ämne|emne|temat|předmět|oggetto|aihe|sujet|主题|件名|제목',
};

/** Label as written before a colon, lower case, to what it means. */
export const HEAD_LABELS: ReadonlyMap<string, HeadLabel> = new Map(
  (Object.keys(LABELS) as HeadLabel[]).flatMap((label) =>
    LABELS[label].split('|').map((word) => [word, label] as const),
  ),
);

/** Words, lower case and without an ending in brackets, that end the line before a quote: "On ... wrote:". */
export const WROTE: ReadonlySet<string> = new Set(
  'wrote|writes|написа|писа|написахте|писахте|написал|написала|написали|написало|пише|пишуть|пишет|пишут|пишете|написав|писал|писала|писали|писав|сообщил|сообщила|повідомив|повідомила|schrieb|geschrieben|schrieben|écrit|escreveu|escribió|scritto|schreef|geschreven|skrev|kirjoitti|napisał|napisała|pisze|napsal|írta|viết'.split(
    '|',
  ),
);

/** How such a line ends in languages that set no spaces between words. */
export const WROTE_JOINED = /(写道|寫道|작성|メッセージ|書きました)$/;

/** Words, lower case, that can begin such a line. */
export const ON: ReadonlySet<string> = new Set('on|på|на|в|во|от|le|am|em|el|op|il|den|dne|dnia|w|у|від'.split('|'));

/** Words of somebody who tells what another wrote; with a capital they may be a sender's name ("Your Shop"). */
export const TELLING: ReadonlySet<string> = new Set(
  'I|we|me|us|my|our|your|аз|ми|ни|ме|вашия|вашият|вашата|ваш|ваша|ваше|колега|колегата|я|мы|мне|нам|мені|мой|моя|коллега|оператор|операторка|менеджер'.split(
    '|',
  ),
);

/** What stands between dashes above an earlier or forwarded mail, lower case. */
export const MARKERS: readonly string[] = [
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded mail',
  'reply message',
  'begin forwarded message',
  'переслане',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  'antwort nachricht',
  'message d’origine',
  "message d'origine",
  'message original',
  'message transféré',
  'début du message transféré',
  'mensaje original',
  'mensaje reenviado',
  'mensagem original',
  'mensagem encaminhada',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'messaggio originale',
  'messaggio inoltrato',
  'oprindelig meddelelse',
  'oprindelig besked',
  'opprinnelig melding',
  'ursprungligt meddelande',
  'alkuperäinen viesti',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'původní zpráva',
  '原始邮件',
];

/** The same in Bulgarian, Russian and Ukrainian, whose words change their endings: "earlier" or "forwarded", then "mail". */
export const MARKER_STEMS =
  /^(?:(?:начало|край|конец|завершение|початок|кінець) (?:на )?)?(?:оригинал|оригінал|първонач|препрат|препращ|изходн|исходн|первонач|пересл|пересил|пересыл|переадрес|перенаправ|вихідн|початков|первинн|предишн|предыдущ|попередн)\S{0,10}(?:о|е|го|ий|ый) (?:писмо|съобщ|имейл|сообщ|письмо|письма|повідом|лист)\S{0,6}(.*)$/;
