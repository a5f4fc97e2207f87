/** Which line of a mail's head a label stands for. */
export type HeadLabel = 'from' | 'sent' | 'to' | 'subject';

// Mail programs write these in the language of the program, not of the mail; so all languages stand together.
const LABELS: Record<HeadLabel, string> = {
  from: 'from|от|від|von|de|from name|da|van|från|fra|od|lähettäjä|отправитель|изпратено от|подател',
  sent: 'sent|date|изпратено|изпратено на|дата|отправлено|дата отправки|надіслано|відправлено|gesendet|datum|envoyé|enviado|enviado el|fecha|data|verzonden|skickat|sendt|dato|wysłano|lähetetty|päiväys',
  to: 'to|cc|bcc|reply-to|до|кому|копие|копия|копія|як|an|à|a|para|aan|till|til|do|kopie|copie à|kopia|vastaanottaja|vast.ott',
  subject: 'subject|re|относно|тема|betreff|objet|asunto|assunto|onderwerp|ämne|emne|temat|oggetto|aihe|sujet',
};

/** Label as written before a colon, lower case, to what it means. */
export const HEAD_LABELS: ReadonlyMap<string, HeadLabel> = new Map(
  (Object.keys(LABELS) as HeadLabel[]).flatMap((label) =>
    LABELS[label].split('|').map((word) => [word, label] as const),
  ),
);

/** Words, lower case, that end the line before a quote: "On ... wrote:". */
export const WROTE: ReadonlySet<string> = new Set(
  'wrote|написа|написал|написала|написал(а)|написали|пише|пишет|пишете|написав|написала|написав(ла)|написав(-ла)|писал|писал(а)|писала|писав|schrieb|geschrieben|écrit|escreveu|escribió|ha scritto|scritto|schreef|skrev|kirjoitti|napisał|napisał(a)|napisała|пишуть|сообщил|сообщила'.split(
    '|',
  ),
);

/** Words, lower case, that can begin such a line. */
export const ON: ReadonlySet<string> = new Set('on|på|на|в|от|в сообщении|le|am|em|el|op|il|den|dnia|у|від'.split('|'));

/** What stands between dashes above an earlier or forwarded mail, lower case. */
export const MARKERS: readonly string[] = [
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded mail',
  'reply message',
  'begin forwarded message',
  'оригинално писмо',
  'оригинално съобщение',
  'първоначално съобщение',
  'препратено съобщение',
  'препратено писмо',
  'исходное сообщение',
  'исходное письмо',
  'пересылаемое сообщение',
  'пересланное сообщение',
  'переадресованное сообщение',
  'пересланное письмо',
  'начало переадресованного сообщения',
  'начало пересылаемого сообщения',
  'вихідне повідомлення',
  'оригінальне повідомлення',
  'початкове повідомлення',
  'первинне повідомлення',
  'переслане повідомлення',
  'перенаправлене повідомлення',
  'пересланий лист',
  'переслане',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  'message d’origine',
  "message d'origine",
  'message original',
  'message transféré',
  'mensaje original',
  'mensagem original',
  'oorspronkelijk bericht',
  'messaggio originale',
  'oprindelig meddelelse',
  'oprindelig besked',
  'opprinnelig melding',
  'ursprungligt meddelande',
  'alkuperäinen viesti',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
];

/** Beginnings, lower case, of the line a phone or a mail program adds. */
export const SENT_FROM: readonly string[] = [
  'sent from',
  'sent via',
  'sent with',
  'sent by galaxy',
  'sent using',
  'from my iphone',
  'get outlook for',
  'get bluemail for',
  'изпратено от моя',
  'изпратено от мой',
  'изпратено от iphone',
  'изпратено от ipad',
  'изпратено от outlook',
  'изпратено от android',
  'изпратено от yahoo',
  'изпратено от mail',
  'изпратено от телефона',
  'изпратено чрез',
  'изпратено с',
  'отправлено с',
  'отправлено из',
  'отправлено от',
  'отправлено через',
  'послано с',
  'надіслано з',
  'надіслано із',
  'надіслано від',
  'надіслано через',
  'відправлено з',
  'відправлено із',
  'von meinem',
  'envoyé depuis',
  'envoyé à partir',
  'envoyé de mon',
  'enviado desde',
  'enviado do meu',
  'verzonden met',
  'verstuurd vanaf',
  'inviato da',
  'wysłane z',
  'skickat från',
  'sendt fra',
  'sendt med',
  'diese nachricht wurde von meinem',
];
