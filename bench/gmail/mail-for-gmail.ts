import type { Language } from '../../src/engine';

/** One person's mail about one thing, some of it hostile, in the words of each language. */
const SAID: Readonly<Record<Language, { readonly calm: string; readonly hostile: string }>> = {
  en: {
    calm: 'I would like to know when order 48213 arrives, since we leave on 12 December and nobody will be at home.',
    hostile: 'You useless idiots have lied to me again, this is the third time that I write, and I want my money back.',
  },
  bg: {
    calm: 'Бих искала да знам кога ще пристигне поръчка 48213, защото заминаваме на 12 декември и вкъщи няма да има никой.',
    hostile: 'Вие сте некадърници и лъжци, пиша Ви за трети път и си искам парите обратно.',
  },
  ru: {
    calm: 'Хотелось бы узнать, когда придёт заказ 48213: мы уезжаем 12 декабря, и дома никого не будет.',
    hostile: 'Вы бездари и вруны, я пишу Вам уже третий раз и требую вернуть деньги.',
  },
  uk: {
    calm: 'Хотіла б дізнатися, коли прийде замовлення 48213: ми їдемо 12 грудня, і вдома нікого не буде.',
    hostile: 'Ви нездари та брехуни, я пишу Вам уже втретє й вимагаю повернути гроші.',
  },
};

/** A mail file with a body of about so many bytes, in which every `angry`-th sentence is hostile; 0: none is. */
export function mailForGmail(language: Language, bytes: number, angry: number): Uint8Array {
  const { calm, hostile } = SAID[language];
  const encoder = new TextEncoder();
  const sentences: string[] = [];
  for (let size = 0; size < bytes;) {
    const count = sentences.length;
    const isHostile = angry > 0 && count % angry === 0;
    // Numbers of their own keep the sentences from being one sentence that the engine could remember.
    const sentence = `${(isHostile ? hostile : calm).replace('48213', String(48213 + count))}${count % 6 === 5 ? '\r\n\r\n' : ' '}`;
    sentences.push(sentence);
    size += encoder.encode(sentence).length;
  }
  const heads = [
    'From: Ivan Petrov <ivan@post.example>',
    'To: elena@northwind.example',
    'Subject: 48213',
    `Message-ID: <${language}-${bytes}-${angry}@post.example>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return encoder.encode(`${heads.join('\r\n')}\r\n\r\n${sentences.join('')}\r\n`);
}
