import { wordsOf } from '../../src/engine/mail/words';
import { learnHead } from '../../training/hostility/learn-head';
import { readMails, readSnippets } from '../../training/hostility/read-mails';
import { seeded } from '../../training/language/seeded';
import type { PeerAnswers } from './answers-of-peers';
import type { HostileCase } from './score-hostility';

const SIZE = 1 << 18;
const PIECES = [2, 3, 4, 5];

/**
 * What plain means would reach with the same mails to learn from: logistic regression over the words, pairs of words and pieces of
 * 2-5 letters of a whole mail, without sentences, rules or senses. Its answers have the shape of a peer's.
 */
export function plainBaseline(folder: string, cases: readonly HostileCase[]): PeerAnswers {
  const mails = readMails(folder, 'train').map(({ subject, body, level }) => ({ text: `${subject}\n${body}`, level }));
  const lessons = [...mails, ...readSnippets(folder)];
  const { weights, bias } = learnHead(
    lessons.map(({ text, level }) => ({ places: placesOf(text), yes: level > 0, counts: 1 })),
    SIZE,
    seeded(5),
  );
  const answers = cases.map(({ subject, body }) => {
    const places = placesOf(`${subject}\n${body}`);
    let score = bias;
    for (const place of places) score += (weights[place] ?? 0) / Math.sqrt(places.length + 1);
    return score > 0 ? 'hostile' : '';
  });
  return { name: 'plain linear', answers };
}

function placesOf(text: string): Int32Array {
  const places = new Set<number>();
  let before = '';
  for (const { forms } of wordsOf(text)) {
    const word = forms[0] ?? '';
    places.add(placeOf(word));
    places.add(placeOf(`${before} ${word}`));
    const whole = `_${word}_`;
    for (const size of PIECES) {
      for (let at = 0; at + size <= whole.length; at++) places.add(placeOf(`#${whole.slice(at, at + size)}`));
    }
    before = word;
  }
  return Int32Array.from(places);
}

function placeOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}
