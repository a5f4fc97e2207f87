/** Which line of a mail's head a label stands for. */
export type HeadLabel = 'from' | 'sent' | 'to' | 'subject';

// Mail programs write these in the language of the program, not of the mail; so all languages stand together.
const LABELS: Record<HeadLabel, string> = {
  from: 'from|от|от кого|від|від кого|von|de|from name|da|van|från|fra|od|lähettäjä|отправитель|відправник|изпратено от|подател',
  sent: 'sent|date|изпратено|изпратено на|дата|отправлено|дата отправки|надіслано|відправлено|gesendet|datum|envoyé|enviado|enviada em|enviado el|fecha|data|verzonden|skickat|sendt|dato|wysłano|odesláno|lähetetty|päiväys|inviato',
  to: 'to|cc|bcc|reply-to|до|кому|получател|получатель|отримувач|копие|копие до|копия|копія|як|an|à|a|para|aan|till|til|do|komu|kopie|copie à|kopia|vastaanottaja|vast.ott',
  subject: 'subject|re|относно|тема|betreff|objet|asunto|assunto|onderwerp|ämne|emne|temat|předmět|oggetto|aihe|sujet',
};

/** Label as written before a colon, lower case, to what it means. */
export const HEAD_LABELS: ReadonlyMap<string, HeadLabel> = new Map(
  (Object.keys(LABELS) as HeadLabel[]).flatMap((label) =>
    LABELS[label].split('|').map((word) => [word, label] as const),
  ),
);

/** A word, lower case and without an ending in brackets, that ends the line before a quote: "On ... wrote:". */
export const WROTE =
  /^(?:wrote|writes|(?:на)?писа(?:хте|л|ла|ли|ло|в)?|пиш(?:е|ет|ете|ут|уть)|сообщила?|schrieb(?:en)?|geschrieben|geschreven|écrit|escreveu|escribió|scritto|schreef|skrev|kirjoitti|napisała?|pisze|napsal|írta|viết)$/;

/** How such a line ends in languages that set no spaces between words. */
export const WROTE_JOINED = /(写道|寫道|작성|メッセージ|書きました)$/;

/** Words, lower case, that can begin such a line. */
export const ON: ReadonlySet<string> = new Set('on|på|на|в|во|от|le|am|em|el|op|il|den|dne|dnia|w|у|від'.split('|'));

/** A word of somebody who tells what another wrote; with a capital it may be a sender's name ("Your Shop"). */
export const TELLING =
  /^(?:I|we|me|us|my|our|your|аз|ми|ни|ме|я|мы|мне|нам|мені|мо[йяї]|ваш\S{0,3}|кол+ега(?:та)?|оператор|менеджер)$/;

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
  'message d’origine',
  "message d'origine",
  'message original',
  'message transféré',
  'début du message transféré',
  'mensaje original',
  'mensagem original',
  'oorspronkelijk bericht',
  'messaggio originale',
  'oprindelig meddelelse',
  'oprindelig besked',
  'opprinnelig melding',
  'ursprungligt meddelande',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  '原始邮件',
];

/** The same in Bulgarian, Russian and Ukrainian, whose words change their endings: "earlier" or "forwarded", then "mail". */
export const MARKER_STEMS =
  /^(?:(?:начало|край|конец|завершение|початок|кінець) (?:на )?)?(?:оригинал|оригінал|първонач|препрат|препращ|изходн|исходн|первонач|пересл|пересил|пересыл|переадрес|перенаправ|вихідн|початков|первинн|предишн|предыдущ|попередн)\S{0,10}(?:о|е|го|ий|ый) (?:писмо|съобщ|имейл|сообщ|письмо|письма|повідом|лист)\S{0,6}(.*)$/;
